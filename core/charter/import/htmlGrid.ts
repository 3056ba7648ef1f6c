import type { Element } from 'hast'
import { textOfCell } from './htmlText.ts'

/** One cell of a page's table: what it says, and how far it reaches. */
export interface GridCell {
  readonly text: string
  readonly isHeader: boolean
  readonly colspan: number
  readonly element: Element
}

/** A row of the grid: a cell for each column, the same one where it spans several. `own`: the cells that the row itself holds. */
export interface GridRow {
  readonly element: Element
  readonly own: readonly GridCell[]
  readonly cells: readonly (GridCell | null)[]
}

/** A charter has five columns; more are kept, up to a bound. */
const widest = 60

/** The rows of a table, nested tables left out. */
export function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : []
  })
}

/** Lays a table out as a grid: `rowspan` and `colspan` expanded, bounded by the rows there are and by {@link widest} columns. */
export function readGrid(table: Element, source: string): GridRow[] {
  const rows = rowsOf(table)
  /** For each column, the cell that comes down into it and the index of the last row that it reaches. */
  let pending: ({ cell: GridCell; last: number } | undefined)[] = []
  return rows.map((element, index) => {
    const cells: (GridCell | null)[] = []
    const own: GridCell[] = []
    const next: typeof pending = []
    const fill = (column: number): boolean => {
      const above = pending[column]
      if (above === undefined || above.last < index) return false
      cells[column] = above.cell
      next[column] = above
      return true
    }
    let column = 0
    for (const child of element.children) {
      if (child.type !== 'element' || (child.tagName !== 'td' && child.tagName !== 'th')) continue
      while (column < widest && fill(column)) column += 1
      const colspan = Math.min(spanOf(child, 'colSpan'), widest - column)
      const cell: GridCell = {
        text: textOfCell(child, source),
        isHeader: child.tagName === 'th',
        colspan,
        element: child,
      }
      own.push(cell)
      const rowspan = spanOf(child, 'rowSpan', rows.length - index)
      for (let reach = 0; reach < colspan; reach += 1, column += 1) {
        cells[column] = cell
        if (rowspan > 1) next[column] = { cell, last: index + rowspan - 1 }
      }
    }
    for (; column < Math.max(pending.length, cells.length); column += 1) fill(column)
    pending = next
    return { element, own, cells: Array.from(cells, (cell) => cell ?? null) }
  })
}

/** A span as HTML reads it: at least 1; 0 rows means all that are left. */
function spanOf(cell: Element, property: 'colSpan' | 'rowSpan', rest = 1_000): number {
  const value = Number(cell.properties[property] ?? 1)
  if (!Number.isFinite(value) || value < 0) return 1
  if (value < 1) return property === 'rowSpan' ? rest : 1
  return Math.min(Math.floor(value), rest)
}
