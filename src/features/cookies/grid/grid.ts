import { spanOf, type GridSpan } from './gridSpan.ts'
import type { GridColumn } from './gridSteps.ts'

/** A cell of the grid. */
export interface GridCell {
  readonly rowId: string
  readonly column: GridColumn
}

/** What is chosen: rows in the order of the page, whole or a rectangle of their cells. */
export interface GridSelection {
  readonly rows: ReadonlySet<string>
  /** Null: whole rows. */
  readonly span: GridSpan | null
}

/** The rows that are shown, in the order of the page, and of each the category it stands in, counted from 0. */
interface GridOrder {
  readonly rowIds: readonly string[]
  readonly categories: readonly number[]
}

const nothing: GridSelection = { rows: new Set(), span: null }

/** Where one is in the grid of a platform's rows, and what of it is chosen; each row hears only of itself. */
export type Grid = ReturnType<typeof createGrid>

export function createGrid() {
  const listeners = new Set<() => void>()
  /** By row: of hundreds, a key changes two. */
  const rowListeners = new Map<string, Set<() => void>>()
  let order: GridOrder = { rowIds: [], categories: [] }
  let places: ReadonlyMap<string, number> = new Map()
  let active: GridCell | null = null
  /** Where the choice began, which Shift widens it from. */
  let anchor: GridCell | null = null
  let selection = nothing

  const tell = (rowIds: Iterable<string>): void => {
    for (const listener of listeners) listener()
    for (const rowId of new Set(rowIds)) for (const listener of rowListeners.get(rowId) ?? []) listener()
  }
  const select = (next: GridSelection): void => {
    const before = selection.rows
    selection = next.rows.size === 0 ? nothing : next
    tell([...before, ...selection.rows])
  }
  /** In the order of the page, whatever the order in which they were chosen. */
  const inOrder = (rows: ReadonlySet<string>): ReadonlySet<string> => new Set(order.rowIds.filter((id) => rows.has(id)))
  const between = (one: string, other: string): string[] => {
    const [a, b] = [places.get(one), places.get(other)]
    return a === undefined || b === undefined ? [] : order.rowIds.slice(Math.min(a, b), Math.max(a, b) + 1)
  }

  return {
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** Told of what changes in one row: whether Tab goes to it, what is chosen of it. */
    subscribeToRow(rowId: string, listener: () => void): () => void {
      const told = rowListeners.get(rowId) ?? new Set()
      rowListeners.set(rowId, told.add(listener))
      return () => {
        told.delete(listener)
        if (told.size === 0 && rowListeners.get(rowId) === told) rowListeners.delete(rowId)
      }
    },
    readOrder: (): GridOrder => order,
    /** The rows as they are shown now, category by category; what is chosen of rows that went away is chosen no more. */
    follow(categories: readonly (readonly string[])[]): void {
      order = {
        rowIds: categories.flat(),
        categories: categories.flatMap((rowIds, category) => rowIds.map(() => category)),
      }
      places = new Map(order.rowIds.map((id, place) => [id, place]))
      selection = { ...selection, rows: inOrder(selection.rows) }
      if (selection.rows.size === 0) selection = nothing
      tell(rowListeners.keys())
    },
    /** The cell that has, or last had, the focus. */
    readActive: (): GridCell | null => active,
    activate(cell: GridCell): void {
      if (active?.rowId === cell.rowId && active.column === cell.column) return
      const touched = [active?.rowId ?? '', order.rowIds[0] ?? '', cell.rowId]
      active = cell
      tell(touched)
    },
    /** The one cell of the grid that Tab goes to: the column where it is in that row, null where it is in another one. */
    readTabStop: (rowId: string): GridColumn | null => {
      if (active !== null && places.has(active.rowId)) return active.rowId === rowId ? active.column : null
      return order.rowIds[0] === rowId ? 'names' : null
    },
    readSelection: (): GridSelection => selection,
    /** What is chosen of a row: all of it, some columns (the same object while they are the same), or nothing (null). */
    readSelected: (rowId: string): 'row' | GridSpan | null =>
      selection.rows.has(rowId) ? (selection.span ?? 'row') : null,
    clear: (): void => {
      anchor = null
      if (selection.rows.size > 0) select(nothing)
    },
    /** Cells are no longer chosen; whole rows are. */
    clearCells(): void {
      anchor = null
      if (selection.span !== null) select(nothing)
    },
    /** Chooses a whole row beside those that are, or takes it out. */
    toggleRow(rowId: string): void {
      const rows = new Set(selection.span === null ? selection.rows : [])
      if (!rows.delete(rowId)) rows.add(rowId)
      anchor = { rowId, column: 'select' }
      select({ rows: inOrder(rows), span: null })
    },
    /** Exactly these rows. */
    selectRows(ids: readonly string[]): void {
      anchor = null
      select({ rows: inOrder(new Set(ids)), span: null })
    },
    /** From where the choice began, else `from`, to that cell: rows where rows were chosen, a rectangle otherwise. */
    extend(from: GridCell, cell: GridCell): void {
      anchor ??= from
      const isOfRows = anchor.column === 'select' || anchor.column === 'menu'
      const rows = new Set(between(anchor.rowId, cell.rowId))
      select({ rows, span: isOfRows ? null : spanOf(anchor.column, cell.column) })
    },
  }
}
