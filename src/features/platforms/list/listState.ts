import { isLocale, type Locale } from '#core/charter/locale.ts'
import { readListing, writeListing, type Listing } from '#src/lib/listAddress.ts'

/** What the list of platforms shows, as its address says it. */
export interface ListState extends Listing<PlatformSort> {
  /** Only platforms whose charter is kept in this language. */
  readonly locale: Locale | null
  /** Only platforms of which a text is missing. */
  readonly isMissing: boolean
  /** Only platforms of which a translation no longer follows its source. */
  readonly isStale: boolean
  /** Only platforms whose address is to correct. */
  readonly isUnaddressed: boolean
  /** The deleted platforms instead of the living ones. */
  readonly isDeleted: boolean
}

export const platformSorts = ['name', 'address', 'rows', 'overrides', 'missing', 'stale', 'toDo', 'changedAt'] as const
export type PlatformSort = (typeof platformSorts)[number]
/** What one first wants from its end: the newest before the oldest. */
export const startsDescending = (sort: PlatformSort): boolean => sort === 'changedAt'

/** No filter at all. */
export const unfiltered = {
  locale: null,
  isMissing: false,
  isStale: false,
  isUnaddressed: false,
  isDeleted: false,
} as const

/** Whether the list leaves platforms out. */
export function isNarrowed({ search, locale, isMissing, isStale, isUnaddressed, isDeleted }: ListState): boolean {
  return search !== '' || locale !== null || isMissing || isStale || isUnaddressed || isDeleted
}

/** Reads an address; what it does not understand there falls back to the beginning of the whole list. */
export function readListState(params: URLSearchParams): ListState {
  const locale = params.get('locale')
  return {
    ...readListing(params, platformSorts),
    locale: isLocale(locale) ? locale : null,
    isMissing: params.get('texts') === 'missing',
    isStale: params.get('translations') === 'stale',
    isUnaddressed: params.get('address') === 'missing',
    isDeleted: params.get('deleted') === 'only',
  }
}

/** The address's query for a state; what is as at the beginning is left out. Other parameters of the address are kept. */
export function writeListState(state: ListState, params: URLSearchParams): URLSearchParams {
  const filters = {
    locale: state.locale,
    texts: state.isMissing ? 'missing' : null,
    translations: state.isStale ? 'stale' : null,
    address: state.isUnaddressed ? 'missing' : null,
    deleted: state.isDeleted ? 'only' : null,
  }
  return writeListing(state, 'name', filters, params)
}
