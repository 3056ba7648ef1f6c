import { useCallback, useEffect, useRef } from 'react'
import { useSearchParams, type NavigateOptions } from 'react-router'
import { announce } from './announce.ts'

type Paged = { readonly page: number; readonly pageSize: number }

type Options<State extends Paged> = {
  path: string
  read: (params: URLSearchParams) => State
  write: (state: State, params: URLSearchParams) => URLSearchParams
  /** Asks for what a state shows: called at the press, and not once the router has drawn the new address. */
  ask: (state: State) => void
}

/** A list whose address says what it shows: its state there, and the ways to another one. */
export function useListAddress<State extends Paged>({ path, read, write, ask }: Options<State>) {
  const [params, setParams] = useSearchParams()
  const state = read(params)
  /** What the address says, or will say once the router has drawn it: a second change in that time is made to the first. */
  const latest = useRef(params)
  useEffect(() => {
    latest.current = params
  }, [params])

  const go = useCallback(
    (to: (before: URLSearchParams) => URLSearchParams, options?: NavigateOptions) => {
      latest.current = to(latest.current)
      setParams(latest.current, options)
    },
    [setParams],
  )
  const hrefOf = (next: State): string => {
    const query = write(next, params).toString()
    return query === '' ? path : `${path}?${query}`
  }
  /** The address that the last letter made. */
  const typed = useRef<string | null>(null)
  // A change of what is listed begins again at its first page; typing is one step back in the history, not one a letter.
  const show = (change: Partial<State>, isTyping = false) => {
    const before = latest.current
    const next = { ...read(before), page: 1, ...change }
    const query = write(next, before)
    const replace = isTyping && typed.current === before.toString()
    typed.current = isTyping ? query.toString() : null
    ask(next)
    go(() => query, { replace, preventScrollReset: true })
  }
  /** From the page that is shown, unless it is being left already. */
  const leadBack = useCallback(
    (page: number) => {
      if (latest.current.toString() !== params.toString()) return
      go((before) => write({ ...read(before), page }, before), { replace: true })
    },
    [params, go, read, write],
  )
  return { state, hrefOf, show, leadBack, go }
}

type Shown<State extends Paged> = Pick<ReturnType<typeof useListAddress<State>>, 'state' | 'leadBack'> & {
  total: number
  /** What is shown is what the state asks for. */
  isSettled: boolean
  /** All that leaves things out, as one text: what is found is said aloud when it changes. */
  narrowing: string
  /** How many were found, in words. */
  found: string
}

/** Leads back from a page that is no more, and says how many were found. */
export function useListFound<State extends Paged>(shown: Shown<State>): void {
  const { state, leadBack, total, isSettled, narrowing, found } = shown
  const lastPage = Math.max(1, Math.ceil(total / state.pageSize))
  // The last thing of it deleted, or an old link: the list has no such page any more.
  const isBeyond = isSettled && state.page > lastPage
  useEffect(() => {
    if (isBeyond) leadBack(lastPage)
  }, [isBeyond, lastPage, leadBack])

  const announced = useRef(narrowing)
  useEffect(() => {
    if (!isSettled || announced.current === narrowing) return
    announced.current = narrowing
    announce(found)
  }, [isSettled, narrowing, found])
}
