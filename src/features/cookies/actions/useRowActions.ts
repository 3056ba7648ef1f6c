import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { announce } from '#src/lib/announce.ts'
import { readFailure } from '#src/lib/failure.ts'
import { createRequestQueue } from '#src/lib/requestQueue.ts'
import type { SaveBoard } from '#src/lib/saveBoard.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { showToast } from '#src/ui/toasts.ts'
import { blankRow } from './blankRow.ts'
import type { RowActions } from '../cookies.ts'
import { describeUndone } from '../describeFailure.ts'
import { labelRow } from '../labelRow.ts'
import { createBulkActions } from './createBulkActions.ts'
import { createRowMover } from './createRowMover.ts'
import { createRowOpening } from './createRowOpening.ts'
import { createRowRemover } from './createRowRemover.ts'
import type { RowContext, RowScreen } from './rowContext.ts'
import { placeRow } from './rowOrder.ts'
import { createRow, deleteRow, restoreRow } from './rowRequests.ts'
import { linkEdit } from '../suggestions/linkEdit.ts'

/** What people do with rows as wholes; the functions stay the same from one render to the next. */
export function useRowActions(around: RowScreen, board: SaveBoard): RowActions {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  // Read at the moment of the action: a render between two keys must not make the second one act on old rows.
  const now = useRef({ ...around, t, language })
  useLayoutEffect(() => {
    now.current = { ...around, t, language }
  })

  const [actions, queue] = useMemo(() => {
    const shared = (row: CookieRow) => now.current.known.definitions.find(({ id }) => id === row.definitionId) ?? null
    const labelOf = (row: CookieRow) => labelRow(row, shared(row)) || now.current.t('row.unnamed')
    /** What the moves were answered: the next one may go before what is known was drawn again. */
    const answered = new Map<string, CookieRow>()
    const latest = (row: CookieRow) => {
      const known = now.current.known.rows.find(({ id }) => id === row.id) ?? row
      const answer = answered.get(row.id)
      return answer !== undefined && answer.revision > known.revision ? answer : known
    }
    const fail = (error: unknown) => {
      const problem = readFailure(error)
      const text = now.current.t(describeUndone(problem))
      announce(text, 'assertive')
      showToast({ text, tone: 'block' })
    }
    const queue = createRequestQueue(() => new Date().toISOString())
    const inTurn = (work: () => Promise<boolean>) => queue.add(work, fail)
    // eslint-disable-next-line react-hooks/refs -- they are read when a row is opened or left
    const opening = createRowOpening(() => now.current, shared)
    const say = (names: string) => ({ platform: now.current.known.platform, names })
    const insert = (row: CookieRow, request: Omit<Parameters<typeof createRow>[1], 'id'>) =>
      inTurn(async () => {
        const { id } = row
        const made = await createRow({ ...row, revision: 1 }, { id, ...request }, say(labelOf(row)))
        now.current.focusRow(id)
        now.current.putRows([made])
        announce(now.current.t('said.added', { names: labelOf(made) }))
        return true
      })

    const context: RowContext = {
      now: () => now.current,
      readOpenId: opening.readOpenId,
      closeOpen: () => opening.closeOpen(true),
      latest,
      keepAnswer: (row) => void answered.set(row.id, row),
      labelOf,
      say,
      inTurn,
    }
    const actions: RowActions = {
      ...opening.actions,
      addShared: (categoryId) => now.current.setSharedFor(categoryId),
      addFrom(definitionId, categoryId) {
        const { facts: _, ...blank } = blankRow(now.current.known.platform.id, categoryId)
        insert({ ...blank, definitionId, facts: {} }, { definitionId, categoryId })
      },
      link(rowId, definition) {
        inTurn(async () => {
          const linked = await linkEdit(now.current.edits, rowId, definition)
          if (linked === null) return false
          now.current.putRows([linked])
          announce(now.current.t('said.linked', { names: labelOf(linked) }))
          return true
        })
      },
      duplicate(row) {
        const copy = { ...latest(row), id: crypto.randomUUID() }
        insert(placeRow(now.current.readGroups(), copy, { categoryId: row.categoryId, after: row.id }), {
          copyOf: row.id,
        })
      },
      remove(row) {
        const { edits, groups, focusRow } = now.current
        const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id))
        const at = ids.indexOf(row.id)
        const neighbour = ids[at + 1] ?? ids[at - 1]
        const unsent = edits.read(row.id)
        const label = labelOf(unsent?.row ?? row)
        if (opening.readOpenId() === row.id) opening.closeOpen(false)
        if (neighbour !== undefined) focusRow(neighbour)
        if (row.revision === 0) {
          edits.forget(row.id)
          return
        }
        inTurn(async () => {
          const deleted = await deleteRow(latest(row), say(label))
          edits.forget(row.id)
          now.current.putRows([deleted])
          const text = now.current.t('said.removed', { names: label })
          announce(text)
          showToast({
            text,
            about: 'lastChange',
            action: {
              label: now.current.t('undo'),
              act: () =>
                inTurn(async () => {
                  const back = await restoreRow(deleted, say(label))
                  now.current.focusRow(row.id)
                  now.current.putRows([back])
                  // What was typed and not sent comes back with its row.
                  if (unsent !== null && unsent.status.kind !== 'clean' && unsent.status.kind !== 'saved') {
                    edits.open({ row: back, definition: unsent.thing.definition })
                    edits.change(row.id, unsent.form)
                  }
                  announce(now.current.t('said.restored', { names: label }))
                  return true
                }),
            },
          })
          return true
        })
      },
      // eslint-disable-next-line react-hooks/refs -- they read it when they are called, as the actions above do
      move: createRowMover(context),
      // eslint-disable-next-line react-hooks/refs -- as above
      removeAll: createRowRemover(context),
      // eslint-disable-next-line react-hooks/refs -- as above
      ...createBulkActions(context),
    }
    return [actions, queue] as const
  }, [])

  const { known } = around
  useEffect(() => board.add(`rowActions.${known.platform.id}`, queue), [board, known.platform.id, queue])
  return actions
}
