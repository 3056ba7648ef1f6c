import { expect, it } from 'vitest'
import { moveAmong } from './moveAmong.ts'
import { windowOf } from './windowOf.ts'

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 9, 9],
  ['ArrowUp', -1, 0],
  ['ArrowUp', 4, 3],
  ['PageDown', 4, 9],
  ['PageUp', 4, 0],
  ['Home', 4, 0],
  ['End', 4, 9],
  ['a', 4, null],
])('%s from %i leads to %s of ten lines', (key, from, to) => {
  expect(moveAmong(key, from, 10, 6)).toBe(to)
})

it('moves nowhere among no lines', () => expect(moveAmong('End', -1, 0, 6)).toBeNull())

it('draws what is in sight and a little around, whatever the length', () => {
  expect(windowOf({ top: 26_000, height: 520 }, 26, 50_000)).toEqual({ first: 980, last: 1_040 })
  expect(windowOf({ top: 0, height: 520 }, 26, 12)).toEqual({ first: 0, last: 12 })
  expect(windowOf({ top: 0, height: 0 }, 26, 50_000).last).toBeLessThan(100)
})
