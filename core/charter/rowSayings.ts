import type { CategoryKind } from './categoryKind.ts'
import { cookieTextFields } from './cookieFacts.ts'
import type { CookieRow } from './cookieRow.ts'
import { locales } from './locale.ts'
import { retentionDays } from './retention.ts'
import { levelText, textState } from './text.ts'

/**
 * All that an own row says, as one word: two rows with the same one print the same on every page, but for typography. Null where
 * a row cannot stand for others: it follows a definition, or one of its translations is to be reviewed first.
 */
export function sayingOf(row: CookieRow, kind: CategoryKind): string | null {
  const { facts, texts } = row
  if (row.definitionId !== null || facts.names === undefined || facts.retention === undefined) return null
  const worded = cookieTextFields.map((field) => locales.map((locale) => levelText(texts[field][locale]?.value ?? '')))
  if (cookieTextFields.some((field) => locales.some((locale) => textState(texts[field], locale) === 'stale')))
    return null
  const { retention } = facts
  return JSON.stringify([
    kind,
    facts.names.map(({ value }) => value).sort(),
    facts.providerId,
    // A year, twelve months and 365 days are the same time; what nobody could read is its words.
    [retention.kind, retentionDays(retention), 'atMost' in retention && retention.atMost],
    retention.kind === 'unknown' ? retention.words : null,
    [facts.party, facts.storage, facts.host, facts.exemption],
    worded,
  ])
}
