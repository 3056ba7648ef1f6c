import { gridColumns, type GridColumn } from './gridSteps.ts'

/** The columns that are chosen of each chosen row, from the first to the last of them. */
export interface GridSpan {
  readonly from: ReadColumn
  readonly to: ReadColumn
}

/** The columns with something to read. */
const readColumns = ['names', 'provider', 'service', 'purpose', 'retention'] as const
export type ReadColumn = (typeof readColumns)[number]
/** The columns that rows may say alike; the names of a cookie are its own. */
export type FilledColumn = Exclude<ReadColumn, 'names'>

/** Whether a column holds one field that rows may say alike; what chooses, names or acts on a row stands for all of it. */
export function isFilledColumn(column: GridColumn | null): column is FilledColumn {
  return column !== null && column !== 'select' && column !== 'names' && column !== 'menu'
}

/** The columns from one to the other, those with something to read. */
export function spanOf(one: GridColumn, other: GridColumn): GridSpan {
  const [from, to] = [one, other].map(placeOf).sort((a, b) => a - b)
  return { from: readColumns[from ?? 0] ?? 'names', to: readColumns[to ?? 0] ?? 'retention' }
}

/** Whether a column is one of the span. */
export function isInSpan(column: GridColumn, { from, to }: GridSpan): boolean {
  const at = gridColumns.indexOf(column)
  return at >= gridColumns.indexOf(from) && at <= gridColumns.indexOf(to)
}

/** The fields of a span, in the order in which they stand. */
export function readFields(span: GridSpan): readonly ReadColumn[] {
  return readColumns.filter((column) => isInSpan(column, span))
}

/** What chooses a row counts as its first column, its menu as its last one. */
function placeOf(column: GridColumn): number {
  const last = readColumns.length - 1
  return Math.min(Math.max(gridColumns.indexOf(column) - gridColumns.indexOf('names'), 0), last)
}

/** The fields of a span that rows may say alike, of whole rows (null) all of them. */
export function readFilled(span: GridSpan | null): readonly FilledColumn[] {
  const fields = span === null ? readColumns : readFields(span)
  return fields.filter((field) => field !== 'names')
}
