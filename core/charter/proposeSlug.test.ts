import fc from 'fast-check'
import { expect, it } from 'vitest'
import { limits } from './limits.ts'
import { platformSchema } from './platform.ts'
import { proposeFreeSlug, proposeSlug } from './proposeSlug.ts'

it.each([
  ['Région Centre-Val de Loire', 'region-centre-val-de-loire'],
  ['L’Haÿ-les-Roses', 'l-hay-les-roses'],
  ["Val d'Oise (95)", 'val-d-oise-95'],
  ['Œuvres & Cie', 'oeuvres-cie'],
  ['Ægir, Straße, Łódź, Øre', 'aegir-strasse-lodz-ore'],
  ['— ÉTÉ —', 'ete'],
  ['№ 5 ﬁn', 'no-5-fin'],
  ['  ', ''],
  ['بوابة', ''],
  ['a'.repeat(90), 'a'.repeat(limits.slug)],
  [`${'a'.repeat(60)} ${'b'.repeat(40)}`, 'a'.repeat(60)],
])('proposes for %j the slug %j', (name, slug) => expect(proposeSlug(name)).toBe(slug))

it('proposes nothing that the schema refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
      const slug = proposeSlug(name)
      expect(slug === '' || platformSchema.shape.slug.safeParse(slug).success).toBe(true)
    }),
  )
})

it.each([
  ['gers', [], 'gers'],
  ['gers', ['gers'], 'gers-2'],
  ['gers', ['gers', 'gers-2', 'gers-3'], 'gers-4'],
  ['a'.repeat(80), ['a'.repeat(80)], `${'a'.repeat(78)}-2`],
])('proposes for %j beside %j the free slug %j', (slug, taken, free) =>
  expect(proposeFreeSlug(slug, new Set(taken))).toBe(free),
)
