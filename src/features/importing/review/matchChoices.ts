import type { RowMatch } from '#core/charter/matching/matchRow.ts'
import type { RowChoice, RowReview } from './review.ts'

/** What one can do with a row that has a match. */
export function choicesOf(match: RowMatch): readonly RowChoice[] {
  return match.kind === 'same' ? ['shared', 'own'] : ['shared', 'exception', 'own']
}

/** The choice that will be sent: the person's, otherwise the one that loses no word of the source. */
export function choiceInForce(row: RowReview, match: RowMatch | null): RowChoice {
  if (match === null) return 'own'
  return row.choice ?? (match.kind === 'same' ? 'shared' : 'exception')
}

/** Whether the row differs from its shared definition and nobody has said what to do about it. */
export function isUndecided(row: RowReview, match: RowMatch | null | undefined): boolean {
  return !row.isLeftOut && row.choice === null && match !== undefined && match !== null && match.kind !== 'same'
}
