import { expect, test } from 'vitest'
import type { RefusedRow } from '#core/contract/problem.ts'
import { rowsAsTheyAre, rowsWithout } from './rowsLeft.ts'

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id, revision: 1 }))
const refused: RefusedRow[] = [
  { rowId: 'b', code: 'stale_revision', revision: 4, names: [], platformName: {}, fields: [] },
  { rowId: 'c', code: 'deleted', revision: 2, names: [], platformName: {}, fields: [] },
  { rowId: 'd', code: 'not_found', revision: null, names: [], platformName: {}, fields: [] },
]

test('rows that are refused are left out', () => {
  expect(rowsWithout(rows, refused)).toEqual([{ id: 'a', revision: 1 }])
})

test('or taken as they are now, unless they are gone', () => {
  expect(rowsAsTheyAre(rows, refused)).toEqual([
    { id: 'a', revision: 1 },
    { id: 'b', revision: 4 },
  ])
})
