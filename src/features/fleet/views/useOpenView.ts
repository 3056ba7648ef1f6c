import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useSearchParams } from 'react-router'
import type { View } from '#core/contract/routes/viewRoutes.ts'
import { readFailure } from '#src/lib/failure.ts'
import type { RowListState } from '../rowListState.ts'
import { readWithView, saysItself, viewParameter, writeWithView } from './viewAddress.ts'
import { viewQuery } from './viewQueries.ts'

/** Why the view that the address names is not open. `isSaid`: the address says what is shown all the same. */
export type AbsentView = {
  readonly why: 'deleted' | 'missing' | 'network' | 'server'
  readonly name: string
  readonly isSaid: boolean
  readonly retry: () => void
  readonly isRetrying: boolean
}

/** The view that the address names, and how the address is read and written beside it. */
export function useOpenView() {
  const [params] = useSearchParams()
  const id = params.get(viewParameter) ?? ''
  const asked = useQuery({ ...viewQuery(id), enabled: id !== '' })
  const found = id === '' ? undefined : asked.data
  const view: View | null = found?.deletedAt === null ? found : null
  const isSaid = saysItself(params)
  const why = found === undefined ? failureOf(asked.error) : 'deleted'
  const isAbsent = id !== '' && view === null && !asked.isPending
  const absent: AbsentView | null = isAbsent
    ? { why, name: found?.name ?? '', isSaid, retry: () => void asked.refetch(), isRetrying: asked.isFetching }
    : null
  const isUnread = id !== '' && (asked.isPending || (isAbsent && (why === 'network' || why === 'server')))

  return {
    view,
    absent,
    /** What is to be shown is not known before the view is there: the whole list in its place would be mistaken for it. */
    isAwaited: isUnread && !isSaid,
    read: useCallback((from: URLSearchParams) => readWithView(from, view), [view]),
    write: useCallback((state: RowListState, to: URLSearchParams) => writeWithView(state, to, view), [view]),
  }
}

function failureOf(error: unknown): AbsentView['why'] {
  const { kind } = readFailure(error)
  return kind === 'missing' || kind === 'network' ? kind : 'server'
}
