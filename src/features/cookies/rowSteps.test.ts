import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { goFrom, rowGoes, type RowGo } from './rowSteps.ts'

// Rows 0 to 2 are necessary, 3 to 16 measure, 17 and 18 show maps.
const categories = [
  ...Array<string>(3).fill('necessary'),
  ...Array<string>(14).fill('audience'),
  ...Array<string>(2).fill('maps'),
]

it.each<[RowGo, number, number]>([
  ['rowAbove', 3, 2],
  ['rowAbove', 0, 0],
  ['rowBelow', 2, 3],
  ['rowBelow', 18, 18],
  ['pageAbove', 16, 6],
  ['pageAbove', 4, 0],
  ['pageBelow', 1, 11],
  ['pageBelow', 12, 18],
  ['firstInCategory', 9, 3],
  ['lastInCategory', 9, 16],
  ['categoryAbove', 17, 3],
  ['categoryAbove', 9, 0],
  ['categoryAbove', 2, 0],
  ['categoryBelow', 1, 3],
  ['categoryBelow', 9, 17],
  ['categoryBelow', 17, 18],
  ['firstRow', 18, 0],
  ['lastRow', 0, 18],
])('%s goes from row %i to row %i', (go, from, to) => {
  expect(goFrom(categories, from, go)).toBe(to)
})

it('always reaches a row that there is', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { minLength: 1 }), fc.nat(), fc.constantFrom(...rowGoes), (sizes, at, go) => {
      const rows = sizes.flatMap((size, index) => Array<string>(size + 1).fill(`category-${index}`))
      expect(rows[goFrom(rows, at % rows.length, go)]).toBeDefined()
    }),
  )
})
