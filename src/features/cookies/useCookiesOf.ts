import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { findRows } from '#core/charter/findRows.ts'
import { findRepeatedRows } from '#core/charter/findRepeatedRows.ts'
import { createDraftStore } from '#src/lib/drafts.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { liveSource } from '#src/lib/liveSource.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import type { Workspace } from '#src/lib/workspace.ts'
import { definitionsQuery, providersQuery } from '#src/lib/sharedQueries.ts'
import type { Cookies } from './cookies.ts'
import { fieldPath } from './edit/fieldPath.ts'
import { createGrid } from './grid/grid.ts'
import { focusRow } from './grid/gridCells.ts'
import { useShownRows } from './grid/useShownRows.ts'
import { createRowEdits, rowKey } from './edit/rowEdits.ts'
import { groupRows } from './actions/rowOrder.ts'
import { sendRow } from './actions/rowRequests.ts'
import { putInSource, withLists } from './actions/sourceRows.ts'
import { useRowActions } from './actions/useRowActions.ts'

/** The row that is open, and the field of its form that was asked for. */
export type OpenRow = { rowId: string; path: string }

/** Longer than from one letter of a word to the next, short enough to look immediate; in milliseconds. */
const pause = 120

function afterPause(work: () => void): () => void {
  const timer = setTimeout(work, pause)
  return () => clearTimeout(timer)
}

/** The same empty list at each render, while one is awaited. */
const none: never[] = []

/** Everything the cookies tab works with, tied to the platform's data, the drafts, the live source and the preview's clicks. */
export function useCookiesOf({ source, board }: Workspace) {
  const platformId = source.platform.id
  const queryClient = useQueryClient()
  const { data: providers = none } = useQuery(providersQuery)
  const { data: definitions = none } = useQuery(definitionsQuery)
  const [at] = useState(() => new Date().toISOString())
  const [open, setOpen] = useState<OpenRow | null>(null)
  const [sharedFor, setSharedFor] = useState<string | null>(null)
  const pendingFocus = useRef<string | null>(null)
  const [grid] = useState(createGrid)

  // Everything a row can name, beside what the rows name already.
  const known = useMemo(() => withLists(source, { providers, definitions }), [source, providers, definitions])

  // From the cache and not from a render: a provider made a moment ago counts at once.
  const readLists = () => ({
    providers: queryClient.getQueryData(providersQuery.queryKey) ?? [],
    definitions: queryClient.getQueryData(definitionsQuery.queryKey) ?? [],
  })
  const edits = useMemo(
    () =>
      createRowEdits({
        platformId,
        drafts: createDraftStore(window.localStorage),
        board,
        send: async (form, base) => {
          const answer = await sendRow(form, base, rowKey(platformId, base.row.id), source.platform)
          if (answer.kind === 'saved') putRows([answer.thing.row])
          return answer
        },
        onChange: (apply) => liveSource.edit('rows', (live) => apply(withLists(live, readLists()))),
        putOff: afterPause,
        now: () => new Date().toISOString(),
      }),
    // putRows and readLists are made anew at each render and do the same each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [platformId, board],
  )

  function putRows(rows: readonly CookieRow[]): void {
    queryClient.setQueryData(
      queryKeys.source(platformId),
      (before: CharterSource | undefined) => before && putInSource(before, rows, readLists()),
    )
  }

  useEffect(() => {
    edits.follow(known)
  }, [known, edits])
  useEffect(
    () => () => {
      edits.close()
      liveSource.edit('rows', null)
    },
    [edits],
  )

  const fresh = useSyncExternalStore(edits.subscribe, edits.readFresh)
  const groups = useMemo(() => groupRows(known, fresh), [known, fresh])
  const definitionsById = useMemo(() => new Map(known.definitions.map((it) => [it.id, it])), [known.definitions])
  const { shown, seen, withoutHidden, reveal } = useShownRows(platformId, groups, (search) => {
    const rows = groups.flatMap((group) => group.rows).map((row) => edits.read(row.id)?.row ?? row)
    return findRows(rows, search, { definitions: definitionsById, providers: known.providers, at })
  })
  const actions = useRowActions(
    {
      known,
      groups,
      readGroups: () => groupRows(queryClient.getQueryData(queryKeys.source(platformId)) ?? known, edits.readFresh()),
      edits,
      putRows,
      refresh: () => queryClient.invalidateQueries(),
      setOpen,
      setSharedFor,
      focusRow: (rowId) => {
        pendingFocus.current = rowId
      },
    },
    board,
  )

  useLayoutEffect(() => {
    grid.follow(seen)
  }, [grid, seen])

  const revealOpen = useEffectEvent(() => {
    if (open !== null) reveal(open.rowId)
  })
  useLayoutEffect(() => revealOpen(), [open])

  useLayoutEffect(() => {
    if (pendingFocus.current === null) return
    if (focusRow(pendingFocus.current, grid)) pendingFocus.current = null
    else reveal(pendingFocus.current)
  })

  useEffect(() => {
    function follow() {
      const place = fieldFocus.take('row')?.place
      if (place) actions.open(place.id, fieldPath(place.field, place.locale, known.platform.defaultLocale))
    }
    // The click that led to this tab came before it.
    follow()
    return fieldFocus.subscribe(follow)
  }, [actions, known.platform.defaultLocale])

  const cookies = useMemo<Cookies>(() => {
    const { defaultLocale, locales } = known.platform
    return {
      source: known,
      groups,
      withoutHidden,
      providers: known.providers,
      definitions: definitionsById,
      repeated: findRepeatedRows(
        groups.flatMap(({ rows }) => rows),
        definitionsById,
      ),
      locales: [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)],
      at,
      edits,
      grid,
      actions,
    }
  }, [known, groups, withoutHidden, definitionsById, at, edits, grid, actions])

  return { cookies, shown, open, sharedFor, setSharedFor }
}
