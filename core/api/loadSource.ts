import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { completePlatform } from './loadPlatforms.ts'
import { completeCategories, completeDefinitions, completeRows, completeSections, loadTemplate } from './loadThings.ts'
import { compareText } from './selectRecords.ts'
import type { Reader, StoredRecords } from './store.ts'

/** Order of the page: category's position, row's position, id. A row of an unknown category comes last. */
export function inPageOrder<R extends Pick<CookieRow, 'id' | 'categoryId' | 'position'>>(
  rows: readonly R[],
  positionOf: (categoryId: string) => string,
): R[] {
  return [...rows].sort(
    (a, b) =>
      compareText(positionOf(a.categoryId), positionOf(b.categoryId)) ||
      compareText(a.categoryId, b.categoryId) ||
      compareText(a.position, b.position) ||
      compareText(a.id, b.id),
  )
}

/** Position of a category of the source among all: an override stands where the template's does. */
export function categoryPositions(source: Pick<CharterSource, 'template' | 'categories'>): (id: string) => string {
  const all = [...source.categories, ...source.template.categories]
  const positions = new Map(all.map((category) => [category.id, category.position]))
  return (id) => positions.get(id) ?? '~'
}

/**
 * Everything the charter of a platform is made from, deleted platforms included (their rows are then those deleted with it).
 * Throws when something it names is not there: a broken reference is a bug.
 */
export async function loadSource(reader: Reader, record: StoredRecords['platform']): Promise<CharterSource> {
  const query = { where: { platformId: record.id }, sort: [{ column: 'position' }], deleted: 'any' } as const
  const alive = <T extends { deletedAt: string | null }>(items: readonly T[]) =>
    items.filter((item) => item.deletedAt === record.deletedAt)
  const template = await loadTemplate(reader, record.templateId)
  if (template === null) throw new Error(`platform ${record.id} without its template ${record.templateId}`)
  const sections = await completeSections(reader, alive((await reader.list('platformSection', query)).items))
  const categories = await completeCategories(reader, alive((await reader.list('platformCategory', query)).items))
  const rows = await completeRows(reader, alive((await reader.list('row', query)).items))
  const definitionIds = present(rows.map((row) => row.definitionId))
  const definitions = await completeDefinitions(
    reader,
    (await reader.list('definition', { where: { id: definitionIds }, deleted: 'any' })).items,
  )
  const facts = [...rows.map((row) => row.facts), ...definitions.map((definition) => definition.facts)]
  const providerIds = present(facts.map((it) => it.providerId))
  const providers = (await reader.list('provider', { where: { id: providerIds }, deleted: 'any' })).items
  return {
    format: 'charterdesk.platform',
    schemaVersion: 1,
    platform: await completePlatform(reader, record),
    template,
    sections,
    categories,
    rows: inPageOrder(rows, categoryPositions({ template, categories })),
    definitions,
    providers,
  }
}

function present(ids: readonly (string | null | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => typeof id === 'string'))]
}
