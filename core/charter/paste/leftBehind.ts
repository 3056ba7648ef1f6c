import type { CharterSource } from '../charterSource.ts'
import type { CookieTextField } from '../cookieFacts.ts'
import { effectiveTexts } from '../cookieRow.ts'
import { locales, type Locale } from '../locale.ts'
import { textState } from '../text.ts'
import type { PlannedRow } from './planPaste.ts'

interface LeftBehind {
  readonly rowId: string
  readonly field: CookieTextField
  readonly locale: Locale
}

/** The translations that hold today and that the plan leaves to be reviewed: it rewords what they were made from, and not them. */
export function leftBehind(plan: readonly PlannedRow[], source: CharterSource): LeftBehind[] {
  const rows = new Map(source.rows.map((row) => [row.id, row]))
  const definitions = new Map(source.definitions.map((definition) => [definition.id, definition]))
  return plan.flatMap(({ rowId, state, changes }) => {
    const row = rowId === null ? undefined : rows.get(rowId)
    if (row === undefined || state !== 'changed') return []
    const reworded = Map.groupBy(
      changes.filter((change) => 'locale' in change),
      ({ field }) => field,
    )
    return [...reworded].flatMap(([field, wordings]) => {
      const before = effectiveTexts(row, definitions.get(row.definitionId ?? '') ?? null, field)
      const after = { ...before }
      for (const { locale, after: value } of wordings) {
        after[locale] = { revision: 0, madeFrom: null, ...before[locale], value: value ?? '' }
      }
      return locales
        .filter((locale) => !wordings.some((wording) => wording.locale === locale))
        .filter((locale) => textState(before, locale) === 'current' && textState(after, locale) === 'stale')
        .map((locale) => ({ rowId: row.id, field, locale }))
    })
  })
}
