import type { DefinitionUser } from '#core/contract/problem.ts'
import type { Query, Reader } from '../store.ts'

/** The living rows of living platforms for which `where` holds, and to which definition each points. */
export async function usersOfRows(
  reader: Reader,
  where: NonNullable<Query['where']>,
): Promise<{ definitionId: string | null; user: DefinitionUser }[]> {
  const { items } = await reader.list('rowSummary', {
    where,
    sort: [{ column: 'platform' }, { column: 'categoryPosition' }, { column: 'position' }],
  })
  const departing = items.filter((item) => item.overrides.length > 0).map((item) => item.id)
  const rows = await reader.list('row', { where: { id: departing } })
  const overridesOf = new Map(rows.items.map((row) => [row.id, Object.keys(row.overrides)]))
  return items.map(({ id, definitionId, platformId, platformName }) => {
    // The keys of a record of overrides are fields.
    const overrides = (overridesOf.get(id) ?? []) as DefinitionUser['overrides']
    return { definitionId, user: { platformId, platformName, rowId: id, overrides } }
  })
}

/** The living rows that point to each of these definitions, on living platforms. */
export async function definitionUsers(
  reader: Reader,
  ids: readonly string[],
): Promise<(id: string) => DefinitionUser[]> {
  const users = Map.groupBy(await usersOfRows(reader, { definitionId: ids }), (it) => it.definitionId)
  return (id) => (users.get(id) ?? []).map((it) => it.user)
}
