import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Provider } from '#core/charter/provider.ts'
import { planTranslation, planUpdate, takenTexts } from '../review/planUpdate.ts'
import type { ImportTarget, Review } from '../review/review.ts'

/** The rows of the review in the order in which they are sent, by key: what a refusal counts by. */
export function sentRowKeys(
  review: Review,
  target: ImportTarget,
  present: CharterSource | null,
  providers: readonly Provider[],
): readonly string[] {
  if (target.kind === 'new' || present === null) {
    return review.rows.filter((row) => !row.isLeftOut).map(({ key }) => key)
  }
  if (target.kind === 'translation') {
    return planTranslation(review, present, providers)
      .proposed.filter((proposal) => takenTexts(proposal, review).length > 0)
      .map(({ row }) => row.key)
  }
  const { moved, changed, added } = planUpdate(review, present, providers)
  return [
    ...moved.filter(({ isTaken }) => isTaken).map(({ row }) => row),
    ...changed.map(({ row }) => row),
    ...added,
  ].map(({ key }) => key)
}
