import { expect, test } from 'vitest'
import { isSaidSame, type Retention } from './retention.ts'

const month = (more: Partial<Extract<Retention, { kind: 'duration' }>> = {}): Retention => ({
  ...{ kind: 'duration', value: 12, unit: 'month', atMost: false, words: null },
  ...more,
})

test.each<[string, boolean, Retention, Retention]>([
  ['read from other words', true, month(), month({ words: 'douze mois' })],
  ['as long, in another unit', false, month(), month({ value: 1, unit: 'year' })],
  ['of another length', false, month(), month({ value: 13 })],
  ['at most', false, month(), month({ atMost: true })],
  ['of another kind', false, month(), { kind: 'session', words: null }],
  ['the session twice', true, { kind: 'session', words: 'session' }, { kind: 'session', words: null }],
  ['unread, in other words', false, { kind: 'unknown', words: 'selon' }, { kind: 'unknown', words: null }],
  ['unread, in the same words', true, { kind: 'unknown', words: 'selon' }, { kind: 'unknown', words: 'selon' }],
  ['unread beside one that is read', false, { kind: 'unknown', words: null }, { kind: 'session', words: null }],
])('retentions said the same: %s, %s', (_, isSame, a, b) => {
  expect([isSaidSame(a, b), isSaidSame(b, a)]).toEqual([isSame, isSame])
})
