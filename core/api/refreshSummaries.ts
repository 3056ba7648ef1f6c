import { derivePlatforms } from './deriveSummaries.ts'
import type { Query, Reader, Store } from './store.ts'
import { Unit } from './unit.ts'

/** Summaries from before stale texts were counted, of platforms or of rows: theirs is not 0, it is not there. */
const older = {
  platformSummary: { where: { stale: null }, deleted: 'any' },
  rowSummary: { where: { missing: null }, deleted: 'any' },
} as const satisfies Record<string, Query>

/**
 * Computes again the summaries that an earlier version left, which lack what this one lists by. Done when a store is opened,
 * before anything is read from it; changes nothing in a store that is up to date. How many platforms it brought up.
 */
export async function refreshSummaries(store: Store, at: string): Promise<number> {
  if (!(await store.read(isOlder))) return 0
  return store.write(async (reader) => {
    const unit = new Unit(reader, at, 'refresh')
    const platforms = await unit.list('platformSummary', older.platformSummary)
    const rows = await unit.list('rowSummary', older.rowSummary)
    const ids = new Set([...platforms.items.map(({ id }) => id), ...rows.items.map(({ platformId }) => platformId)])
    await derivePlatforms(unit, [...ids])
    // A row deleted on its own is in no source: until it comes back, nobody counts its texts.
    const { items } = await unit.list('rowSummary', older.rowSummary)
    for (const row of items) {
      const slug = (await unit.get('platformSummary', row.platformId))?.slug ?? ''
      const counted = { platformSlug: slug, overrides: [], missingTexts: 0, staleTexts: 0 }
      unit.derive('rowSummary', row.id, { ...row, ...counted })
    }
    return { commit: null, derived: unit.derived(), result: ids.size }
  })
}

async function isOlder(reader: Reader): Promise<boolean> {
  const { total } = await reader.list('platformSummary', { ...older.platformSummary, limit: 1 })
  return total > 0 || (await reader.list('rowSummary', { ...older.rowSummary, limit: 1 })).total > 0
}
