interface Listing {
  search?: string | undefined
  page: number
  pageSize: number
}

/** A list's page as the answer tells it, and as the store is asked for it. */
export function pageOfQuery({ search, page, pageSize }: Listing) {
  const window = { offset: (page - 1) * pageSize, limit: pageSize, ...(search === undefined ? {} : { search }) }
  return { page: { page, pageSize }, window }
}

/** `name` or `-name` (falling) as the store is asked for it. */
export function sortOf(sort: string): { column: string; descending: boolean }[] {
  const descending = sort.startsWith('-')
  return [{ column: descending ? sort.slice(1) : sort, descending }]
}
