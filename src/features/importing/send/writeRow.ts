import type { CookieField } from '#core/charter/cookieFacts.ts'
import type { ImportedRow } from '#core/charter/import/importResult.ts'
import type { Locale } from '#core/charter/locale.ts'
import type { Difference, RowMatch } from '#core/charter/matching/matchRow.ts'
import type { NewCookieTexts } from '#core/contract/requests.ts'
import type { CreateRow } from '#core/contract/routes/rowRoutes.ts'
import type { RowChoice } from '../review/review.ts'
import { factsOf, textsOf, type ProviderFinder } from '../review/rowFacts.ts'

/** The fields of a cookie that a difference is about. A retention brings its note along. */
export function fieldsOf(difference: Difference['field']): readonly CookieField[] {
  if (difference === 'provider') return ['providerId']
  return difference === 'retention' ? ['retention', 'retentionNote'] : [difference]
}

interface Writing {
  readonly id: string
  readonly categoryId: string
  readonly locale: Locale
  readonly finder: ProviderFinder
  readonly match: RowMatch | null
  readonly choice: RowChoice
  /** Why it differs from the shared definition, for an exception. */
  readonly reason: string
}

/** The row to be made: following its shared definition, differing from it with a reason, or on its own. */
export function writeRow(read: ImportedRow, writing: Writing): CreateRow {
  const { id, categoryId, locale, finder, match, choice, reason } = writing
  if (match === null || choice === 'own') {
    return { id, categoryId, facts: factsOf(read, finder), texts: textsOf(read, locale) }
  }
  const { definitionId } = match
  if (choice === 'shared') return { id, categoryId, definitionId }
  const fields = match.differences.flatMap(({ field }) => fieldsOf(field))
  return { id, categoryId, definitionId, ...pickFields(read, fields, { locale, finder, reason }) }
}

/** Only these fields of a row, with the reason for which they differ. */
export function pickFields(
  read: ImportedRow,
  fields: readonly CookieField[],
  { locale, finder, reason }: Pick<Writing, 'locale' | 'finder' | 'reason'>,
): { facts: NonNullable<CreateRow['facts']>; texts: NewCookieTexts; overrides: NonNullable<CreateRow['overrides']> } {
  const pick = <Value extends object>(all: Value): Partial<Value> =>
    // Object.fromEntries forgets that its keys are some of those it was given.
    Object.fromEntries(
      Object.entries(all).filter(([key]) => (fields as readonly string[]).includes(key)),
    ) as Partial<Value>
  const [facts, texts] = [pick(factsOf(read, finder)), pick(textsOf(read, locale))]
  const said = [...Object.keys(facts), ...Object.keys(texts)]
  return { facts, texts, overrides: Object.fromEntries(said.map((field) => [field, { reason }])) }
}
