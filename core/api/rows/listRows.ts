import type { RowItem, RowQuery } from '#core/contract/routes/rowRoutes.ts'
import type { Desk } from '../desk.ts'
import { pageOfQuery, sortOf } from '../listing.ts'
import { completeRows } from '../loadThings.ts'
import { namesCovering } from '../namesKey.ts'
import { Refusal } from '../refusal.ts'
import type { ColumnValue, Query } from '../store.ts'

/** One page of the rows of all platforms, as they read there. */
export function listRows(desk: Desk, query: RowQuery) {
  return desk.read(async (reader) => {
    const { page, window } = pageOfQuery(query)
    const sort = sortOf(query.sort ?? 'name')
    const { items, total } = await reader.list('rowSummary', { ...window, ...conditionsOf(query), sort })
    const shown = items.map(({ categoryPosition: _, position: __, ...item }): RowItem => ({
      ...item,
      names: [...item.names],
      overrides: [...item.overrides],
    }))
    return { items: shown, total, ...page }
  })
}

/** One page of a platform's rows, in the order of its page unless sorted. */
export function listPlatformRows(desk: Desk, platformId: string, query: Omit<RowQuery, 'platformId'>) {
  return desk.read(async (reader) => {
    if ((await reader.get('platform', platformId)) === null) throw new Refusal('not_found')
    const { page, window } = pageOfQuery(query)
    const inOrder = [{ column: 'categoryPosition' }, { column: 'position' }]
    const sort = query.sort === undefined ? inOrder : sortOf(query.sort)
    const found = await reader.list('rowSummary', { ...window, ...conditionsOf({ ...query, platformId }), sort })
    const ids = found.items.map((summary) => summary.id)
    const { items } = await reader.list('row', { where: { id: ids }, deleted: 'any' })
    const rows = new Map((await completeRows(reader, items)).map((row) => [row.id, row]))
    return { items: ids.map((id) => rows.get(id)).filter((row) => row !== undefined), total: found.total, ...page }
  })
}

/** What a query asks of the rows, but for its page and its order. */
export function conditionsOf(
  query: Omit<RowQuery, 'page' | 'pageSize' | 'sort'>,
): Pick<Query, 'where' | 'holds' | 'deleted'> {
  const where: Record<string, ColumnValue> = {}
  for (const column of ['platformId', 'providerId', 'definitionId', 'categoryKind', 'retentionKind'] as const) {
    const value = query[column]
    if (value !== undefined) where[column] = value
  }
  if (query.shared !== undefined) where['isShared'] = Number(query.shared)
  if (query.overridden !== undefined) where['hasOverrides'] = Number(query.overridden)
  if (query.missing !== undefined) where['hasMissing'] = Number(query.missing)
  if (query.stale !== undefined) where['hasStale'] = Number(query.stale)
  const holds = query.name === undefined ? {} : { holds: { column: 'names', anyOf: namesCovering(query.name) } }
  return { where, ...holds, deleted: query.deleted === true ? 'deleted' : 'living' }
}
