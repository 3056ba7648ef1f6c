import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { readAnswer } from '#core/contract/client.ts'
import { api } from '#src/lib/api.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import { narrowedQueryOf } from './narrowedQueryOf.ts'
import type { RowListState } from './rowListState.ts'

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
