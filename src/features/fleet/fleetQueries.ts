import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { readAnswer } from '#core/contract/client.ts'
import { api } from '#src/lib/api.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import type { RowListState } from './rowListState.ts'

/** Which rows a state lists, on all its pages and in its order, as the API is asked for them. */
export function narrowedQueryOf(state: RowListState) {
  const { search, sort, descending, name, platformId, providerId, definitionId } = state
  const { categoryKind, retentionKind, origin, isOverridden, isMissing, isStale } = state
  return {
    ...(search !== '' && { search: search.slice(0, 200) }),
    ...(name !== '' && { name: name.slice(0, 200) }),
    ...(platformId !== null && { platformId }),
    ...(providerId !== null && { providerId }),
    ...(definitionId !== null && { definitionId }),
    ...(categoryKind !== null && { categoryKind }),
    ...(retentionKind !== null && { retentionKind }),
    ...(origin !== null && { shared: origin === 'shared' ? ('true' as const) : ('false' as const) }),
    ...(isOverridden && { overridden: 'true' as const }),
    ...(isMissing && { missing: 'true' as const }),
    ...(isStale && { stale: 'true' as const }),
    sort: descending ? (`-${sort}` as const) : sort,
  }
}

/** One page of them. */
export function rowQueryOf(state: RowListState) {
  return { ...narrowedQueryOf(state), page: String(state.page), pageSize: String(state.pageSize) }
}

/** One page of the rows of all platforms; the page before stays on screen while the next one comes. */
export function rowListQuery(state: RowListState) {
  const query = rowQueryOf(state)
  return queryOptions({
    queryKey: [...queryKeys.rows, query],
    queryFn: ({ signal }) => readAnswer(api.rows.$get({ query }, { init: { signal } })),
    placeholderData: keepPreviousData,
  })
}

/** Every platform by its name, to choose one. */
export const platformNamesQuery = queryOptions({
  queryKey: [...queryKeys.platforms, 'names'],
  queryFn: async () => (await readAnswer(api.platforms.$get({ query: { sort: 'name', pageSize: '500' } }))).items,
})
