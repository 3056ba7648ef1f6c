/** What every list shows, as its address says it. */
export interface Listing<Sort extends string> {
  readonly search: string
  readonly sort: Sort
  readonly descending: boolean
  /** From 1. */
  readonly page: number
  readonly pageSize: number
}

export const pageSizes = [25, 50, 100] as const

/** Reads an address; what it does not understand there falls back to the beginning, sorted by the first of `sorts`. */
export function readListing<const Sort extends string>(
  params: URLSearchParams,
  sorts: readonly [Sort, ...Sort[]],
): Listing<Sort> {
  const written = params.get('sort') ?? ''
  const sort = sorts.find((known) => known === written.replace(/^-/, ''))
  const page = Number(params.get('page') ?? '1')
  return {
    search: params.get('q') ?? '',
    sort: sort ?? sorts[0],
    descending: sort !== undefined && written.startsWith('-'),
    page: Number.isInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1,
    pageSize: pageSizes.find((size) => String(size) === params.get('size')) ?? pageSizes[0],
  }
}

/**
 * The address's query for a listing and its filters (null: not narrowed by it); what is as at the beginning is left out. Other
 * parameters of the address are kept.
 */
export function writeListing<Sort extends string>(
  { search, sort, descending, page, pageSize }: Listing<Sort>,
  initialSort: Sort,
  filters: Readonly<Record<string, string | null>>,
  params: URLSearchParams,
): URLSearchParams {
  const written = {
    q: search === '' ? null : search,
    sort: sort === initialSort && !descending ? null : `${descending ? '-' : ''}${sort}`,
    page: page === 1 ? null : String(page),
    size: pageSize === pageSizes[0] ? null : String(pageSize),
    ...filters,
  }
  const next = new URLSearchParams(params)
  for (const [name, value] of Object.entries(written)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return next
}
