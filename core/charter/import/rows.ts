import { limits } from '../limits.ts'
import { readNamesCell } from '../namesCell.ts'
import { readRetention } from '../retentionWords.ts'
import type { CategoryKind } from '../categoryKind.ts'
import type { TableBlock, TableItem } from './blocks.ts'
import type { Column } from './headerWords.ts'
import { decodeEscapes } from './cells.ts'
import type { ImportedRow, ReadRetention } from './importResult.ts'

/** The category under which rows stand. */
export interface RowCategory {
  readonly kind: CategoryKind
  readonly title: string | null
}

/** A row understood, or null where its cells cannot be told apart with certainty, or hold more than a charter may. */
export function makeRow(
  columns: TableBlock['columns'],
  item: TableItem & { kind: 'row' },
  category: RowCategory,
): ImportedRow | null {
  if (item.cells.length !== columns.length) return null
  const cell = (column: Column): string | null => {
    const text = (item.cells[columns.indexOf(column)] ?? '').trim()
    return columns.includes(column) && text !== '' ? text : null
  }
  const flat = (column: Column) => joinLines(cell(column))
  const names = readNamesCell(cell('names') ?? '')
  const [provider, service, purpose, retention] = [
    flat('provider'),
    flat('service'),
    flat('purpose'),
    flat('retention'),
  ]
  const isTooLong =
    names.some((name) => name.length > limits.cookieName) ||
    (provider?.length ?? 0) > limits.name ||
    [service, purpose, retention].some((text) => (text?.length ?? 0) > limits.line)
  if (names.length === 0 || names.length > limits.namesInRow || isTooLong) return null
  return {
    category: category.kind,
    categoryTitle: category.title,
    provider,
    service,
    names,
    purpose,
    retention: retention === null ? null : readCell(retention),
    lines: item.lines,
  }
}

function readCell(text: string): ReadRetention {
  const { retention, note } = readRetention(text)
  return { text, note, ...retention }
}

/** Several lines of a cell as one. */
function joinLines(text: string | null): string | null {
  if (text?.includes('\n') !== true) return text
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
}

/** Whether a row has words in a column that no charter has. */
export function hasExtraCells(columns: TableBlock['columns'], cells: readonly string[]): boolean {
  return columns.some((column, index) => column === null && (cells[index] ?? '').trim() !== '')
}

/** Cells of a pipe row without their escapes; a `<br>` between names is a line feed. */
export function decodeCells(cells: readonly string[], columns: TableBlock['columns']): string[] {
  return cells.map((cell, index) =>
    decodeEscapes(columns[index] === 'names' ? cell.replace(/(?<!\\)<br ?\/?>/gi, '\n') : cell),
  )
}
