import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { announce } from '#src/lib/announce.ts'
import { showToast } from '#src/ui/toasts.ts'
import type { RowActions } from '../cookies.ts'
import type { RowEdit } from '../edit/rowEdits.ts'
import { putTypedBack, takeTypedOff, type TypedForm } from '../edit/typedForm.ts'
import { blankRow } from './blankRow.ts'
import type { RowContext } from './rowContext.ts'

type Opening = Pick<RowActions, 'open' | 'leave' | 'abandon' | 'close' | 'openNext' | 'add'>

/** The row that is open: the edit as it stood then, and the field that was asked for. */
interface Opened {
  readonly rowId: string
  readonly edit: RowEdit | null
  readonly path: string
}

/** Opens rows and leaves them, one at a time; the focus goes back to where it was. */
export function createRowOpening(
  now: RowContext['now'],
  shared: (row: CookieRow) => CookieDefinition | null,
): { actions: Opening; readOpenId: () => string | null; closeOpen: (isSaving: boolean) => void } {
  let opened: Opened | null = null
  /** Where one was when a row began that is nothing yet: it goes away where nothing is typed in it. */
  let cameFrom: { blankId: string; element: Element | null } | null = null

  function finish(rowId: string, isSaving: boolean): void {
    const { edits, t } = now()
    const edit = edits.read(rowId)
    if (isSaving) void edits.save(rowId)
    else if (edit?.status.kind === 'unsent') announce(t('said.leftUnsent'))
    if (edit?.thing.row.revision === 0 && edit.status.kind === 'clean') edits.forget(rowId)
  }

  function closeOpen(isSaving: boolean): void {
    if (opened !== null && isSaving) finish(opened.rowId, true)
    opened = null
    now().setOpen(null)
  }

  /** Back among the rows from one that went away: where one came from, else the row beside it. */
  function goBack(blankId: string, neighbour: string | undefined): void {
    const element = cameFrom?.blankId === blankId ? cameFrom.element : null
    const from = element?.closest<HTMLElement>('[data-row]')?.dataset['row']
    const isRow = now().known.rows.some(({ id }) => id === from)
    if (from !== undefined && isRow) now().focusRow(from)
    else if (element instanceof HTMLElement && element.isConnected && element !== document.body) element.focus()
    else if (neighbour !== undefined) now().focusRow(neighbour)
  }

  function leave(rowId: string, isSaving: boolean): void {
    const ids = now().groups.flatMap(({ rows }) => rows.map(({ id }) => id))
    const at = ids.indexOf(rowId)
    finish(rowId, isSaving)
    const { known, edits, focusRow, setOpen } = now()
    const isGone = edits.read(rowId) === null && !known.rows.some(({ id }) => id === rowId)
    if (isGone) goBack(rowId, ids[at - 1] ?? ids[at + 1])
    else focusRow(rowId)
    opened = null
    setOpen(null)
  }

  const open: Opening['open'] = (rowId, path = 'names') => {
    const { known, edits, setOpen } = now()
    const row = known.rows.find(({ id }) => id === rowId)
    if (row === undefined && edits.read(rowId) === null) return
    if (opened !== null && opened.rowId !== rowId) finish(opened.rowId, true)
    if (row !== undefined) edits.open({ row, definition: shared(row) })
    if (opened?.rowId !== rowId) opened = { rowId, edit: edits.read(rowId), path }
    setOpen({ rowId, path })
  }

  function say(text: string, tone: 'neutral' | 'block', action?: { label: string; act: () => void }): void {
    announce(text, tone === 'block' ? 'assertive' : 'polite')
    showToast({ text, tone, action })
  }

  function resume(typed: TypedForm, path: string): void {
    const { known, edits, t } = now()
    const { id, revision } = typed.thing.row
    if (revision > 0 && !known.rows.some((row) => row.id === id)) {
      say(t('notDone.missing'), 'block')
      return
    }
    edits.open(typed.thing)
    open(id, path)
    putTypedBack(edits, typed)
    announce(t('said.resumed'))
  }

  const actions: Opening = {
    open,
    leave,
    abandon(rowId) {
      const { edit = null, path = 'names' } = opened?.rowId === rowId ? opened : {}
      const typed = edit && takeTypedOff(now().edits, edit)
      leave(rowId, false)
      if (typed === null) return
      const { t } = now()
      say(t('said.abandoned'), 'neutral', { label: t('resume'), act: () => resume(typed, path) })
    },
    close(rows) {
      if (rows.some(({ id }) => id === opened?.rowId)) closeOpen(true)
    },
    openNext(rowId) {
      const ids = now().groups.flatMap(({ rows }) => rows.map(({ id }) => id))
      const next = ids[ids.indexOf(rowId) + 1]
      if (next === undefined) leave(rowId, true)
      else open(next)
    },
    add(categoryId) {
      const { known, edits } = now()
      const row = blankRow(known.platform.id, categoryId)
      // A blank row that was open goes away as this one comes: one still came from where that one began.
      const element =
        cameFrom !== null && cameFrom.blankId === opened?.rowId ? cameFrom.element : document.activeElement
      edits.open({ row, definition: null })
      open(row.id)
      cameFrom = { blankId: row.id, element }
    },
  }
  return { actions, readOpenId: () => opened?.rowId ?? null, closeOpen }
}
