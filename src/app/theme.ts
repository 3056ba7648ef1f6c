import { createTheme, localStorageColorSchemeManager, type MantineColorsTuple } from '@mantine/core'

// Shade 8 is the accent on light, shade 4 on dark; ui/tokens.css holds the same two for our own parts.
const petrol: MantineColorsTuple = [
  '#e6f3f4', '#cfe6e9', '#a5d2d8', '#79bec8', '#5fb9c6', '#3d9dac', '#218090', '#136a79', '#0b5563', '#073d48',
] // prettier-ignore

/** Dark greys with the petrol's own hue, so that Mantine's parts sit on the same ground as ours. */
const dark: MantineColorsTuple = [
  '#e4ebee', '#c3d0d5', '#a3b4bb', '#7d9099', '#42545d', '#2a3a42', '#1b292f', '#121c21', '#0e171b', '#0a1215',
] // prettier-ignore

export const colorSchemeManager = localStorageColorSchemeManager({ key: 'charterdesk.scheme' })

/** Mantine's half of the look, for the parts fetched at first use (menus and their like). */
export const theme = createTheme({
  colors: { petrol, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.32,
  fontFamily: 'var(--font-text)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '0.78125rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  defaultRadius: 6,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
})
