import type { QueryClient } from '@tanstack/react-query'
import { matchPath } from 'react-router'
import { readListState } from '#src/features/platforms/listState.ts'
import { platformListQuery } from '#src/features/platforms/platformQueries.ts'
import { paths } from '#src/lib/paths.ts'

/** Asks for what the first screen shows while its code is still coming, where that is the list one opens in the morning. */
export function readAhead(queryClient: QueryClient, { pathname, search }: Location): void {
  const isList = pathname === paths.home.href() || matchPath(paths.platforms.pattern, pathname) !== null
  if (!isList) return
  // What fails here is told by the screen, which asks for the same.
  queryClient.query(platformListQuery(readListState(new URLSearchParams(search)))).catch(() => undefined)
}
