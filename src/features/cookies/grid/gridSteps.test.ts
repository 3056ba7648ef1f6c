import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { goFrom, gridGoes, type GridGo } from './gridSteps.ts'

// Rows 0 to 2 are of the first category, 3 to 16 of the second, 17 and 18 of the third.
const categories = [...Array<number>(3).fill(0), ...Array<number>(14).fill(1), ...Array<number>(2).fill(2)]

it.each<[GridGo, number, number]>([
  ['rowAbove', 3, 2],
  ['rowAbove', 0, 0],
  ['rowBelow', 2, 3],
  ['rowBelow', 18, 18],
  ['pageAbove', 16, 6],
  ['pageAbove', 4, 0],
  ['pageBelow', 1, 11],
  ['pageBelow', 12, 18],
  ['edgeAbove', 9, 3],
  ['edgeAbove', 3, 2],
  ['edgeAbove', 2, 0],
  ['edgeAbove', 0, 0],
  ['edgeBelow', 9, 16],
  ['edgeBelow', 16, 17],
  ['edgeBelow', 17, 18],
  ['edgeBelow', 18, 18],
])('%s goes from row %i to row %i, in the same column', (go, from, to) => {
  expect(goFrom(categories, 7, { row: from, column: 4 }, go)).toEqual({ row: to, column: 4 })
})

it.each<[GridGo, number, number]>([
  ['cellBefore', 3, 2],
  ['cellBefore', 0, 0],
  ['cellAfter', 3, 4],
  ['cellAfter', 6, 6],
  ['firstCell', 5, 0],
  ['lastCell', 1, 6],
])('%s goes from column %i to column %i, in the same row', (go, from, to) => {
  expect(goFrom(categories, 7, { row: 9, column: from }, go)).toEqual({ row: 9, column: to })
})

it('goes to the first cell of the first row, and to the last one of the last row', () => {
  const from = { row: 9, column: 4 }
  expect(goFrom(categories, 7, from, 'firstRow')).toEqual({ row: 0, column: 0 })
  expect(goFrom(categories, 7, from, 'lastRow')).toEqual({ row: 18, column: 6 })
})

it('always reaches a cell that there is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(4), { minLength: 1 }),
      fc.integer({ min: 1, max: 7 }),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...gridGoes),
      (sizes, columns, row, column, go) => {
        const rows = sizes.flatMap((size, index) => Array<number>(size + 1).fill(index))
        const reached = goFrom(rows, columns, { row: row % rows.length, column: column % columns }, go)
        expect(rows[reached.row]).toBeDefined()
        expect(reached.column).toBeGreaterThanOrEqual(0)
        expect(reached.column).toBeLessThan(columns)
      },
    ),
  )
})
