import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import { effectiveFacts, type CookieRow } from '#core/charter/cookieRow.ts'
import { pickLocalized } from '#core/charter/locale.ts'
import { announce } from '#src/lib/announce.ts'
import { readFailure } from '#src/lib/failure.ts'
import { createRequestQueue } from '#src/lib/requestQueue.ts'
import type { SaveBoard } from '#src/lib/saveBoard.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { showToast } from '#src/ui/toasts.ts'
import { blankRow } from './blankRow.ts'
import type { RowActions } from './cookies.ts'
import { describeFailure } from './describeFailure.ts'
import type { RowEdits } from './rowEdits.ts'
import { placeRow, type CategoryGroup } from './rowOrder.ts'
import { createRow, deleteRow, moveRow, restoreRow } from './rowRequests.ts'
import { linkEdit } from './suggestions/linkEdit.ts'
import type { OpenRow } from './useCookiesOf.ts'

type Around = {
  known: CharterSource
  board: SaveBoard
  groups: readonly CategoryGroup[]
  /** The rows by category as the cache holds them, drawn or not yet. */
  readGroups: () => readonly CategoryGroup[]
  edits: RowEdits
  putRow: (row: CookieRow) => void
  setOpen: (open: OpenRow | null) => void
  setSharedFor: (categoryId: string | null) => void
  /** Puts the focus on that row once it is there. */
  focusRow: (rowId: string) => void
}

