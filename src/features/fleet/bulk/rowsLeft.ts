import type { RefusedRow } from '#core/contract/problem.ts'
import type { RowRef } from '#core/contract/routes/fleetRoutes.ts'

/** The rows that were not refused. */
export function rowsWithout(rows: readonly RowRef[], refused: readonly RefusedRow[]): RowRef[] {
  const ids = new Set(refused.map(({ rowId }) => rowId))
  return rows.filter(({ id }) => !ids.has(id))
}

/** The rows at the revision each is at now, without those that are gone. */
export function rowsAsTheyAre(rows: readonly RowRef[], refused: readonly RefusedRow[]): RowRef[] {
  const told = new Map(refused.map((row) => [row.rowId, row]))
  return rows.flatMap(({ id, revision }) => {
    const row = told.get(id)
    if (row === undefined) return [{ id, revision }]
    return row.code === 'deleted' || row.revision === null ? [] : [{ id, revision: row.revision }]
  })
}
