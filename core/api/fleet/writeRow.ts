import { cookieTextFields } from '#core/charter/cookieFacts.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { locales } from '#core/charter/locale.ts'
import { writeTexts } from '../texts.ts'
import type { Unit } from '../unit.ts'

/**
 * Writes what differs between a row as it was and as it is to be. A row of which only texts change takes a revision too, so that
 * another change made beside what stood here before is refused.
 */
export async function writeRow(unit: Unit, before: CookieRow, after: CookieRow): Promise<void> {
  const { texts: had, ...record } = before
  const { texts: has, ...wanted } = after
  const written = unit.change('row', record, wanted)
  await writeTexts(unit, { kind: 'row', id: before.id, platformId: before.platformId }, had, has)
  const isReworded = cookieTextFields.some((field) =>
    locales.some((locale) => had[field][locale] !== has[field][locale]),
  )
  if (isReworded) unit.touch('row', written)
}
