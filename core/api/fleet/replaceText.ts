import { fieldOrigin } from '#core/charter/cookieRow.ts'
import { changeTexts } from '#core/charter/edit/changeTexts.ts'
import { replaceWords } from '#core/charter/edit/replaceWords.ts'
import { limits } from '#core/charter/limits.ts'
import type { ReplaceText } from '#core/contract/routes/fleetRoutes.ts'
import { refuseField } from '../refusal.ts'
import { platformOf } from '../rows/openRow.ts'
import type { Unit } from '../unit.ts'
import { doRows } from './doRows.ts'
import { writeRow } from './writeRow.ts'

/**
 * Replaces words in the rows' own texts of one language. What a row inherits is its definition's to say, and stays. A row of
 * which a text changes takes a revision, so that another change made beside what stood here before is refused.
 */
export async function replaceText(unit: Unit, request: ReplaceText): Promise<void> {
  await doRows(unit, request.rows, async (row) => {
    const { defaultLocale } = await platformOf(unit, row.platformId)
    const texts = { ...row.texts }
    for (const field of request.fields) {
      const before = fieldOrigin(row, field) === 'inherited' ? undefined : row.texts[field][request.locale]
      if (before === undefined) continue
      const value = replaceWords(before.value, request)
      if (value === before.value) continue
      if (value.length > limits.line) throw refuseField('too_long', field)
      texts[field] = changeTexts(row.texts[field], { [request.locale]: { value } }, defaultLocale)
    }
    await writeRow(unit, row, { ...row, texts })
  })
}
