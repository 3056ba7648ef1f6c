import type { CookieDefinition } from '../cookieDefinition.ts'
import { cookieTextFields } from '../cookieFacts.ts'
import { effectiveFacts, effectiveTexts, type CookieRow } from '../cookieRow.ts'

/** The row without its shared definition: the values in force, facts and texts, become its own. An own row stays as it is. */
export function detachRow(row: CookieRow, definition: CookieDefinition | null): CookieRow {
  if (row.definitionId === null) return row
  const texts = { ...row.texts }
  for (const field of cookieTextFields) texts[field] = effectiveTexts(row, definition, field)
  return { ...row, definitionId: null, facts: effectiveFacts(row, definition), overrides: {}, texts }
}
