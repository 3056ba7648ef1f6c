import { useCallback, useSyncExternalStore } from 'react'
import { useCookies } from '../cookies.ts'
import { isInSpan } from './gridSpan.ts'
import type { GridColumn } from './gridSteps.ts'

/** What makes a table cell one of the grid: spread on it, or on its `<td>` where it holds something to press. */
export interface CellProps {
  readonly role: 'gridcell'
  readonly 'data-cell': GridColumn
  readonly tabIndex?: 0 | -1
  readonly 'aria-selected'?: true
}

/** How the cells of a row stand in the grid: which of them Tab goes to, which are chosen. Only this row's readers hear of it. */
export function useGridCells(rowId: string) {
  const { grid } = useCookies()
  const subscribe = useCallback((listener: () => void) => grid.subscribeToRow(rowId, listener), [grid, rowId])
  const tabStop = useSyncExternalStore(
    subscribe,
    useCallback(() => grid.readTabStop(rowId), [grid, rowId]),
  )
  const selected = useSyncExternalStore(
    subscribe,
    useCallback(() => grid.readSelected(rowId), [grid, rowId]),
  )
  const tabIndex = (column: GridColumn): 0 | -1 => (column === tabStop ? 0 : -1)
  const isSelected = (column: GridColumn): boolean =>
    selected !== null && selected !== 'row' && isInSpan(column, selected)
  return {
    isRowSelected: selected === 'row',
    tabIndex,
    isSelected,
    cell: (column: GridColumn): CellProps => ({
      role: 'gridcell',
      'data-cell': column,
      tabIndex: tabIndex(column),
      ...(isSelected(column) && { 'aria-selected': true }),
    }),
  }
}
