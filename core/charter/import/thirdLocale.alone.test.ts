import { expect, it, vi } from 'vitest'
import type * as localeModule from '../locale.ts'
import type * as retentionModule from '../retentionVocabulary.ts'
import type * as headerModule from './headerWords.ts'
import { importCharter } from './importCharter.ts'
import type * as stopModule from './stopWords.ts'

vi.mock('../locale.ts', async (load) => {
  const real = await load<typeof localeModule>()
  return { ...real, locales: [...real.locales, 'de'] }
})
vi.mock('../retentionVocabulary.ts', async (load) => {
  const { retentionVocabularies } = await load<typeof retentionModule>()
  const { en } = retentionVocabularies
  const de = { ...en, units: { ...en.units, month: ['monat', 'monate'] }, upTo: { ...en.upTo, before: /^hochstens / } }
  return { retentionVocabularies: { ...retentionVocabularies, de } }
})
vi.mock('./stopWords.ts', async (load) => {
  const { stopWords } = await load<typeof stopModule>()
  return { stopWords: { ...stopWords, de: new Set('die der das auf sind werden diese'.split(' ')) } }
})
vi.mock('./headerWords.ts', async (load) => {
  const { headerWords } = await load<typeof headerModule>()
  const german: Partial<Record<string, string>> = { provider: 'anbieter', purpose: 'zweck', retention: 'dauer' }
  return {
    headerWords: Object.fromEntries(
      Object.entries(headerWords).map(([column, words]) => [column, { ...words, de: german[column] ?? '' }]),
    ),
  }
})

const page = `Die Cookies auf dieser Seite sind klein, und das sind alle, die der Browser behält.

| Anbieter | Cookie | Zweck | Dauer |
|---|---|---|---|
| Huwise | sessionid | Hält die Sitzung offen | höchstens 12 Monate |
`

it('reads a page in a language that was added to the list and to the words', () => {
  const { language, rows } = importCharter(page)
  expect(language).toBe('de')
  expect(rows).toMatchObject([
    {
      provider: 'Huwise',
      names: ['sessionid'],
      purpose: 'Hält die Sitzung offen',
      retention: { kind: 'duration', value: 12, unit: 'month', atMost: true },
    },
  ])
})

it('still reads the languages it had, and tells two of them apart', () => {
  const french = 'Les cookies du portail sont petits, et votre navigateur les garde pour vous.\n\n'
  const table = '| Prestataire | Nom du cookie | Durée |\n|---|---|---|\n| Huwise | sessionid | 12 mois au plus |\n\n'
  expect(importCharter(french + table).language).toBe('fr')
  const both = importCharter(french + table + page)
  expect(both.language).toBeNull()
  expect(both.issues.find(({ code }) => code === 'two_languages')?.line).toBe(7)
})
