import type { CategoryGroup, RowTarget } from '../actions/rowOrder.ts'

/** Where rows are held over: an edge of a row, or a category that shows none. */
export interface DropPlace {
  readonly categoryId: string
  readonly row: { readonly id: string; readonly edge: 'before' | 'after' } | null
}

/** Where rows go that are let go of there; null where they stand there already, or over themselves. */
export function dropTargetOf(
  groups: readonly CategoryGroup[],
  rowIds: readonly string[],
  { categoryId, row }: DropPlace,
): RowTarget | null {
  if (row !== null && rowIds.includes(row.id)) return null
  const taken = new Set(rowIds)
  const stays = groups.every((group) => {
    const before = group.rows.map(({ id }) => id)
    const after = before.filter((id) => !taken.has(id))
    if (group.id === categoryId) {
      const at = row === null ? after.length : after.indexOf(row.id) + (row.edge === 'after' ? 1 : 0)
      after.splice(at, 0, ...rowIds)
    }
    return before.join('\n') === after.join('\n')
  })
  if (stays) return null
  return row === null ? { categoryId } : { categoryId, [row.edge]: row.id }
}
