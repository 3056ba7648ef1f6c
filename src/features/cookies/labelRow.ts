import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { effectiveFacts, type CookieRow } from '#core/charter/cookieRow.ts'

/** What a row is called: the names in force on it; empty while it has none. */
export function labelRow(row: CookieRow, definition: CookieDefinition | null | undefined): string {
  const { names } = effectiveFacts(row, definition ?? null)
  return names.map(({ value }) => value).join(', ')
}
