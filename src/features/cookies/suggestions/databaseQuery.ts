import { queryOptions } from '@tanstack/react-query'
import { readCookieDatabase } from '#core/charter/suggest/cookieDatabase.ts'
import databaseUrl from '../database/openCookieDatabase.json?url'

/**
 * The database of known cookies, a file beside the app that is fetched when a name is first typed, and kept. A failure is not asked
 * again by itself: the next letter does.
 */
export const databaseQuery = queryOptions({
  queryKey: ['cookieDatabase'],
  queryFn: async ({ signal }) => {
    const response = await fetch(databaseUrl, { signal })
    if (!response.ok) throw new Error(`the cookie database answered ${response.status}`)
    const database = readCookieDatabase(await response.json())
    if (database === null) throw new Error('the cookie database is not in its form')
    return database
  },
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
})
