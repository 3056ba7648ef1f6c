import { sayingOf } from '#core/charter/rowSayings.ts'
import type { DefinitionCandidate } from '#core/contract/routes/sharedRoutes.ts'
import { completeRows } from '../loadThings.ts'
import type { Reader } from '../store.ts'

/**
 * The groups of own rows that say the same, those of most rows first, then by name. What lists know of the rows tells which may be:
 * only these are read whole.
 */
export async function listCandidates(reader: Reader): Promise<DefinitionCandidate[]> {
  const { items: summaries } = await reader.list('rowSummary', {
    where: { isShared: 0 },
    sort: [{ column: 'platform' }],
  })
  const alike = Map.groupBy(summaries, ({ providerId, categoryKind, names }) =>
    JSON.stringify([providerId, categoryKind, [...names].sort()]),
  )
  const likely = [...alike.values()].filter(({ length }) => length > 1).flat()
  const { items } = await reader.list('row', { where: { id: likely.map(({ id }) => id) } })
  const rows = new Map((await completeRows(reader, items)).map((row) => [row.id, row]))
  const sayings = Map.groupBy(likely, ({ id, categoryKind }) => {
    const row = rows.get(id)
    return row === undefined ? null : sayingOf(row, categoryKind)
  })
  sayings.delete(null)
  return [...sayings.values()]
    .filter(({ length }) => length > 1)
    .flatMap((group): DefinitionCandidate[] => {
      const [first] = group
      if (first === undefined) return []
      const { names, providerId, categoryKind } = first
      const said = group.map(({ id, revision, platformId, platformName }) => ({
        id,
        revision,
        platformId,
        platformName,
      }))
      return [{ names: [...names], providerId, categoryKind, rows: said }]
    })
    .sort((a, b) => b.rows.length - a.rows.length || a.names.join().localeCompare(b.names.join()))
}
