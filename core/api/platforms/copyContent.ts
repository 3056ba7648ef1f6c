import type { TextOwner } from '../store.ts'
import { completeCategories, completeRows, completeSections } from '../loadThings.ts'
import type { Texts } from '#core/charter/text.ts'
import { noTexts, writeTexts, type FieldOf } from '../texts.ts'
import type { Unit } from '../unit.ts'

/** Copies rows, sections and categories of one platform to another. Texts begin anew at revision 1, in the same state. */
export async function copyContent(unit: Unit, from: string, to: string, newId: () => string): Promise<void> {
  const where = { platformId: from }
  const copyTexts = <O extends TextOwner>(kind: O, id: string, texts: Texts<FieldOf<O>>) =>
    writeTexts(unit, { kind, id, platformId: to }, noTexts(kind), texts)

  const categoryIds = new Map<string, string>()
  for (const category of await completeCategories(unit, (await unit.list('platformCategory', { where })).items)) {
    const { texts, ...record } = category
    const id = newId()
    categoryIds.set(category.id, id)
    unit.create('platformCategory', { ...record, id, platformId: to })
    await copyTexts('platformCategory', id, texts)
  }
  for (const section of await completeSections(unit, (await unit.list('platformSection', { where })).items)) {
    const { texts, ...record } = section
    const id = newId()
    unit.create('platformSection', { ...record, id, platformId: to })
    await copyTexts('platformSection', id, texts)
  }
  for (const row of await completeRows(unit, (await unit.list('row', { where })).items)) {
    const { texts, ...record } = row
    const id = newId()
    const categoryId = categoryIds.get(row.categoryId) ?? row.categoryId
    unit.create('row', { ...record, id, platformId: to, categoryId })
    await copyTexts('row', id, texts)
  }
}
