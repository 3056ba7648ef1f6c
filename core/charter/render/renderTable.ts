import type { CharterCategory, CharterRow } from '../charter.ts'
import type { Locale } from '../locale.ts'
import { writeNamesCell } from '../namesCell.ts'
import { writeRetention } from '../retentionWords.ts'
import type { Block, Cell, Inline } from './charterDocument.ts'
import { columns, type Column, type Words } from './words.ts'

/** Gives the draft's view of a text: the text itself, or another language's with a mark. Null where there is nothing to print. */
export type ShowLine = (value: string | null, path: string) => Cell | null

/** The table of a category: one layout, without the columns that no row fills. */
export function renderTable(
  category: CharterCategory,
  path: string,
  caption: readonly Inline[],
  locale: Locale,
  words: Words,
  show: ShowLine,
): Block {
  const rows = category.rows.map((row, index) => {
    const rowPath = `${path}.rows.${String(index)}`
    return { path: rowPath, cells: renderCells(row, rowPath, locale, show) }
  })
  const filled = columns.filter((column) => rows.some(({ cells }) => cells[column].children.length > 0))
  return {
    type: 'table',
    path,
    mark: null,
    caption,
    columns: filled.map((column) => ({ column, title: words.columns[column] })),
    rows: rows.map((row) => ({ path: row.path, mark: null, cells: filled.map((column) => row.cells[column]) })),
  }
}

function renderCells(row: CharterRow, path: string, locale: Locale, show: ShowLine): Record<Column, Cell> {
  const fixed = (value: string, field: string): Cell => ({
    path: `${path}.${field}`,
    mark: null,
    children: value === '' ? [] : [{ type: 'text', value }],
  })
  const text = (field: 'service' | 'purpose'): Cell => show(row[field], `${path}.${field}`) ?? fixed('', field)
  const note = show(row.retentionNote, `${path}.retentionNote`)
  const isNotePlain = note === null || note.mark === null
  const retention = fixed(writeRetention(row.retention, isNotePlain ? row.retentionNote : null, locale), 'retention')
  return {
    provider: fixed(row.provider ?? '', 'provider'),
    service: text('service'),
    names: fixed(writeNamesCell(row.names), 'names'),
    purpose: text('purpose'),
    retention: isNotePlain ? retention : joinCells(retention, note),
  }
}

/** In a draft, a note that is missing or stale stands after the retention with its mark. */
function joinCells(retention: Cell, note: Cell): Cell {
  if (retention.children.length === 0) return note
  const children: Inline[] = [...retention.children, { type: 'text', value: ' (' }, ...note.children]
  return { ...retention, mark: note.mark, children: [...children, { type: 'text', value: ')' }] }
}
