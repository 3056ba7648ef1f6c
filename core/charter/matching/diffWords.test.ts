import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords, shareOfWords } from './diffWords.ts'

const text = fc
  .array(fc.constantFrom('a', 'b', ' ', 'œ', '. ', '  ', 'mot'), { maxLength: 20 })
  .map((list) => list.join(''))

test('what is the same and what was read make up what was read', () => {
  fc.assert(
    fc.property(text, text, (read, shared) => {
      const parts = diffWords(read, shared)
      expect(
        parts
          .filter((part) => part.kind !== 'shared')
          .map((part) => part.text)
          .join(''),
      ).toBe(read)
      expect(shareOfWords(read, shared)).toBeGreaterThanOrEqual(0)
      expect(shareOfWords(read, shared)).toBeLessThanOrEqual(1)
    }),
  )
})
test('a changed word is told, a typographic difference is none', () => {
  expect(diffWords('Compte les pages vues', 'Compte les visites')).toEqual([
    { kind: 'same', text: 'Compte les ' },
    { kind: 'shared', text: 'visites' },
    { kind: 'read', text: 'pages vues' },
  ])
  expect(diffWords("l'ami", 'l’ami')).toEqual([{ kind: 'same', text: "l'ami" }])
  expect([shareOfWords("l'ami", 'l’ami'), shareOfWords('a b', 'c d'), shareOfWords('', '')]).toEqual([1, 0, 1])
})
