import type { UpdatePlan } from './planUpdate.ts'
import type { Review, RowReview } from './review.ts'

/** The index of the table of the source, among the groups of the review, in which a row stands. */
export function tableOf(row: RowReview, { groups }: Pick<Review, 'groups'>): number {
  return groups.findIndex(({ key }) => key === row.groupKey)
}

/** The tables into which an update brings rows: their category is made where the platform has none. */
export function neededTables({ added, moved }: UpdatePlan, review: Pick<Review, 'groups'>): ReadonlySet<number> {
  const taken = moved.filter(({ isTaken }) => isTaken).map(({ row }) => row)
  return new Set([...added, ...taken].map((row) => tableOf(row, review)))
}
