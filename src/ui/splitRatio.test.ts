import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clampRatio, moveByKey } from './splitRatio.ts'

const limits = { min: 30, max: 75, initial: 56 }

test.each([
  ['ArrowRight', false, 50, 52],
  ['ArrowLeft', false, 50, 48],
  ['ArrowRight', true, 50, 60],
  ['ArrowLeft', false, 31, 30],
  ['ArrowRight', true, 74, 75],
  ['Home', false, 50, 30],
  ['End', false, 50, 75],
  ['Enter', false, 40, 56],
  ['a', false, 50, null],
])('%s (far: %s) from %d goes to %s', (key, isFar, from, to) => {
  expect(moveByKey(key, isFar, from, limits)).toBe(to)
})

test('no place is out of the limits', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (ratio) => {
      const kept = clampRatio(ratio, limits)
      expect(kept).toBeGreaterThanOrEqual(30)
      expect(kept).toBeLessThanOrEqual(75)
    }),
  )
})
