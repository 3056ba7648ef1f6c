/** The columns of a row that the keys go through, in the order in which they stand. */
export const gridColumns = ['select', 'names', 'provider', 'service', 'purpose', 'retention', 'menu'] as const
export type GridColumn = (typeof gridColumns)[number]

/** The keys that go from a cell to another one, as src/lib/keyBindings.ts names them. */
export const gridGoes = [
  'rowAbove',
  'rowBelow',
  'cellBefore',
  'cellAfter',
  'firstCell',
  'lastCell',
  'pageAbove',
  'pageBelow',
  'edgeAbove',
  'edgeBelow',
  'firstRow',
  'lastRow',
] as const
export type GridGo = (typeof gridGoes)[number]

/** A cell: which row, of all on the page, and which of its columns, both from 0. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** How many rows Page Up and Page Down go past: about a screen of them. */
const pageOfRows = 10

/**
 * The cell that a key goes to, always one that there is. `categories`: the category of each row, as the place
 * it has on the page, so that the rows of a category follow one another. The edges are those of spreadsheets: the end of the category, then the next category.
 */
export function goFrom(categories: readonly number[], columns: number, from: GridPlace, go: GridGo): GridPlace {
  const category = categories[from.row] ?? 0
  const [first, last] = [categories.indexOf(category), categories.lastIndexOf(category)]
  const [lastRow, lastColumn] = [categories.length - 1, columns - 1]
  const reached: Partial<GridPlace> = {
    rowAbove: { row: from.row - 1 },
    rowBelow: { row: from.row + 1 },
    cellBefore: { column: from.column - 1 },
    cellAfter: { column: from.column + 1 },
    firstCell: { column: 0 },
    lastCell: { column: lastColumn },
    pageAbove: { row: from.row - pageOfRows },
    pageBelow: { row: from.row + pageOfRows },
    edgeAbove: { row: from.row > first ? first : first - 1 },
    edgeBelow: { row: from.row < last ? last : last + 1 },
    firstRow: { row: 0, column: 0 },
    lastRow: { row: lastRow, column: lastColumn },
  }[go]
  return {
    row: within(reached.row ?? from.row, lastRow),
    column: within(reached.column ?? from.column, lastColumn),
  }
}

const within = (place: number, last: number): number => Math.min(Math.max(place, 0), last)
