import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchKey, searchWords } from './searchKey.ts'

test.each([
  ['Finalité', 'finalite'],
  ['  Centre-Val\u00a0de   Loire ', 'centre-val de loire'],
  ['Œuvre, Ægir, STRAẞE', 'oeuvre, aegir, strasse'],
  ['e\u0301té', 'ete'],
  ['ﬁn', 'fin'],
])('%s is searched as %s', (text, key) => {
  expect(searchKey(text)).toBe(key)
})

test('a key is its own key', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => searchKey(searchKey(text)) === searchKey(text)))
})

test('a search is cut into words', () => {
  expect(searchWords(' Le  GÉRS ')).toEqual(['le', 'gers'])
  expect(searchWords('   ')).toEqual([])
})
