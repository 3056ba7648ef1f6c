import { proposeSlug } from '#core/charter/proposeSlug.ts'
import type { ContentChoice, PlatformReview, Review, RowReview } from './review.ts'

/** The review with this about the platform changed; a slug that nobody typed follows the name. */
export function changePlatform(review: Review, change: Partial<PlatformReview>): Review {
  const platform = { ...review.platform, ...change }
  const slug = platform.isSlugTyped ? platform.slug : proposeSlug(platform.name)
  return { ...review, platform: { ...platform, slug } }
}

/** The review with this row changed. A raw row is taken in as soon as something is written in it. */
export function changeRow(review: Review, key: string, change: Partial<RowReview>): Review {
  const rows = review.rows.map((row) => {
    if (row.key !== key) return row
    const next = { ...row, ...change }
    return row.origin.kind === 'raw' && change.isLeftOut === undefined ? { ...next, isLeftOut: false } : next
  })
  return { ...review, rows }
}

/** The review with `item` put in the list when it is not there, taken out when it is. */
export function toggle<Item>(list: readonly Item[], item: Item): Item[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}

/** The review with an empty row at its end, in the table of the last one. */
export function addRow(review: Review): Review {
  const last = review.rows.at(-1)
  const row: RowReview = {
    key: `added-${review.rows.length}`,
    origin: { kind: 'added' },
    isLeftOut: false,
    groupKey: last?.groupKey ?? review.groups[0]?.key ?? 'necessary',
    provider: last?.provider ?? '',
    service: '',
    names: '',
    purpose: '',
    retention: '',
    choice: null,
    reason: '',
  }
  return { ...review, rows: [...review.rows, row] }
}

/** The review with this chosen for a section or table of the platform. */
export function chooseContent(
  review: Review,
  key: string,
  change: Partial<{ choice: ContentChoice; reason: string }>,
): Review {
  const before = review.content[key] ?? { choice: 'present', reason: '' }
  return { ...review, content: { ...review.content, [key]: { ...before, ...change } } }
}

/** The review with this decided about a thing of the platform, by its id, or a text of it. */
export function decide(review: Review, key: string, isDecided: boolean): Review {
  return { ...review, decided: { ...review.decided, [key]: isDecided } }
}
