import type { CookieDefinition } from './cookieDefinition.ts'
import { effectiveFacts, type CookieRow } from './cookieRow.ts'

/**
 * The rows that say again what a row above them in the same category says already: the same names, in any order, of the same provider.
 * @param rows the living rows of one platform, in the order of the page
 * @param definitions what their shared rows follow, by id
 * @returns by the id of the later row, the place of the first one in their category, from 1
 */
export function findRepeatedRows(
  rows: readonly CookieRow[],
  definitions: ReadonlyMap<string, CookieDefinition>,
): ReadonlyMap<string, number> {
  const repeated = new Map<string, number>()
  const firstPlaces = new Map<string, number>()
  const counts = new Map<string, number>()
  for (const row of rows) {
    const place = (counts.get(row.categoryId) ?? 0) + 1
    counts.set(row.categoryId, place)
    const { names, providerId } = effectiveFacts(row, definitions.get(row.definitionId ?? '') ?? null)
    // A row just begun names nothing yet.
    if (names.length === 0) continue
    const key = JSON.stringify([row.categoryId, providerId, names.map(({ value }) => value).sort()])
    const first = firstPlaces.get(key)
    if (first === undefined) firstPlaces.set(key, place)
    else repeated.set(row.id, first)
  }
  return repeated
}
