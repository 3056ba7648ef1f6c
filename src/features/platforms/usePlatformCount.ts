import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { queryKeys } from '#src/lib/queryKeys.ts'

/** How many platforms there are, where a list of them all was read lately; null where nobody asked, for this asks for nothing. */
export function usePlatformCount(): number | null {
  const client = useQueryClient()
  return useSyncExternalStore(
    (onChange) => client.getQueryCache().subscribe(onChange),
    () => readCount(client),
  )
}

/** What the list is asked with beside the filters, which leave platforms out. */
const shared = ['sort', 'page', 'pageSize']

function readCount(client: QueryClient): number | null {
  const [latest] = client
    .getQueryCache()
    .findAll({ queryKey: [...queryKeys.platforms, 'list'] })
    .filter(({ queryKey, state }) => state.data !== undefined && isWhole(queryKey.at(-1)))
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
  // The list's queries alone have that key (platformQueries.ts).
  return (latest?.state.data as { total: number } | undefined)?.total ?? null
}

const isWhole = (query: unknown): boolean =>
  typeof query === 'object' && query !== null && Object.keys(query).every((name) => shared.includes(name))
