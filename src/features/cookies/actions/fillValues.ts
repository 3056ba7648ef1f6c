import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { effectiveFacts, effectiveTexts, type CookieRow } from '#core/charter/cookieRow.ts'
import type { CookieTextField } from '#core/charter/cookieFacts.ts'
import type { Locale } from '#core/charter/locale.ts'
import type { ChangeRows } from '#core/contract/routes/fleetRoutes.ts'
import type { FilledColumn } from '../grid/gridSpan.ts'

/** What a row says in these columns, as the values that others are given: empty where it says nothing. */
export function readFillValues(
  row: CookieRow,
  definition: CookieDefinition | null,
  columns: readonly FilledColumn[],
  locales: readonly Locale[],
): Pick<ChangeRows, 'facts' | 'texts'> {
  const { providerId, retention } = effectiveFacts(row, definition)
  const has = (column: FilledColumn): boolean => columns.includes(column)
  const textFields: CookieTextField[] = [
    ...(has('service') ? ['service' as const] : []),
    ...(has('purpose') ? ['purpose' as const] : []),
    ...(has('retention') ? ['retentionNote' as const] : []),
  ]
  const wordsOf = (field: CookieTextField) => {
    const texts = effectiveTexts(row, definition, field)
    return Object.fromEntries(locales.map((locale) => [locale, texts[locale]?.value ?? '']))
  }
  return {
    facts: { ...(has('provider') && { providerId }), ...(has('retention') && { retention }) },
    texts: Object.fromEntries(textFields.map((field) => [field, wordsOf(field)])),
  }
}
