import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { announce } from '#src/lib/announce.ts'
import { isPressed, isTyping } from '#src/lib/keyBindings.ts'
import { useCookies } from '../cookies.ts'
import { fetchRowEditorAhead } from '../rowEditorCode.ts'
import { fieldPath } from '../edit/fieldPath.ts'
import { categoryTarget, stepTarget, stepTargetOf } from '../actions/rowOrder.ts'
import { useCopyRows } from '../actions/useCopyRows.ts'
import type { GridCell } from './grid.ts'
import { focusFrom, readCell } from './gridCells.ts'
import { isFilledColumn, readFilled, spanOf } from './gridSpan.ts'
import { gridGoes } from './gridSteps.ts'
import { useRowDrag } from './useRowDrag.ts'
import { useSaySelection } from './useSaySelection.ts'
import { useShown } from './useShownRows.ts'

/** The keys that take rows along, one step up or down. */
const steps = {
  moveUp: -1,
  moveDown: 1,
  moveToCategoryAbove: -1,
  moveToCategoryBelow: 1,
} as const
const stepBindings = Object.keys(steps) as (keyof typeof steps)[] // the keys of a literal are its own

/** What the table of a category hears of its cells: the keys of a grid, presses that open or choose, where one is. */
export function useGridEvents() {
  const { t } = useTranslation('cookies')
  const { grid, groups, withoutHidden, source, actions } = useCookies()
  const { isSearching, find, fold } = useShown()
  const copy = useCopyRows()
  const say = useSaySelection()
  const onPointerOver = useRowDrag()

  /** The rows that are chosen where that row is one of them, else that row alone. */
  const readRows = (rowId: string) => {
    const { rows: chosen } = grid.readSelection()
    const wanted = chosen.has(rowId) ? chosen : new Set([rowId])
    return groups.flatMap(({ rows }) => rows).filter(({ id }) => wanted.has(id))
  }
  const open = ({ rowId, column }: GridCell) => {
    const field = column === 'select' || column === 'menu' ? 'names' : column
    actions.open(rowId, fieldPath(field, null, source.platform.defaultLocale))
  }
  const choose = (change: () => void) => {
    change()
    say()
  }

  /** All rows are shown again; the one where one is stays in sight among them, its category unfolded. */
  function clearSearch({ rowId }: GridCell, target: HTMLElement): void {
    const around = groups.find(({ rows }) => rows.some(({ id }) => id === rowId))
    if (around !== undefined) fold(around.id, false)
    find('')
    announce(t('find.cleared'))
    setTimeout(() => target.scrollIntoView({ block: 'nearest', inline: 'nearest' }))
  }

  /** Whether the key was one of those that choose. */
  function chooseBy(event: KeyboardEvent<HTMLElement>, cell: GridCell, target: HTMLElement): boolean {
    const extension = event.shiftKey && gridGoes.find((id) => isPressed(withoutShift(event), id))
    if (extension) {
      const reached = focusFrom(target, extension, grid)
      if (reached !== null) choose(() => grid.extend(cell, reached))
    } else if (isPressed(event, 'selectRow')) choose(() => grid.toggleRow(cell.rowId))
    else if (isPressed(event, 'selectAll')) choose(() => grid.selectRows(grid.readOrder().rowIds))
    else if (isPressed(event, 'clearSelection') && grid.readSelection().rows.size > 0) choose(grid.clear)
    else if (isPressed(event, 'clearSelection') && isSearching) clearSearch(cell, target)
    else return false
    return true
  }

  /** What is chosen takes after its first row; a cell alone takes after the one above it. */
  function fill(cell: GridCell, rows: readonly CookieRow[]): void {
    if (rows.length > 1) {
      actions.fillDown(rows, readFilled(grid.readSelection().span))
      return
    }
    const { rowIds } = grid.readOrder()
    const above = rowIds[rowIds.indexOf(cell.rowId) - 1]
    const column = grid.readSelection().span ?? spanOf(cell.column, cell.column)
    actions.fillDown([...readRows(above ?? ''), ...rows], readFilled(column))
  }

  /** What is chosen, else the cell where one is, or the row where the cell stands for it. */
  function copyFrom({ column }: GridCell, rows: readonly CookieRow[]): void {
    const { rows: chosen, span } = grid.readSelection()
    void copy(rows, chosen.size === 0 && isFilledColumn(column) ? spanOf(column, column) : span)
  }

  /** Whether the key was one of those that act on what is chosen, or on the row where one is. */
  function actBy(event: KeyboardEvent<HTMLElement>, cell: GridCell): boolean {
    const rows = readRows(cell.rowId)
    const move = stepBindings.find((id) => isPressed(event, id))
    if (move !== undefined) {
      const [find, step] = [move.startsWith('moveTo') ? categoryTarget : stepTarget, steps[move]]
      const ids = rows.map(({ id }) => id)
      actions.move(rows, (now) => stepTargetOf(withoutHidden(now), ids, step, find))
      // Words that are selected on the page are what one means to copy.
    } else if (isPressed(event, 'copyRow') && window.getSelection()?.isCollapsed !== false) copyFrom(cell, rows)
    else if (isPressed(event, 'removeRows') && grid.readSelection().rows.size > 0 && grid.readSelection().span === null)
      actions.removeAll(rows)
    else if (isPressed(event, 'removeRows')) announce(t('said.chooseFirst'))
    else if (isPressed(event, 'fillDown')) fill(cell, rows)
    else return false
    return true
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { target } = event
    const cell = target instanceof HTMLElement ? readCell(target) : null
    // Within a cell a menu may be open.
    if (cell === null || !(target instanceof HTMLElement) || isTyping(target)) return
    const go = gridGoes.find((id) => isPressed(event, id))
    // What can be pressed answers Enter by itself.
    const isOpening = isPressed(event, 'openRow') && (event.key !== 'Enter' || target.dataset['cell'] !== undefined)
    if (go !== undefined) {
      grid.clearCells()
      focusFrom(target, go, grid)
    } else if (isOpening) open(cell)
    else if (!chooseBy(event, cell, target) && !actBy(event, cell)) return
    event.preventDefault()
  }

  function onClick(event: MouseEvent<HTMLElement>) {
    if (!(event.target instanceof Element)) return
    const cell = readCell(event.target)
    const control = event.target.closest('button, a, input, [role=menu], [data-grip]')
    if (cell === null || (control !== null && !control.hasAttribute('data-row-button'))) return
    if (event.shiftKey) choose(() => grid.extend(grid.readActive() ?? cell, cell))
    else if (event.ctrlKey || event.metaKey) choose(() => grid.toggleRow(cell.rowId))
    else if (window.getSelection()?.isCollapsed !== false) open(cell)
  }

  /** With Shift a press chooses cells, and no words; where the choice begins is where one was. */
  function onMouseDown(event: MouseEvent<HTMLElement>) {
    if (event.shiftKey) event.preventDefault()
  }

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    const cell = readCell(target)
    if (cell === null) return
    grid.activate(cell)
    fetchRowEditorAhead()
  }

  return { onKeyDown, onClick, onMouseDown, onFocus, onPointerOver }
}

function withoutShift({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  return { key, ctrlKey, metaKey, altKey, shiftKey: false }
}
