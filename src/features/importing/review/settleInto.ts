import type { CharterSource } from '#core/charter/charterSource.ts'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import { listTables } from '#core/charter/matching/listTables.ts'
import type { ContentPair } from '#core/charter/matching/pairContent.ts'
import type { Provider } from '#core/charter/provider.ts'
import { choiceOfContent, contentKey, isTextTaken, planContent } from './planContent.ts'
import { planTranslation, planUpdate, takenTexts } from './planUpdate.ts'
import type { Review, RowReview } from './review.ts'

/** What the platform that the import is for already says. */
export interface Standing {
  readonly present: CharterSource
  readonly providers: readonly Provider[]
}

/** Of the source: the rows that give the platform nothing, and the sections that will read there as they do here. */
export interface SettledInto {
  readonly isIdle: (row: RowReview) => boolean
  readonly isSaid: (section: number) => boolean
}

/** What becomes of the source in a platform that exists, as the review stands. */
export function settleInto(result: ImportResult, review: Review, standing: Standing): SettledInto {
  const isTranslation = review.target?.kind === 'translation'
  const { idle, filled } = isTranslation ? settleTranslation(review, standing) : settleUpdate(review, standing)
  const plan = planContent(result, standing.present, { locale: review.language, isTranslation })
  const said = new Set<number>()
  const keep = (what: 'section' | 'category', pair: ContentPair<string, string>, section: number | null) => {
    const key = contentKey(what, pair.index)
    const isMade = what === 'category' && pair.fate === 'added' && filled.has(pair.index)
    const isChosen = isTranslation
      ? pair.texts.some((text) => isTextTaken(review, key, pair, text))
      : choiceOfContent(review, key) === 'own'
    if (section !== null && (pair.fate === 'same' || isMade || isChosen)) said.add(section)
  }
  for (const pair of plan.sections.pairs) keep('section', pair, pair.index)
  const tables = listTables(result)
  for (const pair of plan.categories.pairs) keep('category', pair, tables[pair.index]?.section ?? null)
  return { isIdle: (row) => idle.has(row), isSaid: (section) => said.has(section) }
}

/** `filled`: tables for whose rows a category is made. */
interface SettledRows {
  readonly idle: ReadonlySet<RowReview>
  readonly filled: ReadonlySet<number>
}

function settleUpdate(review: Review, { present, providers }: Standing): SettledRows {
  const { apart, changed, added, moved } = planUpdate(review, present, providers)
  const placed = [...added, ...moved.flatMap(({ row, isTaken: isMoving }) => (isMoving ? [row] : []))]
  const written = new Set([...placed, ...changed.map(({ row }) => row)])
  return {
    idle: new Set(apart.flatMap(({ row }) => (written.has(row) ? [] : [row]))),
    filled: new Set(placed.map((row) => review.groups.findIndex(({ key }) => key === row.groupKey))),
  }
}

function settleTranslation(review: Review, { present, providers }: Standing): SettledRows {
  const { proposed, unmatched } = planTranslation(review, present, providers)
  const refused = proposed.flatMap((proposal) => (takenTexts(proposal, review).length > 0 ? [] : [proposal.row]))
  return { idle: new Set([...unmatched, ...refused]), filled: new Set() }
}
