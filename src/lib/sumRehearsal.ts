import type { Locale } from '#core/charter/locale.ts'
import type { Rehearsal } from '#core/contract/routes/fleetRoutes.ts'

/** What a rehearsal comes to over all of its platforms. */
export interface RehearsalSum {
  /** Platforms on whose pages something reads otherwise. */
  readonly platforms: number
  /** Cells that do, over all pages. */
  readonly cells: number
  /** Platforms whose pages read as before: only a translation is left behind there, or what is kept and not printed changes. */
  readonly unseen: number
  /** Translations that would be left behind, and texts that would be lacking, by language; those of none are left out. */
  readonly stale: ReadonlyMap<Locale, number>
  readonly missing: ReadonlyMap<Locale, number>
}

export function sumRehearsal({ platforms }: Pick<Rehearsal, 'platforms'>): RehearsalSum {
  const stale = new Map<Locale, number>()
  const missing = new Map<Locale, number>()
  const add = (counts: Map<Locale, number>, locale: Locale, count: number): void => {
    if (count > 0) counts.set(locale, (counts.get(locale) ?? 0) + count)
  }
  let [seen, cells] = [0, 0]
  for (const { pages } of platforms) {
    const changed = pages.reduce((sum, page) => sum + page.changed, 0)
    if (changed > 0) seen += 1
    cells += changed
    for (const { locale, turnsStale, turnsMissing } of pages) {
      add(stale, locale, turnsStale.length)
      add(missing, locale, turnsMissing.length)
    }
  }
  return { platforms: seen, cells, unseen: platforms.length - seen, stale, missing }
}
