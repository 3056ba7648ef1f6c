import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { listPages } from './listPages.ts'

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 8, [1, 2, 'gap', 8]],
  [4, 8, [1, 2, 3, 4, 5, 'gap', 8]],
  [5, 9, [1, 'gap', 4, 5, 6, 'gap', 9]],
  [8, 8, [1, 'gap', 7, 8]],
] as const)('page %d of %d', (page, pageCount, shown) => {
  expect(listPages(page, pageCount)).toEqual(shown)
})

test('the first, the last and the current page always have a link, in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (one, other) => {
      const [page, pageCount] = [Math.min(one, other), Math.max(one, other)]
      const numbers = listPages(page, pageCount).filter((entry) => entry !== 'gap')
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
      expect(numbers).toEqual(expect.arrayContaining([1, page, pageCount]))
    }),
  )
})
