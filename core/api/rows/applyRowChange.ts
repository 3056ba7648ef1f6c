import { cookieFactsSchema, cookieTextFields, type CookieField } from '#core/charter/cookieFacts.ts'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { changeRow, type RowChange } from '#core/charter/edit/changeRow.ts'
import type { Locale } from '#core/charter/locale.ts'
import { readIssues } from '../problems.ts'
import { Refusal, refuseField } from '../refusal.ts'
import type { Reader } from '../store.ts'
import { isStale } from '../texts.ts'

/** The row after a change as requested, by the core's one rule. Refuses what that rule refuses, and unknown providers. */
export async function applyRowChange(
  reader: Reader,
  row: CookieRow,
  request: RowChange,
  { definition, defaultLocale }: { definition: CookieDefinition | null; defaultLocale: Locale },
): Promise<CookieRow> {
  const [overridden] = Object.keys(request.overrides ?? {})
  if (row.definitionId === null && overridden !== undefined)
    throw refuseField('not_overridden', 'overrides', overridden)
  if (isStale(row.texts, rebasedTexts(row, request, definition))) throw new Refusal('stale_revision', { current: row })
  const providerId = request.facts?.providerId
  if (providerId !== undefined && (await reader.get('provider', providerId))?.deletedAt !== null)
    throw refuseField('unknown_reference', 'facts', 'providerId')
  const changed = changeRow(row, request, definition, defaultLocale)
  if (!changed.ok) throw refuseUnexplained(changed.fields)
  return changed.row
}

/** A refusal because these fields differ from the shared definition without a reason. */
export function refuseUnexplained(fields: readonly CookieField[]): Refusal {
  const issues = fields.map((field) => ({ code: 'required' as const, path: ['overrides', field] }))
  return new Refusal('override_reason_required', { issues })
}

/** The text edits whose revisions are the row's: an inherited text shows the definition's, and is not yet the row's. */
function rebasedTexts(
  row: CookieRow,
  { texts = {} }: RowChange,
  definition: CookieDefinition | null,
): RowChange['texts'] {
  if (definition === null) return texts
  const own: NonNullable<RowChange['texts']> = {}
  for (const field of cookieTextFields)
    if (row.overrides[field] !== undefined) Object.assign(own, { [field]: texts[field] })
  return own
}

/** Refuses an own row that does not say all its facts. */
export function refuseIncomplete(row: CookieRow): void {
  const parsed = cookieFactsSchema.safeParse(row.facts)
  if (parsed.success) return
  const issues = readIssues(parsed.error.issues, row.facts)
  throw new Refusal('invalid', { issues: issues.map((issue) => ({ ...issue, path: ['facts', ...issue.path] })) })
}
