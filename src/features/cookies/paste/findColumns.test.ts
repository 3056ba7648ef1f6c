import { expect, test } from 'vitest'
import { spanOf } from '../grid/gridSpan.ts'
import { copiedBlock } from './copiedBlock.ts'
import { findColumns } from './findColumns.ts'

const say = (...asked: Parameters<typeof findColumns>) =>
  findColumns(...asked)?.map(({ field, locale }) => (locale === null ? field : `${field} ${locale}`)) ?? null

test.each([
  { at: 'retention' as const, columns: ['retention'] },
  { at: 'purpose' as const, columns: ['purpose en', 'purpose fr', 'retention'] },
  {
    at: 'provider' as const,
    columns: ['provider', 'service en', 'service fr', 'purpose en', 'purpose fr', 'retention'],
  },
  { at: 'names' as const, columns: null },
  { at: 'menu' as const, columns: null },
  { at: null, columns: null },
])('cells pasted at $at', ({ at, columns }) => {
  expect(say('a', at, ['en', 'fr'])).toEqual(columns)
})

test('cells copied here go where they were from, whatever the ends of their lines', () => {
  copiedBlock.set('sessionid\tHuwise\r\ncsrftoken\tHuwise', spanOf('names', 'provider'))
  expect(say('sessionid\tHuwise\ncsrftoken\tHuwise\n', 'purpose', ['fr', 'en'])).toEqual(['names', 'provider'])
  expect(say('sessionid\tHuwise', 'retention', ['fr', 'en'])).toEqual(['retention'])
  copiedBlock.set('Les visites.\tVisits.', spanOf('service', 'service'))
  expect(say('Les visites.\tVisits.', 'purpose', ['fr', 'en'])).toEqual(['purpose fr', 'purpose en'])
  expect(say('Les visites.\tVisits.', 'retention', ['fr', 'en'])).toEqual(['service fr', 'service en'])
  copiedBlock.set('with a header', null)
  expect(say('with a header', null, ['fr', 'en'])).toBeNull()
})
