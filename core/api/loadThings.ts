import type { PlatformCategory } from '#core/charter/category.ts'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { PlatformSection } from '#core/charter/section.ts'
import type { Template } from '#core/charter/template.ts'
import type { Texts } from '#core/charter/text.ts'
import type { Reader, StoredRecords, TextOwner } from './store.ts'
import { readTexts, type FieldOf } from './texts.ts'

/** Stored things with their texts. */
async function withTexts<O extends TextOwner, T extends { id: string }>(
  reader: Reader,
  kind: O,
  records: readonly T[],
): Promise<(T & { texts: Texts<FieldOf<O>> })[]> {
  const ids = records.map((record) => record.id)
  const textsOf = await readTexts(reader, kind, ids)
  return records.map((record) => ({ ...record, texts: textsOf(record.id) }))
}

/** Rows as the API shows them. */
export function completeRows(reader: Reader, records: readonly StoredRecords['row'][]): Promise<CookieRow[]> {
  return withTexts(reader, 'row', records)
}

/** Definitions as the API shows them. */
export function completeDefinitions(
  reader: Reader,
  records: readonly StoredRecords['definition'][],
): Promise<CookieDefinition[]> {
  return withTexts(reader, 'definition', records)
}

/** What a platform says otherwise than the template, section by section. */
export function completeSections(
  reader: Reader,
  records: readonly StoredRecords['platformSection'][],
): Promise<PlatformSection[]> {
  return withTexts(reader, 'platformSection', records)
}

/** What a platform says otherwise than the template, category by category. */
export function completeCategories(
  reader: Reader,
  records: readonly StoredRecords['platformCategory'][],
): Promise<PlatformCategory[]> {
  return withTexts(reader, 'platformCategory', records)
}

/** The template with its living sections and categories, in order; null when there is none of that id. */
export async function loadTemplate(reader: Reader, id: string): Promise<Template | null> {
  const record = await reader.get('template', id)
  if (record === null) return null
  const query = { where: { templateId: id }, sort: [{ column: 'position' }] }
  const [sections, categories] = [await reader.list('section', query), await reader.list('category', query)]
  const textsOf = await readTexts(reader, 'template', [id])
  return {
    ...record,
    texts: textsOf(id),
    sections: await withTexts(reader, 'section', sections.items),
    categories: await withTexts(reader, 'category', categories.items),
  }
}

/** Exactly one of what a `complete…` function gives for one record. */
export async function only<T>(things: Promise<T[]>): Promise<T> {
  const [thing] = await things
  if (thing === undefined) throw new Error('one record gives one thing')
  return thing
}
