import { useRemembered } from './useRemembered.ts'

const densities = ['comfortable', 'compact'] as const
export type Density = (typeof densities)[number]

/** How close together the lines of every list stand: one choice for all of them, remembered. */
export function useDensity(): readonly [Density, (density: Density) => void] {
  return useRemembered('density', densities, 'comfortable')
}
