import type { QueryClient } from '@tanstack/react-query'
import { matchPath } from 'react-router'
import { rowListQuery } from '#src/features/fleet/fleetQueries.ts'
import { readRowListState } from '#src/features/fleet/rowListState.ts'
import { readListState } from '#src/features/platforms/list/listState.ts'
import { platformListQuery } from '#src/features/platforms/platformQueries.ts'
import { paths } from '#src/lib/paths.ts'

/** Asks for what the first screen shows while its code is still coming, where that is one of the lists one opens in the morning. */
export function readAhead(queryClient: QueryClient, { pathname, search }: Location): void {
  const asked = new URLSearchParams(search)
  // What fails here is told by the screen, which asks for the same.
  const leave = () => undefined
  if (pathname === paths.home.href() || matchPath(paths.platforms.pattern, pathname) !== null)
    queryClient.query(platformListQuery(readListState(asked))).catch(leave)
  else if (matchPath(paths.cookies.pattern, pathname) !== null)
    queryClient.query(rowListQuery(readRowListState(asked))).catch(leave)
}
