import { expect, it } from 'vitest'
import { buildSource } from '../testing/builders.ts'
import { unknownRetention } from '../retention.ts'
import type { PasteChange } from './planPaste.ts'
import { planWords } from './planWords.ts'

const source = buildSource()
const words = planWords(source, source.providers, 'en', '2026-06-01T00:00:00Z')
const months = { kind: 'duration', value: 13, unit: 'month', atMost: false, words: null } as const

it.each<[string, PasteChange, { before: string; after: string }]>([
  ['names', { field: 'names', before: ['a'], after: ['a', 'b'] }, { before: 'a', after: 'a, b' }],
  ['a retention', { field: 'retention', before: unknownRetention, after: months }, { before: '', after: '13 months' }],
  ['a text that goes', { field: 'purpose', locale: 'fr', before: 'x', after: null }, { before: 'x', after: '' }],
  [
    'a provider',
    { field: 'providerId', before: null, after: source.providers[0]?.id ?? '' },
    { before: '', after: 'Huwise' },
  ],
  ['what has no name', { field: 'categoryId', before: null, after: 'gone' }, { before: '', after: 'gone' }],
])('says %s', (_, change, said) => {
  expect(words.sayChange(change)).toEqual(said)
})

it('calls a row by its cookies', () => {
  expect([words.sayRow('row-session'), words.sayRow('gone'), words.sayRow(null)]).toEqual(['sessionid', null, null])
})
