import { categoryKinds, type CategoryKind } from '#core/charter/categoryKind.ts'
import type { Retention } from '#core/charter/retention.ts'
import { retentionKinds } from '#core/charter/retentionKind.ts'
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

/** Reads an address; what it does not understand there falls back to the beginning of the whole list. */
export function readRowListState(params: URLSearchParams): RowListState {
  const origin = params.get('origin')
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
  }
}

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
  }
  return writeListing(state, 'name', filters, params)
}
