import { locales, pickLocalized, type Locale, type Localized } from '#core/charter/locale.ts'
import { retentionDays } from '#core/charter/retention.ts'
import { searchKey } from '#core/charter/searchKey.ts'
import { namesKey } from './namesKey.ts'
import type { AnyKind, ColumnValue, Records } from './store.ts'
import { viewNameKey } from './views/viewNameKey.ts'

interface ColumnsOf<K extends AnyKind> {
  search: (record: Records[K]) => readonly (string | null)[]
  values: Readonly<Record<string, (record: Records[K]) => ColumnValue>>
}

const nothing = (): readonly string[] => []
const words = (map: Localized<string>): string[] => locales.flatMap((locale) => map[locale] ?? [])
const nameKey = (map: Localized<string>, locale: Locale): string => searchKey(pickLocalized(map, locale)?.value ?? '')

/** A set of languages as one value: sorted, one space between. */
const localesKey = (list: readonly Locale[]): string => [...list].sort().join(' ')

/** Every value of the column `locales` that holds `locale`: a filter by language is a list of them. */
export function localesHolding(locale: Locale): string[] {
  const sets = locales.reduce<Locale[][]>((all, next) => [...all, ...all.map((set) => [...set, next])], [[]])
  return sets.filter((set) => set.includes(locale)).map(localesKey)
}

/** What each kind is searched in, sorted and filtered by. Every kind also has `id`; the store adds the ties and `deletedAt`. */
const columns: { readonly [K in AnyKind]: ColumnsOf<K> } = {
  platform: { search: nothing, values: { slug: (platform) => platform.slug, templateId: (it) => it.templateId } },
  host: { search: nothing, values: { platformId: (it) => it.platformId, host: (it) => it.host } },
  row: {
    search: nothing,
    values: {
      platformId: (row) => row.platformId,
      categoryId: (row) => row.categoryId,
      definitionId: (row) => row.definitionId,
      position: (row) => row.position,
    },
  },
  platformSection: {
    search: nothing,
    values: { platformId: (it) => it.platformId, sectionId: (it) => it.sectionId, position: (it) => it.position },
  },
  platformCategory: {
    search: nothing,
    values: { platformId: (it) => it.platformId, categoryId: (it) => it.categoryId, position: (it) => it.position },
  },
  definition: {
    search: ({ facts }) => [...facts.names.map((name) => name.value), facts.host],
    values: {
      name: ({ facts }) => searchKey(facts.names[0]?.value ?? ''),
      providerId: ({ facts }) => facts.providerId,
      categoryKind: (definition) => definition.categoryKind,
      changedAt: (definition) => definition.updatedAt,
    },
  },
  provider: {
    search: (provider) => provider.names.map((name) => name.name),
    values: {
      name: (provider) => searchKey(provider.names[0]?.name ?? ''),
      changedAt: (provider) => provider.updatedAt,
    },
  },
  template: { search: nothing, values: {} },
  section: { search: nothing, values: { templateId: (it) => it.templateId, position: (it) => it.position } },
  category: { search: nothing, values: { templateId: (it) => it.templateId, position: (it) => it.position } },
  text: {
    search: (text) => [text.value],
    values: {
      ownerKind: (text) => text.ownerKind,
      ownerId: (text) => text.ownerId,
      platformId: (text) => text.platformId,
      locale: (text) => text.locale,
    },
  },
  importRecord: {
    search: (record) => [record.fileName],
    values: { platformId: (record) => record.platformId, createdAt: (record) => record.createdAt },
  },
  view: {
    search: (view) => [view.name],
    values: {
      name: (view) => searchKey(view.name),
      nameKey: (view) => viewNameKey(view.name),
      changedAt: (view) => view.updatedAt,
    },
  },
  platformSummary: {
    search: (it) => [...words(it.name), it.slug, it.address, ...it.hosts],
    values: {
      name: (it) => nameKey(it.name, it.defaultLocale),
      address: (it) => (it.address === null ? null : searchKey(it.address.replace(/^https?:\/\//i, ''))),
      hasAddress: (it) => Number(it.address !== null),
      locales: (it) => localesKey(it.locales),
      rows: (it) => it.rows,
      overrides: (it) => it.overrides,
      missing: (it) => it.missingTexts,
      hasMissing: (it) => Number(it.missingTexts > 0),
      stale: (it) => it.staleTexts,
      hasStale: (it) => Number(it.staleTexts > 0),
      toDo: (it) => it.missingTexts + it.staleTexts,
      changedAt: (it) => it.changedAt,
    },
  },
  rowSummary: {
    search: (it) => [
      ...it.names,
      it.provider,
      it.host,
      ...words(it.service),
      ...words(it.purpose),
      ...words(it.platformName),
    ],
    values: {
      platformId: (it) => it.platformId,
      platform: (it) => nameKey(it.platformName, locales[0]),
      categoryKind: (it) => it.categoryKind,
      categoryPosition: (it) => it.categoryPosition,
      position: (it) => it.position,
      definitionId: (it) => it.definitionId,
      isShared: (it) => Number(it.definitionId !== null),
      hasOverrides: (it) => Number(it.overrides.length > 0),
      providerId: (it) => it.providerId,
      provider: (it) => searchKey(it.provider),
      name: (it) => searchKey(it.names[0] ?? ''),
      names: (it) => namesKey(it.names),
      retention: (it) => retentionDays(it.retention),
      retentionKind: (it) => it.retention.kind,
      missing: (it) => it.missingTexts,
      hasMissing: (it) => Number(it.missingTexts > 0),
      hasStale: (it) => Number(it.staleTexts > 0),
      toDo: (it) => it.missingTexts + it.staleTexts,
      changedAt: (it) => it.changedAt,
    },
  },
  creation: { search: nothing, values: {} },
  request: { search: nothing, values: {} },
}

/** The columns of a kind, by which SQL stores make theirs and every store refuses a query that names another. */
export function columnNames(kind: AnyKind): readonly string[] {
  return ['id', ...Object.keys(columns[kind].values)]
}

/** What `record` is searched in, without accents and case. */
export function searchOf<K extends AnyKind>(kind: K, record: Records[K]): string {
  const of: ColumnsOf<K> = columns[kind]
  // A line feed between the texts: no word of a search can straddle two of them.
  return of
    .search(record)
    .map((text) => searchKey(text ?? ''))
    .filter(Boolean)
    .join('\n')
}

/** The value of `record` in one column; null for a column that its kind has not. */
export function columnOf<K extends AnyKind>(kind: K, record: Records[K], column: string): ColumnValue {
  if (column === 'id') return record.id
  const of: ColumnsOf<K> = columns[kind]
  return of.values[column]?.(record) ?? null
}

/** The values of `record` in all columns of its kind. */
export function columnsOf<K extends AnyKind>(kind: K, record: Records[K]): Record<string, ColumnValue> {
  return Object.fromEntries(columnNames(kind).map((column) => [column, columnOf(kind, record, column)]))
}
