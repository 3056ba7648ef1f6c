import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const schemes = ['light', 'dark'] as const

const pairs: [text: string, ground: string][] = [
  ...['neutral', 'ok', 'warn', 'block', 'review'].map((state): [string, string] => [`${state}-ink`, `${state}-tint`]),
  ...['surface', 'surface-raised', 'surface-sunk', 'surface-hover', 'surface-chosen', 'paper'].flatMap(
    (ground): [string, string][] => [
      ['ink', ground],
      ['ink-soft', ground],
      ['accent-text', ground],
      ['block-ink', ground],
      ['warn-ink', ground],
    ],
  ),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-strong'],
  ['accent-text', 'accent-tint'],
  ['ink', 'accent-tint'],
  ['ink', 'warn-tint'],
  ['ink', 'block-tint'],
  ['side-ink', 'side'],
  ['side-ink-soft', 'side'],
  ['side-ink', 'side-chosen'],
]

test.each(pairs)('%s reads on %s in both schemes', (text, ground) => {
  for (const scheme of schemes) expect(contrast(text, ground, scheme), scheme).toBeGreaterThanOrEqual(4.5)
})

test.each(['line-control', 'accent'])('%s can be told from the ground it is drawn on', (line) => {
  for (const scheme of schemes) expect(contrast(line, 'surface', scheme), scheme).toBeGreaterThanOrEqual(3)
})

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string, scheme: 'light' | 'dark'): number {
  const [low, high] = [luminance(one, scheme), luminance(other, scheme)].sort((a, b) => a - b)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

function luminance(token: string, scheme: 'light' | 'dark'): number {
  const [, light, dark] = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(sheet) ?? []
  const color = scheme === 'light' ? light : dark
  if (!color) throw new Error(`tokens.css has no pair for --${token}`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
