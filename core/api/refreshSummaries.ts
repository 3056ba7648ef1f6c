import { derivePlatforms } from './deriveSummaries.ts'
import type { Query, Store } from './store.ts'
import { Unit } from './unit.ts'

/** Summaries from before stale texts were counted: theirs is not 0, it is not there. */
const isOlder: Query = { where: { stale: null }, deleted: 'any' }

/**
 * Computes again the summaries that an earlier version left, which lack what this one lists by. Done when a store is opened,
 * before anything is read from it; changes nothing in a store that is up to date. How many platforms it brought up.
 */
export async function refreshSummaries(store: Store, at: string): Promise<number> {
  const { total } = await store.read((reader) => reader.list('platformSummary', { ...isOlder, limit: 1 }))
  if (total === 0) return 0
  return store.write(async (reader) => {
    const unit = new Unit(reader, at, 'refresh')
    const { items } = await unit.list('platformSummary', isOlder)
    await derivePlatforms(
      unit,
      items.map(({ id }) => id),
    )
    return { commit: null, derived: unit.derived(), result: items.length }
  })
}
