import type { CookieRow } from '#core/charter/cookieRow.ts'
import { placeRow, type CategoryGroup, type RowTarget } from './rowOrder.ts'

/** One row and where it goes. */
export interface RowMove {
  readonly row: CookieRow
  readonly target: RowTarget
  /** The row as it is shown there, until the server has said which position that is. */
  readonly placed: CookieRow
}

/** The rows put one under the other at a place, in the order in which they are given. */
export function planMoves(groups: readonly CategoryGroup[], rows: readonly CookieRow[], target: RowTarget): RowMove[] {
  let now = groups
  let next = target
  return rows.map((row) => {
    const move = { row, target: next, placed: placeRow(now, row, next) }
    now = putInGroups(now, move.placed)
    next = { categoryId: target.categoryId, after: row.id }
    return move
  })
}

function putInGroups(groups: readonly CategoryGroup[], row: CookieRow): CategoryGroup[] {
  return groups.map((group) => {
    const others = group.rows.filter(({ id }) => id !== row.id)
    if (group.id !== row.categoryId) return { ...group, rows: others }
    const above = others.findLastIndex(({ position }) => position < row.position)
    return { ...group, rows: others.toSpliced(above + 1, 0, row) }
  })
}
