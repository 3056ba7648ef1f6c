import type { CategoryKind } from '#core/charter/categoryKind.ts'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { Localized } from '#core/charter/locale.ts'
import { arrangeCategories, byPosition } from '#core/charter/render/arrange.ts'
import type { Text } from '#core/charter/text.ts'

/** A category of the platform with its rows, both in the order of the page. */
export interface CategoryGroup {
  readonly id: string
  readonly kind: CategoryKind
  readonly title: Localized<Text>
  readonly rows: readonly CookieRow[]
}

/** Where a row goes: before that row, after that row, or last of the category when neither is named. */
export interface RowTarget {
  readonly categoryId: string
  readonly before?: string
  readonly after?: string
}

/** The rows by category; `fresh` ones, which the server has never seen, come last in theirs. */
export function groupRows(source: CharterSource, fresh: readonly CookieRow[]): CategoryGroup[] {
  const known = new Set(source.rows.map(({ id }) => id))
  const rows = [
    ...source.rows.filter(({ deletedAt }) => deletedAt === null).sort(byPosition),
    ...fresh.filter(({ id }) => !known.has(id)),
  ]
  return arrangeCategories(source).map(({ place, trait, fields }) => ({
    id: place.id,
    kind: trait,
    title: fields.title.texts,
    rows: rows.filter((row) => row.categoryId === place.id),
  }))
}

/** One step up or down, over the border of the category too; null at either end of the page. */
export function stepTarget(groups: readonly CategoryGroup[], rowId: string, step: -1 | 1): RowTarget | null {
  const place = groups.findIndex(({ rows }) => rows.some(({ id }) => id === rowId))
  const group = groups[place]
  if (group === undefined) return null
  const neighbour = group.rows[group.rows.findIndex(({ id }) => id === rowId) + step]
  if (neighbour !== undefined) return { categoryId: group.id, [step < 0 ? 'before' : 'after']: neighbour.id }
  return categoryTarget(groups, rowId, step)
}

/** As {@link stepTarget}, of several rows taken along together: past the row beside the first or the last of them. */
export function stepTargetOf(
  groups: readonly CategoryGroup[],
  rowIds: readonly string[],
  step: -1 | 1,
  find: typeof stepTarget = stepTarget,
): RowTarget | null {
  const chosen = new Set(rowIds)
  const inOrder = groups.flatMap(({ rows }) => rows.map(({ id }) => id)).filter((id) => chosen.has(id))
  const edge = inOrder.at(step < 0 ? 0 : -1)
  if (edge === undefined) return null
  // Those taken along are no neighbours of one another.
  const others = groups.map((group) => ({
    ...group,
    rows: group.rows.filter(({ id }) => id === edge || !chosen.has(id)),
  }))
  return find(others, edge, step)
}

/** Into the category above (as its last row) or below (as its first); null where there is none. */
export function categoryTarget(groups: readonly CategoryGroup[], rowId: string, step: -1 | 1): RowTarget | null {
  const next = groups[groups.findIndex(({ rows }) => rows.some(({ id }) => id === rowId)) + step]
  if (next === undefined || !groups.some(({ rows }) => rows.some(({ id }) => id === rowId))) return null
  const first = next.rows[0]
  return step > 0 && first !== undefined ? { categoryId: next.id, before: first.id } : { categoryId: next.id }
}

/**
 * The row in its new place, before the server has said which position that is: `!` sorts below every sign a position is made
 * of, so that the row stands right after the one above it.
 */
export function placeRow(groups: readonly CategoryGroup[], row: CookieRow, target: RowTarget): CookieRow {
  const others = (groups.find(({ id }) => id === target.categoryId)?.rows ?? []).filter(({ id }) => id !== row.id)
  const at = others.findIndex(({ id }) => id === (target.before ?? target.after))
  const above = at === -1 ? others.at(-1) : others[target.before === undefined ? at : at - 1]
  return { ...row, categoryId: target.categoryId, position: `${above?.position ?? ''}!` }
}
