import type { CookieDefinition } from '../cookieDefinition.ts'
import { cookieFields, type CookieField } from '../cookieFacts.ts'
import type { CookieRow } from '../cookieRow.ts'
import { locales } from '../locale.ts'
import { isTextField, type ChangedRow, type RowChange } from './changeRow.ts'

/** Whether an own row says something else than the definition. Where it has no words, it says nothing else. */
function departs(row: CookieRow, definition: CookieDefinition, field: CookieField): boolean {
  if (!isTextField(field)) return JSON.stringify(row.facts[field]) !== JSON.stringify(definition.facts[field])
  return locales.some((locale) => {
    const value = row.texts[field][locale]?.value ?? ''
    return value !== '' && value !== definition.texts[field][locale]?.value
  })
}

/**
 * An own row made to point to a shared definition. A field that says the same becomes inherited; one that says something else
 * stays as an override, whole, with the reason given for it in `overrides`, or takes the shared value where that is null.
 * Fields that differ and are not spoken of are told, and nothing is linked.
 */
export function linkRow(
  row: CookieRow,
  definition: CookieDefinition,
  asked: NonNullable<RowChange['overrides']> = {},
): ChangedRow {
  if (row.definitionId !== null) throw new Error(`row ${row.id} is to be detached before it is linked`)
  const facts: CookieRow['facts'] = { ...row.facts }
  const texts = { ...row.texts }
  const overrides: CookieRow['overrides'] = {}
  const unexplained: CookieField[] = []
  for (const field of cookieFields) {
    const answer = asked[field]
    if (answer !== null && departs(row, definition, field)) {
      if (answer === undefined) unexplained.push(field)
      else overrides[field] = { reason: answer.reason, leftRevision: definition.revision }
    } else if (isTextField(field)) texts[field] = {}
    else delete facts[field]
  }
  if (unexplained.length > 0) return { ok: false, code: 'override_reason_required', fields: unexplained }
  return { ok: true, row: { ...row, definitionId: definition.id, facts, texts, overrides } }
}
