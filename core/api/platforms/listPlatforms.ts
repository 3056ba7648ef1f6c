import type { PlatformItem, PlatformQuery } from '#core/contract/routes/platformRoutes.ts'
import type { Platform } from '#core/charter/platform.ts'
import { localesHolding } from '../columns.ts'
import type { Desk } from '../desk.ts'
import { pageOfQuery, sortOf } from '../listing.ts'
import { completePlatforms } from '../loadPlatforms.ts'
import { Refusal } from '../refusal.ts'
import type { ColumnValue, PlatformSummary } from '../store.ts'

/** One page of the platforms, with what the list shows beside them. */
export function listPlatforms(desk: Desk, query: PlatformQuery) {
  const where: Record<string, ColumnValue | readonly ColumnValue[]> = {}
  if (query.locale !== undefined) where['locales'] = localesHolding(query.locale)
  if (query.address !== undefined) where['hasAddress'] = Number(query.address === 'present')
  if (query.missing !== undefined) where['hasMissing'] = Number(query.missing)
  if (query.stale !== undefined) where['hasStale'] = Number(query.stale)
  return desk.read(async (reader) => {
    const { page, window } = pageOfQuery(query)
    const deleted = query.deleted === true ? 'deleted' : 'living'
    const sort = sortOf(query.sort ?? 'name')
    const found = await reader.list('platformSummary', { ...window, where, sort, deleted })
    const ids = found.items.map((summary) => summary.id)
    const records = await reader.list('platform', { where: { id: ids }, deleted: 'any' })
    const platforms = new Map((await completePlatforms(reader, records.items)).map((it) => [it.id, it]))
    const items = found.items.map((summary) => withSummary(platforms.get(summary.id), summary))
    return { items, total: found.total, ...page }
  })
}

/** One platform, deleted or not. */
export function getPlatform(desk: Desk, id: string): Promise<PlatformItem> {
  return desk.read(async (reader) => {
    const record = await reader.get('platform', id)
    const summary = await reader.get('platformSummary', id)
    if (record === null || summary === null) throw new Refusal('not_found')
    const [platform] = await completePlatforms(reader, [record])
    return withSummary(platform, summary)
  })
}

function withSummary(platform: Platform | undefined, summary: PlatformSummary): PlatformItem {
  if (platform === undefined) throw new Error(`summary of no platform: ${summary.id}`)
  const { rows, overrides, missingTexts, staleTexts, changedAt } = summary
  return { ...platform, summary: { rows, overrides, missingTexts, staleTexts, changedAt } }
}
