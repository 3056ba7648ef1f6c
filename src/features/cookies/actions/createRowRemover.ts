import { announce } from '#src/lib/announce.ts'
import { undoAction } from '#src/lib/commands.ts'
import { mustWait } from '#src/lib/outbox.ts'
import { showToast } from '#src/ui/toasts.ts'
import type { RowActions } from '../cookies.ts'
import { oneByOne } from './oneByOne.ts'
import { deleteOperation, writeBatch } from './rowBatch.ts'
import type { RowContext } from './rowContext.ts'
import { deleteRow, restoreRow } from './rowRequests.ts'
import { sendTyped } from './sendTyped.ts'

/** Deletes several rows as one change, which one undo takes back whole. */
export function createRowRemover(context: RowContext): RowActions['removeAll'] {
  const { now, readOpenId, closeOpen, latest, labelOf, say, inTurn } = context
  return (rows) => {
    if (rows.some(({ id }) => id === readOpenId())) closeOpen()
    const chosen = new Set(rows.map(({ id }) => id))
    const ids = now().groups.flatMap((group) => group.rows.map(({ id }) => id))
    const last = ids.findLastIndex((id) => chosen.has(id))
    const neighbour = ids.slice(last + 1)[0] ?? ids.findLast((id) => !chosen.has(id))
    inTurn(async () => {
      if (!(await sendTyped(rows, context))) return false
      const { t, known, edits, putRows, focusRow } = now()
      const isKept = mustWait()
      const { rows: deleted, commitId } = isKept
        ? { rows: await oneByOne(rows, (row) => deleteRow(latest(row), say(labelOf(row)))), commitId: null }
        : await writeBatch(
            known.platform.id,
            rows.map((row) => deleteOperation(latest(row))),
          )
      for (const { id } of rows) edits.forget(id)
      if (neighbour !== undefined) focusRow(neighbour)
      putRows(deleted)
      const text = t('said.rowsRemoved', { count: rows.length })
      announce(text)
      const restore = () =>
        inTurn(async () => {
          now().putRows(await oneByOne(deleted, (row) => restoreRow(row, say(labelOf(row)))))
          return true
        })
      // What waits is no change of the log yet.
      const action = isKept ? { label: t('undo'), act: restore } : undoAction(t('undo'), commitId)
      showToast({ text, about: 'lastChange', action })
      return true
    })
  }
}
