import type { CharterSource } from '#core/charter/charterSource.ts'
import { fieldOrigin } from '#core/charter/cookieRow.ts'
import type { Locale } from '#core/charter/locale.ts'
import { findMoves, type RowMove } from '#core/charter/matching/findMoves.ts'
import type { Difference } from '#core/charter/matching/matchRow.ts'
import { pairRows } from '#core/charter/matching/pairRows.ts'
import { wordsOfRow } from '#core/charter/matching/rowWords.ts'
import type { Provider } from '#core/charter/provider.ts'
import { readRow } from './readRow.ts'
import type { Review, RowReview } from './review.ts'
import { fieldsOf } from '../send/writeRow.ts'

/** What an update would do to the rows of a platform. `label`: the cookie's names, as printed. */
export interface UpdatePlan {
  readonly added: readonly RowReview[]
  readonly changed: readonly {
    readonly rowId: string
    readonly row: RowReview
    readonly differences: readonly Difference[]
  }[]
  /** Rows that say otherwise than the shared definition they follow: it stands, unless an exception to it was decided. */
  readonly apart: readonly {
    readonly rowId: string
    readonly row: RowReview
    readonly differences: readonly Difference[]
    readonly isTaken: boolean
  }[]
  /** Rows that the page has in another table, and whether they go there: as decided, otherwise they do. */
  readonly moved: readonly (Omit<RowMove, 'index'> & { readonly row: RowReview; readonly isTaken: boolean })[]
  readonly same: number
  readonly gone: readonly { readonly rowId: string; readonly label: string }[]
}

/** Under which the review keeps whether a row goes to its other table. */
export function moveKey(rowId: string): string {
  return `move-${rowId}`
}

/** Compares the review with the platform as it stands, in the language of the source. Rows left out count as absent. */
export function planUpdate(review: Review, source: CharterSource, providers: readonly Provider[]): UpdatePlan {
  const rows = review.rows.filter((row) => !row.isLeftOut)
  const read = rows.map((row) => readRow(row, review))
  const pairing = pairRows(read, source, providers, review.language)
  const rowOf = (index: number): RowReview[] => rows.slice(index, index + 1)
  const moved = findMoves(pairing.pairs, read, source, review.language).flatMap(({ index, ...move }) =>
    rowOf(index).map((row) => ({ ...move, row, isTaken: review.decided[moveKey(move.rowId)] ?? true })),
  )
  const pairs = pairing.pairs.flatMap(({ rowId, index, differences }) =>
    rowOf(index).map((row) => {
      const inherited = differences.filter((difference) => isInherited(rowId, difference, source))
      const isTaken = review.decided[rowId] ?? false
      return { rowId, row, inherited, isTaken, own: differences.filter((it) => isTaken || !inherited.includes(it)) }
    }),
  )
  const isMoved = (rowId: string) => moved.some((move) => move.rowId === rowId)
  return {
    added: pairing.added.flatMap(rowOf),
    changed: pairs.flatMap(({ rowId, row, own }) => (own.length === 0 ? [] : [{ rowId, row, differences: own }])),
    apart: pairs.flatMap(({ rowId, row, inherited, isTaken }) =>
      inherited.length === 0 ? [] : [{ rowId, row, differences: inherited, isTaken }],
    ),
    moved,
    same: pairs.filter(({ rowId, own, inherited }) => own.length + inherited.length === 0 && !isMoved(rowId)).length,
    gone: pairing.gone.map((rowId) => ({ rowId, label: nameRow(rowId, source, review) })),
  }
}

function isInherited(rowId: string, { field }: Difference, source: CharterSource): boolean {
  const row = source.rows.find(({ id }) => id === rowId)
  return row !== undefined && fieldsOf(field).some((each) => fieldOrigin(row, each) === 'inherited')
}

/**
 * One text that the source proposes for a row. `stands`: what the row says in that language now, empty where it says nothing.
 * `isInherited`: it follows the shared definition; taking the text then makes an exception.
 */
export interface ProposedText {
  readonly field: 'service' | 'purpose'
  readonly original: string
  readonly proposed: string
  readonly stands: string
  readonly isInherited: boolean
}

/** A row of the platform and the texts that the source proposes for it. */
export interface ProposedTranslation {
  readonly rowId: string
  readonly label: string
  readonly row: RowReview
  readonly texts: readonly ProposedText[]
}

export interface TranslationPlan {
  readonly proposed: readonly ProposedTranslation[]
  /** Rows of the source that no row of the platform answers to. */
  readonly unmatched: readonly RowReview[]
  /** Rows of the platform that the source does not translate. */
  readonly left: readonly { readonly rowId: string; readonly label: string }[]
}

/** Pairs the source with a platform kept in another language, by provider and names. */
export function planTranslation(
  review: Review,
  source: CharterSource,
  providers: readonly Provider[],
): TranslationPlan {
  const rows = review.rows.filter((row) => !row.isLeftOut)
  const pairing = pairRows(
    rows.map((row) => readRow(row, review)),
    source,
    providers,
    review.language,
  )
  const from = readFrom(review, source)
  const proposed = pairing.pairs.flatMap(({ rowId, index }) => {
    const [row, present] = [rows[index], source.rows.find(({ id }) => id === rowId)]
    if (row === undefined || present === undefined) return []
    const [words, now] = [wordsOfRow(present, source, from), wordsOfRow(present, source, review.language)]
    const texts = (['service', 'purpose'] as const)
      .map((field) => ({
        field,
        original: words[field] ?? '',
        proposed: row[field].trim(),
        stands: now[field] ?? '',
        isInherited: fieldOrigin(present, field) === 'inherited',
      }))
      .filter((text) => text.proposed !== '')
    return [{ rowId, label: nameRow(rowId, source, review), row, texts }]
  })
  return {
    proposed,
    unmatched: pairing.added.flatMap((index) => rows.slice(index, index + 1)),
    left: pairing.gone.map((rowId) => ({ rowId, label: nameRow(rowId, source, review) })),
  }
}

/** Under which the review keeps what was decided of a proposed text. */
export function proposalKey(rowId: string, field: ProposedText['field']): string {
  return `${rowId} ${field}`
}

/**
 * The texts of a proposal that are taken: as decided, otherwise those that fill a hole or replace the row's own words. What the shared
 * definition already says stands, unless an exception to it was decided.
 */
export function takenTexts({ rowId, texts }: ProposedTranslation, review: Review): readonly ProposedText[] {
  return texts.filter(
    ({ field, stands, isInherited }) => review.decided[proposalKey(rowId, field)] ?? (stands === '' || !isInherited),
  )
}

/** The language of the platform that a translation stands beside. */
export function readFrom(review: Review, source: CharterSource): Locale {
  return source.platform.locales.find((locale) => locale !== review.language) ?? source.platform.defaultLocale
}

function nameRow(rowId: string, source: CharterSource, review: Review): string {
  const row = source.rows.find(({ id }) => id === rowId)
  return row === undefined ? rowId : wordsOfRow(row, source, review.language).names.join(', ')
}
