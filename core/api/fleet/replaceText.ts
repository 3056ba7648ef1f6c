import { fieldOrigin, type CookieRow } from '#core/charter/cookieRow.ts'
import { changeTexts } from '#core/charter/edit/changeTexts.ts'
import { replaceWords } from '#core/charter/edit/replaceWords.ts'
import { limits } from '#core/charter/line.ts'
import type { ReplaceText } from '#core/contract/routes/fleetRoutes.ts'
import { Refusal } from '../refusal.ts'
import { platformOf } from '../rows/openRow.ts'
import { writeTexts } from '../texts.ts'
import type { Unit } from '../unit.ts'
import { openRows } from './openRows.ts'

/**
 * Replaces words in the rows' own texts of one language. What a row inherits is its definition's to say, and stays. A row of
 * which a text changes takes a revision, so that another change made beside what stood here before is refused.
 */
export async function replaceText(unit: Unit, request: ReplaceText): Promise<void> {
  for (const [index, row] of (await openRows(unit, request.rows)).entries()) {
    const { defaultLocale } = await platformOf(unit, row.platformId)
    const texts = { ...row.texts }
    let isChanged = false
    for (const field of request.fields) {
      const before = fieldOrigin(row, field) === 'inherited' ? undefined : row.texts[field][request.locale]
      if (before === undefined) continue
      const value = replaceWords(before.value, request)
      if (value === before.value) continue
      if (value.length > limits.line)
        throw new Refusal('invalid', { issues: [{ code: 'too_long', path: ['rows', index, field] }] })
      texts[field] = changeTexts(row.texts[field], { [request.locale]: { value } }, defaultLocale)
      isChanged = true
    }
    if (isChanged) await saveTexts(unit, row, texts)
  }
}

async function saveTexts(unit: Unit, { texts: before, ...row }: CookieRow, after: CookieRow['texts']): Promise<void> {
  await writeTexts(unit, { kind: 'row', id: row.id, platformId: row.platformId }, before, after)
  unit.touch('row', row)
}
