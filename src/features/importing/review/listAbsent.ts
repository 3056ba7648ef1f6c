import type { ImportResult } from '#core/charter/import/importResult.ts'
import { locales, type Locale } from '#core/charter/locale.ts'
import type { RowMatch } from '#core/charter/matching/matchRow.ts'
import type { Review } from './review.ts'

/** What a charter should say and the text does not; `count` and `proposed` in rows. */
export type Absent =
  | { readonly kind: 'retention'; readonly count: number; readonly proposed: number }
  | { readonly kind: 'withdrawal' | 'contact' | 'address' }
  | { readonly kind: 'language'; readonly locale: Locale }

/** What is to be completed after the import. */
export function listAbsent(
  result: ImportResult,
  review: Review,
  matches: ReadonlyMap<string, RowMatch>,
): readonly Absent[] {
  const without = review.rows.filter((row) => !row.isLeftOut && row.retention.trim() === '')
  const proposed = without.filter((row) => matches.has(row.key)).length
  const roles = new Set(result.sections.map(({ role }) => role))
  const absent: Absent[] = []
  if (without.length > 0) absent.push({ kind: 'retention', count: without.length, proposed })
  if (!roles.has('choices')) absent.push({ kind: 'withdrawal' })
  if (!roles.has('contact')) absent.push({ kind: 'contact' })
  if (review.platform.address.trim() === '') absent.push({ kind: 'address' })
  for (const locale of locales) if (locale !== review.language) absent.push({ kind: 'language', locale })
  return absent
}
