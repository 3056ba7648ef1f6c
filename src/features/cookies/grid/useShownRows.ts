import { createContext, use, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useRememberedSet } from '#src/lib/useRememberedSet.ts'
import type { CategoryGroup } from '../actions/rowOrder.ts'

/** Which rows of the platform are shown: those of categories that are not folded, and of these those that a search found. */
export interface ShownRows {
  /** What is searched for, as it was typed; without a letter, nothing is. */
  readonly search: string
  readonly isSearching: boolean
  /** The categories with their rows that the search does not hide. */
  readonly groups: readonly CategoryGroup[]
  readonly isFolded: (categoryId: string) => boolean
  readonly fold: (categoryId: string, isFolded: boolean) => void
  /** Searches; gives how many rows were found. */
  readonly find: (search: string) => number
}

export const ShownContext = createContext<ShownRows | null>(null)

export function useShown(): ShownRows {
  const shown = use(ShownContext)
  if (shown === null) throw new Error('outside the cookies tab')
  return shown
}

const none: never[] = []
const nothing: ReadonlySet<string> = new Set()

/**
 * What a search found stays what is shown until the next one: a row that was found does not go away while one changes it, and a
 * row that comes is shown. `withoutHidden`: leaves out what the search hides at that moment; `reveal`: shows that row, whatever
 * hides it.
 * @param findRows the ids of the rows that are found
 */
export function useShownRows(
  platformId: string,
  groups: readonly CategoryGroup[],
  findRows: (search: string) => ReadonlySet<string>,
) {
  const [{ search, hidden }, setSearch] = useState({ search: '', hidden: nothing })
  const categoryIds = useMemo(() => groups.map(({ id }) => id), [groups])
  const [folded, setFolded] = useRememberedSet(`folded.${platformId}`, categoryIds, none)
  const isSearching = search.trim() !== ''

  const latest = useRef(hidden)
  useLayoutEffect(() => {
    latest.current = hidden
  }, [hidden])
  const withoutHidden = useCallback((all: readonly CategoryGroup[]) => leaveOut(all, latest.current), [])
  const found = useMemo(() => leaveOut(groups, hidden), [groups, hidden])

  /** The ids of the rows that one sees, category by category. */
  const seen = useMemo(
    () => found.map(({ id, rows }) => (!isSearching && folded.includes(id) ? [] : rows.map((row) => row.id))),
    [found, isSearching, folded],
  )

  const shown: ShownRows = {
    search,
    isSearching,
    groups: found,
    // What is found is seen.
    isFolded: (categoryId) => !isSearching && folded.includes(categoryId),
    fold: (categoryId, isFolded) =>
      setFolded(isFolded ? [...folded, categoryId] : folded.filter((id) => id !== categoryId)),
    find(next) {
      const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id))
      const kept = next.trim() === '' ? new Set(ids) : findRows(next)
      const left = ids.filter((id) => !kept.has(id))
      setSearch({ search: next, hidden: left.length === 0 ? nothing : new Set(left) })
      return ids.length - left.length
    },
  }

  function reveal(rowId: string): void {
    const group = groups.find(({ rows }) => rows.some(({ id }) => id === rowId))
    if (group === undefined) return
    if (hidden.has(rowId)) setSearch({ search, hidden: new Set([...hidden].filter((id) => id !== rowId)) })
    if (folded.includes(group.id)) shown.fold(group.id, false)
  }

  return { shown, seen, withoutHidden, reveal }
}

function leaveOut(groups: readonly CategoryGroup[], hidden: ReadonlySet<string>): readonly CategoryGroup[] {
  if (hidden.size === 0) return groups
  return groups.map((group) => ({ ...group, rows: group.rows.filter(({ id }) => !hidden.has(id)) }))
}
