import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeAmong } from './placeAmong.ts'
import { compareText } from './selectRecords.ts'

interface Placed {
  id: string
  position: string
}

function order(things: readonly Placed[]): string[] {
  return [...things]
    .sort((a, b) => compareText(a.position, b.position) || compareText(a.id, b.id))
    .map((thing) => thing.id)
}

test('whatever is moved about stands where it was put, equal keys or not', () => {
  const moves = fc.array(fc.record({ moved: fc.nat(5), beside: fc.nat(5), isBefore: fc.boolean() }), { maxLength: 40 })
  const positions = fc.array(fc.constantFrom('a0', 'a1', 'Zz', 'a0V'), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(positions, moves, (keys, list) => {
      let things: Placed[] = keys.map((position, index) => ({ id: `t${String(index)}`, position }))
      for (const { moved, beside, isBefore } of list) {
        const [id, other] = [`t${String(moved)}`, `t${String(beside)}`]
        const others = things.filter((thing) => thing.id !== id)
        const place = id === other ? {} : isBefore ? { before: other } : { after: other }
        const expected = order(others)
        const at = id === other ? expected.length : expected.indexOf(other) + (isBefore ? 0 : 1)
        expected.splice(at, 0, id)
        const { position, remade } = placeAmong(others, place)
        things = [...others.map((it) => ({ ...it, position: remade.get(it.id) ?? it.position })), { id, position }]
        expect(order(things)).toEqual(expected)
      }
    }),
  )
})

test('a neighbour that is not there is refused', () => {
  expect(() => placeAmong([], { after: 'nobody' })).toThrow('invalid')
})
