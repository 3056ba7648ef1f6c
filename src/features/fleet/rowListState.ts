import { categoryKinds, type CategoryKind } from '#core/charter/categoryKind.ts'
import type { Retention } from '#core/charter/retention.ts'
import { retentionKinds } from '#core/charter/retentionKind.ts'
import { rowListColumns, type RowListColumn } from '#core/contract/rowListColumns.ts'
import { readListing, writeListing, type Listing } from '#src/lib/listAddress.ts'

/** What the list of the cookies of all platforms shows, as its address says it. A filter that is null leaves nothing out. */
export interface RowListState extends Listing<RowSort> {
  /** A cookie's name: rows whose names cover it. */
  readonly name: string
  readonly platformId: string | null
  readonly providerId: string | null
  readonly definitionId: string | null
  readonly categoryKind: CategoryKind | null
  readonly retentionKind: Retention['kind'] | null
  /** Only rows of a shared definition, or only rows of their own. */
  readonly origin: 'shared' | 'own' | null
  readonly isOverridden: boolean
  readonly isMissing: boolean
  readonly isStale: boolean
  /** The columns shown, in their order; null: those this browser remembers. */
  readonly columns: readonly RowListColumn[] | null
}

const rowSorts = ['name', 'provider', 'platform', 'categoryKind', 'retention', 'toDo', 'changedAt'] as const
export type RowSort = (typeof rowSorts)[number]

/** What one first wants from its end: the newest, and where there is most to do. */
export const startsDescending = (sort: RowSort): boolean => sort === 'changedAt' || sort === 'toDo'

/** No filter at all. */
export const unfiltered = {
  name: '',
  platformId: null,
  providerId: null,
  definitionId: null,
  categoryKind: null,
  retentionKind: null,
  origin: null,
  isOverridden: false,
  isMissing: false,
  isStale: false,
} as const satisfies Partial<RowListState>

/** All that leaves rows out, as one text. */
export function narrowingOf({ search, name, platformId, providerId, definitionId, ...more }: RowListState): string {
  const { categoryKind, retentionKind, origin, isOverridden, isMissing, isStale } = more
  const ids = [platformId, providerId, definitionId, categoryKind, retentionKind, origin]
  return JSON.stringify([search, name, ...ids, isOverridden, isMissing, isStale])
}

/** Whether the list leaves rows out. */
export function isNarrowed(state: RowListState): boolean {
  return narrowingOf(state) !== narrowingOf({ ...state, ...unfiltered, search: '' })
}

/** The name that is asked for as `words` of the search beside those there are; null where it has none. */
export function searchedInstead({ name, search }: RowListState): { words: string; search: string } | null {
  // The search finds every word anywhere: what a star would stand for is left out.
  const words = name.replace(/[*\s]+/g, ' ').trim()
  return words === '' ? null : { words, search: `${search} ${words}`.trim() }
}

/** Reads an address; what it does not understand there falls back to the beginning of the whole list. */
export function readRowListState(params: URLSearchParams): RowListState {
  const origin = params.get('origin')
  const columns = params.get('columns')?.split('.')
  return {
    ...readListing(params, rowSorts),
    name: params.get('name') ?? '',
    platformId: params.get('platform'),
    providerId: params.get('provider'),
    definitionId: params.get('definition'),
    categoryKind: categoryKinds.find((kind) => kind === params.get('category')) ?? null,
    retentionKind: retentionKinds.find((kind) => kind === params.get('retention')) ?? null,
    origin: origin === 'shared' || origin === 'own' ? origin : null,
    isOverridden: params.get('exceptions') === 'some',
    isMissing: params.get('texts') === 'missing',
    isStale: params.get('translations') === 'stale',
    columns: columns === undefined ? null : rowListColumns.filter((column) => columns.includes(column)),
  }
}

/** What an address asks to leave out in words that mean nothing here, by its parameter: the list shows more than was meant. */
export function readNotUnderstood(params: URLSearchParams): { readonly key: NarrowingKey; readonly value: string }[] {
  const state = readRowListState(params)
  const isRead: Record<NarrowingKey, boolean> = {
    category: state.categoryKind !== null,
    retention: state.retentionKind !== null,
    origin: state.origin !== null,
    exceptions: state.isOverridden,
    texts: state.isMissing,
    translations: state.isStale,
  }
  return narrowingKeys.flatMap((key) => {
    const value = params.get(key) ?? ''
    return value === '' || isRead[key] ? [] : [{ key, value }]
  })
}
const narrowingKeys = ['category', 'retention', 'origin', 'exceptions', 'texts', 'translations'] as const
type NarrowingKey = (typeof narrowingKeys)[number]

/** How many filters are set beside what is searched for. */
export const countFilters = ({ platformId, providerId, categoryKind, retentionKind, origin, ...flags }: RowListState) =>
  [platformId, providerId, categoryKind, retentionKind, origin].filter((value) => value !== null).length +
  [flags.isOverridden, flags.isMissing, flags.isStale].filter(Boolean).length

/** The address's query for a state; what is as at the beginning is left out. Other parameters of the address are kept. */
export function writeRowListState(state: RowListState, params: URLSearchParams): URLSearchParams {
  const filters = {
    name: state.name === '' ? null : state.name,
    platform: state.platformId,
    provider: state.providerId,
    definition: state.definitionId,
    category: state.categoryKind,
    retention: state.retentionKind,
    origin: state.origin,
    exceptions: state.isOverridden ? 'some' : null,
    texts: state.isMissing ? 'missing' : null,
    translations: state.isStale ? 'stale' : null,
    columns: state.columns?.join('.') ?? null,
  }
  return writeListing(state, 'name', filters, params)
}
