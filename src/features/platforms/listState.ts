import { isLocale, type Locale } from '#core/charter/locale.ts'

/** What the list of platforms shows, as its address says it. */
export interface ListState {
  readonly search: string
  readonly sort: PlatformSort
  readonly descending: boolean
  /** From 1. */
  readonly page: number
  readonly pageSize: number
  /** Only platforms whose charter is kept in this language. */
  readonly locale: Locale | null
  /** Only platforms of which a text is missing. */
  readonly isMissing: boolean
  /** Only platforms of which a translation no longer follows its source. */
  readonly isStale: boolean
  /** Only platforms whose address is to correct. */
  readonly isUnaddressed: boolean
}

export const platformSorts = ['name', 'address', 'rows', 'overrides', 'missing', 'stale', 'toDo', 'changedAt'] as const
export type PlatformSort = (typeof platformSorts)[number]
/** What one first wants from its end: the newest before the oldest. */
export const startsDescending = (sort: PlatformSort): boolean => sort === 'changedAt'
export const pageSizes = [25, 50, 100] as const

/** No filter at all. */
export const unfiltered = { locale: null, isMissing: false, isStale: false, isUnaddressed: false } as const
const initial: ListState = { search: '', sort: 'name', descending: false, page: 1, pageSize: 25, ...unfiltered }

/** Whether the list leaves platforms out. */
export function isNarrowed({ search, locale, isMissing, isStale, isUnaddressed }: ListState): boolean {
  return search !== '' || locale !== null || isMissing || isStale || isUnaddressed
}

/** Reads an address; what it does not understand there falls back to the beginning of the whole list. */
export function readListState(params: URLSearchParams): ListState {
  const written = params.get('sort') ?? ''
  const sort = platformSorts.find((known) => known === written.replace(/^-/, ''))
  const pageSize = pageSizes.find((size) => String(size) === params.get('size'))
  const page = Number(params.get('page') ?? '1')
  const locale = params.get('locale')
  return {
    search: params.get('q') ?? '',
    sort: sort ?? initial.sort,
    descending: sort !== undefined && written.startsWith('-'),
    page: Number.isInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1,
    pageSize: pageSize ?? initial.pageSize,
    locale: isLocale(locale) ? locale : null,
    isMissing: params.get('texts') === 'missing',
    isStale: params.get('translations') === 'stale',
    isUnaddressed: params.get('address') === 'missing',
  }
}

/** The address's query for a state; what is as at the beginning is left out. Other parameters of the address are kept. */
export function writeListState(state: ListState, params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params)
  const put = (name: string, value: string, isInitial: boolean): void => {
    if (isInitial) next.delete(name)
    else next.set(name, value)
  }
  put('q', state.search, state.search === '')
  put('sort', `${state.descending ? '-' : ''}${state.sort}`, state.sort === initial.sort && !state.descending)
  put('page', String(state.page), state.page === 1)
  put('size', String(state.pageSize), state.pageSize === initial.pageSize)
  put('locale', state.locale ?? '', state.locale === null)
  put('texts', 'missing', !state.isMissing)
  put('translations', 'stale', !state.isStale)
  put('address', 'missing', !state.isUnaddressed)
  return next
}
