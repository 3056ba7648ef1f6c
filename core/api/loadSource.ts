import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { Template } from '#core/charter/template.ts'
import { completePlatforms } from './loadPlatforms.ts'
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

/** As {@link loadSources}, of one platform. */
export async function loadSource(reader: Reader, record: StoredRecords['platform']): Promise<CharterSource> {
  const [source] = await loadSources(reader, [record])
  if (source === undefined) throw new Error('one platform gives one source')
  return source
}

/**
 * Everything the charters of some platforms are made from, deleted platforms included (their rows are then those deleted with
 * them). What they share is read once, and what is theirs in one question for each kind of thing. Throws when something a
 * platform names is not there: a broken reference is a bug.
 */
export async function loadSources(
  reader: Reader,
  records: readonly StoredRecords['platform'][],
): Promise<CharterSource[]> {
  const templates = await loadTemplates(reader, records)
  const asked = new Map(records.map((record) => [record.id, record]))
  const query = { where: { platformId: [...asked.keys()] }, sort: [{ column: 'position' }], deleted: 'any' } as const
  const alive = <T extends Owned>(items: readonly T[]) =>
    items.filter((item) => item.deletedAt === asked.get(item.platformId)?.deletedAt)
  const sectionsOf = byPlatform(
    await completeSections(reader, alive((await reader.list('platformSection', query)).items)),
  )
  const categoriesOf = byPlatform(
    await completeCategories(reader, alive((await reader.list('platformCategory', query)).items)),
  )
  const rows = await completeRows(reader, alive((await reader.list('row', query)).items))
  const rowsOf = byPlatform(rows)
  const definitions = await completeDefinitions(
    reader,
    await listByIds(
      reader,
      'definition',
      rows.map((row) => row.definitionId),
    ),
  )
  const providers = await listByIds(
    reader,
    'provider',
    [...rows, ...definitions].map((it) => it.facts.providerId),
  )
  return (await completePlatforms(reader, records)).map((platform): CharterSource => {
    const template = templates.get(platform.templateId)
    if (template === undefined) throw new Error(`platform ${platform.id} without its template ${platform.templateId}`)
    const [own, categories] = [rowsOf(platform.id), categoriesOf(platform.id)]
    const definitionIds = new Set(own.map((row) => row.definitionId))
    const used = definitions.filter((definition) => definitionIds.has(definition.id))
    const providerIds = new Set([...own, ...used].map((it) => it.facts.providerId))
    return {
      format: 'charterdesk.platform',
      schemaVersion: 1,
      platform,
      template,
      sections: sectionsOf(platform.id),
      categories,
      rows: inPageOrder(own, categoryPositions({ template, categories })),
      definitions: used,
      providers: providers.filter((provider) => providerIds.has(provider.id)),
    }
  })
}

interface Owned {
  readonly platformId: string
  readonly deletedAt: string | null
}

async function loadTemplates(
  reader: Reader,
  records: readonly StoredRecords['platform'][],
): Promise<Map<string, Template>> {
  const templates = new Map<string, Template>()
  for (const id of new Set(records.map((record) => record.templateId))) {
    const template = await loadTemplate(reader, id)
    if (template !== null) templates.set(id, template)
  }
  return templates
}

/** Things of several platforms, by platform, in the order they have. */
function byPlatform<T extends Owned>(things: readonly T[]): (platformId: string) => T[] {
  const groups = Map.groupBy(things, (thing) => thing.platformId)
  return (platformId) => groups.get(platformId) ?? []
}

async function listByIds<K extends 'definition' | 'provider'>(
  reader: Reader,
  kind: K,
  ids: readonly (string | null | undefined)[],
): Promise<StoredRecords[K][]> {
  const id = [...new Set(ids.filter((it) => typeof it === 'string'))]
  const { items } = await reader.list<K>(kind, { where: { id }, deleted: 'any' })
  return items
}