/** What people do with rows as wholes; the functions stay the same from one render to the next. */
export function useRowActions(around: Around): RowActions {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  // Read at the moment of the action: a render between two keys must not make the second one act on old rows.
  const now = useRef({ ...around, t, language })
  useLayoutEffect(() => {
    now.current = { ...around, t, language }
  })
  const openId = useRef<string | null>(null)

  const [actions, queue] = useMemo(() => {
    const shared = (row: CookieRow) => now.current.known.definitions.find(({ id }) => id === row.definitionId) ?? null
    const labelOf = (row: CookieRow) => {
      const { names } = effectiveFacts(row, shared(row))
      return names.map(({ value }) => value).join(', ') || now.current.t('row.unnamed')
    }
    /** What the moves were answered: the next one may go before what is known was drawn again. */
    const moved = new Map<string, CookieRow>()
    /** How many moves of a row are still to be answered. */
    const moving = new Map<string, number>()
    const latest = (row: CookieRow) => {
      const known = now.current.known.rows.find(({ id }) => id === row.id) ?? row
      const answered = moved.get(row.id)
      return answered !== undefined && answered.revision > known.revision ? answered : known
    }
    const fail = (error: unknown) => {
      const problem = readFailure(error)
      const text = now.current.t(describeFailure(problem))
      announce(text, 'assertive')
      showToast({ text, tone: 'block' })
    }
    // One request after the other: each goes with the revision the one before gave.
    const queue = createRequestQueue(() => new Date().toISOString())
    const inTurn = (work: () => Promise<void>) => queue.add(work, fail)
    const close = (rowId: string | null, isSaving: boolean) => {
      if (rowId === null) return
      const { edits } = now.current
      const edit = edits.read(rowId)
      if (isSaving) void edits.save(rowId)
      else if (edit?.status.kind === 'unsent') announce(now.current.t('said.leftUnsent'))
      if (edit?.thing.row.revision === 0 && edit.status.kind === 'clean') edits.forget(rowId)
    }
    const say = (names: string) => ({ platform: now.current.known.platform, names })
    const insert = (row: CookieRow, request: Omit<Parameters<typeof createRow>[1], 'id'>) =>
      inTurn(async () => {
        const { id } = row
        const made = await createRow({ ...row, revision: 1 }, { id, ...request }, say(labelOf(row)))
        now.current.focusRow(id)
        now.current.putRow(made)
        announce(now.current.t('said.added', { names: labelOf(made) }))
      })

    const actions: RowActions = {
      open(rowId, path = 'names') {
        const { known, edits, setOpen } = now.current
        const row = known.rows.find(({ id }) => id === rowId)
        if (row === undefined && edits.read(rowId) === null) return
        if (openId.current !== rowId) close(openId.current, true)
        if (row !== undefined) edits.open({ row, definition: shared(row) })
        openId.current = rowId
        setOpen({ rowId, path })
      },
      leave(rowId, isSaving) {
        close(rowId, isSaving)
        openId.current = null
        now.current.focusRow(rowId)
        now.current.setOpen(null)
      },
      openNext(rowId) {
        const ids = now.current.groups.flatMap(({ rows }) => rows.map(({ id }) => id))
        const next = ids[ids.indexOf(rowId) + 1]
        if (next === undefined) actions.leave(rowId, true)
        else actions.open(next)
      },
      add(categoryId) {
        const { known, edits } = now.current
        const row = blankRow(known.platform.id, categoryId)
        edits.open({ row, definition: null })
        actions.open(row.id)
      },
      addShared: (categoryId) => now.current.setSharedFor(categoryId),
      addFrom(definitionId, categoryId) {
        const { facts: _, ...blank } = blankRow(now.current.known.platform.id, categoryId)
        insert({ ...blank, definitionId, facts: {} }, { definitionId, categoryId })
      },
      link(rowId, definition) {
        inTurn(async () => {
          const linked = await linkEdit(now.current.edits, rowId, definition)
          if (linked === null) return
          now.current.putRow(linked)
          announce(now.current.t('said.linked', { names: labelOf(linked) }))
        })
      },
      duplicate(row) {
        const copy = { ...latest(row), id: crypto.randomUUID() }
        insert(placeRow(now.current.readGroups(), copy, { categoryId: row.categoryId, after: row.id }), {
          copyOf: row.id,
        })
      },
      remove(row) {
        const { edits, groups, focusRow, setOpen } = now.current
        const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id))
        const at = ids.indexOf(row.id)
        const neighbour = ids[at + 1] ?? ids[at - 1]
        const unsent = edits.read(row.id)
        const label = labelOf(unsent?.row ?? row)
        if (openId.current === row.id) {
          openId.current = null
          setOpen(null)
        }
        if (neighbour !== undefined) focusRow(neighbour)
        if (row.revision === 0) {
          edits.forget(row.id)
          return
        }
        inTurn(async () => {
          const deleted = await deleteRow(latest(row), say(label))
          edits.forget(row.id)
          now.current.putRow(deleted)
          const text = now.current.t('said.removed', { names: label })
          announce(text)
          showToast({
            text,
            action: {
              label: now.current.t('undo'),
              act: () =>
                inTurn(async () => {
                  const back = await restoreRow(deleted, say(label))
                  now.current.focusRow(row.id)
                  now.current.putRow(back)
                  // What was typed and not sent comes back with its row.
                  if (unsent !== null && unsent.status.kind !== 'clean' && unsent.status.kind !== 'saved') {
                    edits.open({ row: back, definition: unsent.thing.definition })
                    edits.change(row.id, unsent.form)
                  }
                  announce(now.current.t('said.restored', { names: label }))
                }),
            },
          })
        })
      },
      move(row, find) {
        const { readGroups, putRow, focusRow, language: spoken } = now.current
        const groups = readGroups()
        const target = find(groups)
        if (target === null || row.revision === 0) {
          announce(now.current.t('said.cannotMove'))
          return
        }
        const before = groups.flatMap(({ rows }) => rows).find(({ id }) => id === row.id) ?? latest(row)
        const placed = placeRow(groups, before, target)
        putRow(placed)
        moving.set(row.id, (moving.get(row.id) ?? 0) + 1)
        if (openId.current !== row.id) focusRow(row.id)
        const group = groups.find(({ id }) => id === target.categoryId)
        const category =
          group && (pickLocalized(group.title, spoken)?.value.value ?? now.current.t(`kind.${group.kind}`))
        const ids = (group?.rows ?? []).filter(({ id }) => id !== row.id).map(({ id }) => id)
        const anchor = ids.indexOf(target.before ?? target.after ?? '')
        const position = anchor === -1 ? ids.length + 1 : anchor + (target.before === undefined ? 2 : 1)
        announce(now.current.t('said.moved', { names: labelOf(row), category, position, count: ids.length + 1 }))
        inTurn(async () => {
          try {
            const answered = await moveRow(latest(row), target, placed.position, say(labelOf(row)))
            moved.set(row.id, answered)
            // A later move has put it elsewhere already.
            if (moving.get(row.id) === 1) putRow(answered)
          } catch (error) {
            putRow({ ...latest(row), categoryId: before.categoryId, position: before.position })
            throw error
          } finally {
            moving.set(row.id, (moving.get(row.id) ?? 1) - 1)
          }
        })
      },
    }
    return [actions, queue] as const
  }, [])

  const { known, board } = around
  useEffect(() => board.add(`rowActions.${known.platform.id}`, queue), [board, known.platform.id, queue])
  return actions
}
