import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { readNamesCell } from '#core/charter/namesCell.ts'
import { shortestBeginning } from '#core/charter/suggest/matchName.ts'
import { suggestCookies, type Suggestions } from '#core/charter/suggest/suggestCookies.ts'
import { useCookies } from '../cookies.ts'
import type { RowEdit } from '../edit/rowEdits.ts'
import { databaseQuery } from './databaseQuery.ts'

const none: readonly never[] = []

/**
 * What the name that is being typed may be, the last of its cell. `isAsked`: somebody is typing there; the database is fetched the
 * first time. `state` is the database's; our own definitions are always there.
 */
export function useSuggestions({ form }: RowEdit, isAsked: boolean) {
  const { definitions, providers } = useCookies()
  const { data, isFetching, isError, refetch } = useQuery({ ...databaseQuery, enabled: isAsked })
  const name = readNamesCell(form.names).at(-1) ?? ''
  const { providerId, host } = form
  const { offered, vetoed } = useMemo((): Suggestions => {
    if (!isAsked || name === '') return { offered: none, vetoed: 0 }
    const provider = providers.find(({ id }) => id === providerId) ?? null
    const typed = { name, provider, host: host.trim() === '' ? null : host.trim() }
    return suggestCookies(typed, [...definitions.values()], data?.entries ?? none)
  }, [isAsked, name, providerId, host, providers, definitions, data])
  const state: 'loading' | 'failed' | 'ready' = isFetching ? 'loading' : isError ? 'failed' : 'ready'
  return {
    offered,
    vetoed,
    state,
    isLongEnough: name.length >= shortestBeginning,
    database: data,
    /** Asks for the database again where it could not be had. */
    askAgain: () => void (isError && !isFetching && refetch()),
  }
}
