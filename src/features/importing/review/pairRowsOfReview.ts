import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Provider } from '#core/charter/provider.ts'
import { planUpdate } from './planUpdate.ts'
import type { ImportTarget, Review } from './review.ts'

/** A row that the platform already has. `isException`: what changes of it makes an exception to its shared definition. */
export interface PairedRow {
  readonly isException: boolean
}

/**
 * The rows of the review that a platform already has, by key: they change in their wording alone, so their category and how they stand
 * to a shared definition are not asked again. Of another language, that is every row.
 */
export function pairRowsOfReview(
  review: Review,
  target: ImportTarget | null,
  present: CharterSource | null,
  providers: readonly Provider[] | null,
): ReadonlyMap<string, PairedRow> {
  const taken = review.rows.filter((row) => !row.isLeftOut)
  if (target === null || target.kind === 'new' || present === null || providers === null) return new Map()
  if (target.kind === 'translation') return new Map(taken.map(({ key }) => [key, { isException: false }]))
  const { added, apart } = planUpdate(review, present, providers)
  const exceptions = new Set(apart.flatMap(({ row, isTaken }) => (isTaken ? [row] : [])))
  return new Map(
    taken.filter((row) => !added.includes(row)).map((row) => [row.key, { isException: exceptions.has(row) }]),
  )
}
