import {
  cookieFactsSchema,
  cookieTextFields,
  type CookieField,
  type CookieTextField,
} from '#core/charter/cookieFacts.ts'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { fieldOrigin, type CookieRow } from '#core/charter/cookieRow.ts'
import { changeRow, type RowChange } from '#core/charter/edit/changeRow.ts'
import type { TextEdit } from '#core/charter/edit/changeTexts.ts'
import type { Locale } from '#core/charter/locale.ts'
import type { NewCookieTexts } from '#core/contract/requests.ts'
import { readIssues } from '../problems.ts'
import { Refusal, refuseField } from '../refusal.ts'
import type { Reader } from '../store.ts'
import { isStale, type TextEdits } from '../texts.ts'
import { readSources } from '../textSources.ts'

interface RowContext {
  readonly definition: CookieDefinition | null
  readonly defaultLocale: Locale
}

/** The row after a change as requested, by the core's one rule. Refuses what that rule refuses, and unknown providers. */
export async function applyRowChange(
  reader: Reader,
  row: CookieRow,
  request: RowChange,
  { definition, defaultLocale }: RowContext,
): Promise<CookieRow> {
  const [overridden] = Object.keys(request.overrides ?? {})
  if (row.definitionId === null && overridden !== undefined)
    throw refuseField('not_overridden', 'overrides', overridden)
  const providerId = request.facts?.providerId
  if (providerId !== undefined && (await reader.get('provider', providerId))?.deletedAt !== null)
    throw refuseField('unknown_reference', 'facts', 'providerId')
  const changed = changeRow(row, request, definition, defaultLocale)
  if (!changed.ok) throw refuseUnexplained(changed.fields)
  return changed.row
}

/**
 * Text edits of a row with the wordings they were made from. An inherited text shows the definition's; what a new row was copied
 * from (`isStored` false) is not asked.
 */
export function readRowSources(
  reader: Reader,
  row: CookieRow,
  texts: NewCookieTexts | undefined,
  { definition, defaultLocale, isStored }: RowContext & { isStored: boolean },
): Promise<NonNullable<RowChange['texts']>> {
  const shownOf = (field: CookieTextField) => {
    if (fieldOrigin(row, field) !== 'inherited')
      return isStored ? { ownerKind: 'row' as const, ownerId: row.id, texts: row.texts[field] } : null
    if (definition === null) return null
    return { ownerKind: 'definition' as const, ownerId: definition.id, texts: definition.texts[field] }
  }
  return readSources<CookieTextField, TextEdit>(reader, texts ?? {}, shownOf, defaultLocale)
}

/** A refusal because these fields differ from the shared definition without a reason. */
export function refuseUnexplained(fields: readonly CookieField[]): Refusal {
  const issues = fields.map((field) => ({ code: 'required' as const, path: ['overrides', field] }))
  return new Refusal('override_reason_required', { issues })
}

/**
 * Refuses text edits made beside other revisions than the row's. An inherited text shows the definition's: until it is the row's,
 * the row's own revision stands for it.
 */
export function refuseStaleWords(row: CookieRow, texts: TextEdits<CookieTextField> = {}): void {
  const held = cookieTextFields.filter((field) => fieldOrigin(row, field) !== 'inherited')
  const edits = Object.fromEntries(held.map((field) => [field, texts[field]]))
  if (isStale(row.texts, edits)) throw new Refusal('stale_revision', { current: row })
}

/** Refuses an own row that does not say all its facts. */
export function refuseIncomplete(row: CookieRow): void {
  const parsed = cookieFactsSchema.safeParse(row.facts)
  if (parsed.success) return
  const issues = readIssues(parsed.error.issues, row.facts)
  throw new Refusal('invalid', { issues: issues.map((issue) => ({ ...issue, path: ['facts', ...issue.path] })) })
}
