// Cuts the two interface fonts down to the signs French and English use, for src/app/fonts.
// Run `node scripts/subsetFonts.mjs` after an upgrade of a Fontsource package, and commit what changed.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
// @ts-expect-error -- subset-font comes without types
import subsetFont from 'subset-font'

const modules = new URL('../node_modules/', import.meta.url)
const target = new URL('../src/app/fonts/', import.meta.url)

/** @type {(from: number, to: number) => string} */
const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')

const signs = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  'ŒœŸ',
  // Spaces and hyphens that do not break, dashes, quotation marks, dagger, bullet, ellipsis, per mille, primes, single guillemets.
  '\u2009\u200a\u202f\u2060\u2010\u2011\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2020\u2022\u2026\u2030\u2032\u2033\u2039\u203a',
  '€™←↑→↓−',
].join('')

const fonts = [
  {
    source: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    licence: '@fontsource-variable/inter/LICENSE',
    name: 'inter',
    // The interface uses 400 to 700; the rest of the axis is dead weight.
    variationAxes: { wght: { min: 400, max: 700 } },
  },
  {
    source: '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff2',
    licence: '@fontsource/jetbrains-mono/LICENSE',
    name: 'jetbrains-mono',
  },
]

await mkdir(target, { recursive: true })
for (const { source, licence, name, variationAxes } of fonts) {
  const whole = await readFile(new URL(source, modules))
  const part = await subsetFont(whole, signs, { targetFormat: 'woff2', ...(variationAxes && { variationAxes }) })
  await writeFile(new URL(`${name}.woff2`, target), part)
  await copyFile(new URL(licence, modules), new URL(`${name}.OFL.txt`, target))
  console.log(`${name}: ${(whole.length / 1000).toFixed(1)} kB -> ${(part.length / 1000).toFixed(1)} kB`)
}
