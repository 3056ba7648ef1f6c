import type { DefinitionUser } from '#core/contract/problem.ts'
import type { Reader } from '../store.ts'

/** The living rows that point to each of these definitions, on living platforms. */
export async function definitionUsers(
  reader: Reader,
  ids: readonly string[],
): Promise<(id: string) => DefinitionUser[]> {
  const { items } = await reader.list('rowSummary', {
    where: { definitionId: ids },
    sort: [{ column: 'platform' }, { column: 'categoryPosition' }, { column: 'position' }],
  })
  const departing = items.filter((item) => item.overrides > 0).map((item) => item.id)
  const rows = await reader.list('row', { where: { id: departing } })
  const overridesOf = new Map(rows.items.map((row) => [row.id, Object.keys(row.overrides)]))
  const users = new Map<string, DefinitionUser[]>()
  for (const { id, definitionId, platformId, platformName } of items) {
    // The keys of a record of overrides are fields.
    const overrides = (overridesOf.get(id) ?? []) as DefinitionUser['overrides']
    const user = { platformId, platformName, rowId: id, overrides }
    const known = users.get(definitionId ?? '')
    if (known === undefined) users.set(definitionId ?? '', [user])
    else known.push(user)
  }
  return (id) => users.get(id) ?? []
}
