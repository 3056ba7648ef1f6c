import type { CharterSource } from '#core/charter/charterSource.ts'
import { fieldOrigin } from '#core/charter/cookieRow.ts'
import type { Locale } from '#core/charter/locale.ts'
import type { Difference } from '#core/charter/matching/matchRow.ts'
import { pairRows } from '#core/charter/matching/pairRows.ts'
import { wordsOfRow } from '#core/charter/matching/rowWords.ts'
import type { Provider } from '#core/charter/provider.ts'
import { readRow } from './readRow.ts'
import type { Review, RowReview } from './review.ts'

/** What an update would do to the rows of a platform. `label`: the cookie's names, as printed. */
export interface UpdatePlan {
  readonly added: readonly RowReview[]
  readonly changed: readonly {
    readonly rowId: string
    readonly row: RowReview
    readonly differences: readonly Difference[]
  }[]
  readonly same: number
  readonly gone: readonly { readonly rowId: string; readonly label: string }[]
}

/** Compares the review with the platform as it stands, in the language of the source. Rows left out count as absent. */
export function planUpdate(review: Review, source: CharterSource, providers: readonly Provider[]): UpdatePlan {
  const rows = review.rows.filter((row) => !row.isLeftOut)
  const pairing = pairRows(
    rows.map((row) => readRow(row, review)),
    source,
    providers,
    review.language,
  )
  const rowOf = (index: number): RowReview[] => rows.slice(index, index + 1)
  const pairs = pairing.pairs.flatMap(({ rowId, index, differences }) =>
    rowOf(index).map((row) => ({ rowId, row, differences })),
  )
  return {
    added: pairing.added.flatMap(rowOf),
    changed: pairs.filter(({ differences }) => differences.length > 0),
    same: pairs.filter(({ differences }) => differences.length === 0).length,
    gone: pairing.gone.map((rowId) => ({ rowId, label: nameRow(rowId, source, review) })),
  }
}

/** A row of the platform and the text that the source proposes for it. `current`: what it says now in each language of the pair. */
export interface ProposedTranslation {
  readonly rowId: string
  readonly label: string
  readonly row: RowReview
  /** Whether the row follows a shared definition: taking the text then makes an exception. */
  readonly isInherited: boolean
  readonly texts: readonly {
    readonly field: 'service' | 'purpose'
    readonly original: string
    readonly proposed: string
  }[]
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
    const words = wordsOfRow(present, source, from)
    const texts = (['service', 'purpose'] as const)
      .map((field) => ({ field, original: words[field] ?? '', proposed: row[field].trim() }))
      .filter((text) => text.proposed !== '')
    const isInherited = texts.some(({ field }) => fieldOrigin(present, field) === 'inherited')
    return [{ rowId, label: nameRow(rowId, source, review), row, texts, isInherited }]
  })
  return {
    proposed,
    unmatched: pairing.added.flatMap((index) => rows.slice(index, index + 1)),
    left: pairing.gone.map((rowId) => ({ rowId, label: nameRow(rowId, source, review) })),
  }
}

/** Whether the row takes the texts proposed: as decided, otherwise unless its shared definition already says them. */
export function isTaken({ rowId, isInherited }: ProposedTranslation, review: Review): boolean {
  return review.decided[rowId] ?? !isInherited
}

/** The language of the platform that a translation stands beside. */
export function readFrom(review: Review, source: CharterSource): Locale {
  return source.platform.locales.find((locale) => locale !== review.language) ?? source.platform.defaultLocale
}

function nameRow(rowId: string, source: CharterSource, review: Review): string {
  const row = source.rows.find(({ id }) => id === rowId)
  return row === undefined ? rowId : wordsOfRow(row, source, review.language).names.join(', ')
}
