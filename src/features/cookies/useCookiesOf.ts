import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { findRepeatedRows } from '#core/charter/findRepeatedRows.ts'
import { createDraftStore } from '#src/lib/drafts.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { liveSource } from '#src/lib/liveSource.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import type { Workspace } from '#src/lib/workspace.ts'
import { definitionsQuery, providersQuery } from '#src/lib/sharedQueries.ts'
import { rowButtonId, type Cookies } from './cookies.ts'
import { createRowEdits, rowKey } from './rowEdits.ts'
import { groupRows } from './rowOrder.ts'
import { sendRow } from './rowRequests.ts'
import { useRowActions } from './useRowActions.ts'

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
          if (answer.kind === 'saved') putRow(answer.thing.row)
          return answer
        },
        onChange: (apply) => liveSource.edit('rows', (live) => apply(withLists(live, readLists()))),
        putOff: afterPause,
        now: () => new Date().toISOString(),
      }),
    // putRow and readLists are made anew at each render and do the same each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [platformId, board],
  )

  function putRow(row: CookieRow): void {
    queryClient.setQueryData(queryKeys.source(platformId), (before: CharterSource | undefined) => {
      if (before === undefined) return before
      const others = before.rows.filter(({ id }) => id !== row.id)
      if (row.deletedAt !== null) return { ...before, rows: others }
      const isKnown = others.length < before.rows.length
      const rows = isKnown ? before.rows.map((it) => (it.id === row.id ? row : it)) : [...others, row]
      // What the row names for the first time comes with it.
      const lists = readLists()
      const definition = lists.definitions.filter(({ id }) => id === row.definitionId)
      const named = [row.facts.providerId, ...definition.map(({ facts }) => facts.providerId)]
      const provider = lists.providers.filter(({ id }) => named.includes(id))
      return {
        ...before,
        rows,
        definitions: union(before.definitions, definition),
        providers: union(before.providers, provider),
      }
    })
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
  const actions = useRowActions({
    known,
    board,
    groups,
    readGroups: () => groupRows(queryClient.getQueryData(queryKeys.source(platformId)) ?? known, edits.readFresh()),
    edits,
    putRow,
    setOpen,
    setSharedFor,
    focusRow: (rowId) => {
      pendingFocus.current = rowId
    },
  })

  useLayoutEffect(() => {
    if (pendingFocus.current === null) return
    const target = document.getElementById(rowButtonId(pendingFocus.current))
    if (target === null) return
    pendingFocus.current = null
    target.focus()
  })

  useEffect(() => {
    function follow() {
      const place = fieldFocus.take('row')?.place
      if (place) actions.open(place.id, pathOf(place.field, place.locale, known.platform.defaultLocale))
    }
    // The click that led to this tab came before it.
    follow()
    return fieldFocus.subscribe(follow)
  }, [actions, known.platform.defaultLocale])

  const cookies = useMemo<Cookies>(() => {
    const { defaultLocale, locales } = known.platform
    const definitions = new Map(known.definitions.map((definition) => [definition.id, definition]))
    return {
      source: known,
      groups,
      providers: known.providers,
      definitions,
      repeated: findRepeatedRows(
        groups.flatMap(({ rows }) => rows),
        definitions,
      ),
      locales: [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)],
      at,
      edits,
      actions,
    }
  }, [known, groups, at, edits, actions])

  return { cookies, open, sharedFor, setSharedFor }
}

function union<Thing extends { id: string }>(own: readonly Thing[], all: readonly Thing[]): Thing[] {
  return [...new Map([...all, ...own].map((thing) => [thing.id, thing])).values()]
}

/** A source with everything its rows can name, beside what they name already. */
function withLists(source: CharterSource, lists: Pick<CharterSource, 'providers' | 'definitions'>): CharterSource {
  return {
    ...source,
    providers: union(source.providers, lists.providers),
    definitions: union(source.definitions, lists.definitions),
  }
}

/** The path in a row's form of a field as the page names it. */
function pathOf(field: string | null, locale: string | null, defaultLocale: string): string {
  if (field === 'provider') return 'providerId'
  if (field === 'service' || field === 'purpose' || field === 'retentionNote')
    return `texts.${field}.${locale ?? defaultLocale}`
  return field ?? 'names'
}
