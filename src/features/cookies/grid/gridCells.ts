import { rowButtonId } from '../cookies.ts'
import type { Grid, GridCell } from './grid.ts'
import { goFrom, gridColumns, type GridColumn, type GridGo } from './gridSteps.ts'

/** Cells that hold something to press: it takes the focus in their place. */
const widgets: readonly GridColumn[] = ['select', 'names', 'menu']

/** The cell in which that element stands; null outside the rows that are read. */
export function readCell(element: Element): GridCell | null {
  const rowId = element.closest<HTMLElement>('[data-row]')?.dataset['row']
  const column = element.closest<HTMLElement>('[data-cell]')?.dataset['cell']
  const known = gridColumns.find((it) => it === column)
  return rowId === undefined || known === undefined ? null : { rowId, column: known }
}

/** Puts the focus where one was in that row: on its names after a press on what chooses it or on its menu. Whether the row is there. */
export function focusRow(rowId: string, grid: Grid): boolean {
  const button = findRow(rowId)
  if (button === null) return false
  const column = grid.readActive()?.column ?? 'names'
  const cell = readCells(button).find(({ dataset }) => dataset['cell'] === column)
  if (cell === undefined || widgets.includes(column)) button.focus()
  else cell.focus()
  return true
}

/** The keys go through the rows of every category, as through one grid. Gives the cell they lead to. */
export function focusFrom(element: Element, go: GridGo, grid: Grid): GridCell | null {
  const from = readCell(element)
  const cell = element.closest<HTMLElement>('[data-cell]')
  const { rowIds, categories } = grid.readOrder()
  if (from === null || cell === null) return null
  const cells = readCells(cell)
  const start = { row: rowIds.indexOf(from.rowId), column: cells.indexOf(cell) }
  let place = goFrom(categories, cells.length, start, go)
  // A row that is open is gone past: its form has keys of its own.
  const step = Math.sign(place.row - start.row)
  while (step !== 0 && place.row !== start.row && findRow(rowIds[place.row]) === null) {
    const next = goFrom(categories, cells.length, place, step > 0 ? 'rowBelow' : 'rowAbove')
    place = next.row === place.row ? start : next
  }
  const row = place.row === start.row ? cell : findRow(rowIds[place.row])
  const reached = row && readCells(row)[place.column]
  if (!reached) return null
  const found = readCell(reached)
  const isWidget = found !== null && widgets.includes(found.column)
  ;(isWidget ? reached.querySelector<HTMLElement>('button, input') : reached)?.focus()
  // All of the row that the keys lead to, and not the line alone that has the focus.
  if (row !== cell) reached.closest('[data-row]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return found
}

/** What stands in that row as it is read; null while it is open. */
function findRow(rowId: string | undefined): HTMLElement | null {
  return rowId === undefined ? null : document.getElementById(rowButtonId(rowId))
}

/** The cells of a row that the width of the screen shows. */
function readCells(element: Element): HTMLElement[] {
  const cells = element.closest('[data-row]')?.querySelectorAll<HTMLElement>('[data-cell]') ?? []
  return [...cells].filter((cell) => cell.checkVisibility({ visibilityProperty: true }))
}
