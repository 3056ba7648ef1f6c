import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'

type Lists = Pick<CharterSource, 'providers' | 'definitions'>

/** A source with rows as they were answered or will be: those that are deleted are gone; what they name for the first time comes along. */
export function putInSource(source: CharterSource, rows: readonly CookieRow[], lists: Lists): CharterSource {
  const put = new Map(rows.map((row) => [row.id, row]))
  const known = new Set(source.rows.map(({ id }) => id))
  const after = [...source.rows.map((row) => put.get(row.id) ?? row), ...rows.filter(({ id }) => !known.has(id))]
  const followed = new Set(rows.map(({ definitionId }) => definitionId))
  const definitions = lists.definitions.filter(({ id }) => followed.has(id))
  const named = new Set([...rows, ...definitions].map(({ facts }) => facts.providerId))
  return {
    ...source,
    rows: after.filter(({ id, deletedAt }) => deletedAt === null || !put.has(id)),
    definitions: union(source.definitions, definitions),
    providers: union(
      source.providers,
      lists.providers.filter(({ id }) => named.has(id)),
    ),
  }
}

function union<Thing extends { id: string }>(own: readonly Thing[], all: readonly Thing[]): Thing[] {
  return [...new Map([...all, ...own].map((thing) => [thing.id, thing])).values()]
}

/** A source with everything its rows can name, beside what they name already. */
export function withLists(source: CharterSource, lists: Lists): CharterSource {
  return {
    ...source,
    providers: union(source.providers, lists.providers),
    definitions: union(source.definitions, lists.definitions),
  }
}
