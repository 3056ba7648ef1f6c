import { isCleanLine } from '../line.ts'
import { limits } from '../limits.ts'
import type { Locale, Localized } from '../locale.ts'
import { readNamesCell } from '../namesCell.ts'
import type { Retention } from '../retention.ts'
import { readRetention } from '../retentionWords.ts'
import { readDelimited } from './delimited.ts'
import { columnsInOrder, readPasteHeader, type HeaderCell, type PasteColumn, type TextColumn } from './pasteColumns.ts'

/** How large a block may be. */
export const pasteLimits = { rows: 5_000, cells: 100_000 } as const

/**
 * Why a cell was not taken, or may mean something else. `empty_below`: an empty category or provider under a filled one, as merged
 * cells come; what stands above is proposed. `language_unclear`: a column whose language no header tells.
 */
export const pasteIssueCodes = [
  'column_unknown',
  'language_unclear',
  'extra_cell',
  'empty_below',
  'retention_unclear',
  'forbidden_characters',
  'too_long',
  'too_many_names',
  'duplicate_name',
] as const
export type PasteIssueCode = (typeof pasteIssueCodes)[number]

/** `row` and `column` count from 1 within the block, a header included; `text` is the whole cell. */
export interface PasteIssue {
  readonly code: PasteIssueCode
  readonly row: number
  readonly column: number
  readonly text: string
  readonly proposal: string | null
}

/** What a row says: a field that is absent has no cell (or an unclear one), null is an empty cell. */
export interface PastedCells {
  readonly category?: string | null
  readonly provider?: string | null
  readonly names?: readonly string[] | null
  readonly service?: Localized<string | null>
  readonly purpose?: Localized<string | null>
  readonly retention?: Retention | null
  readonly retentionNote?: Localized<string | null>
}

/** `row`: where it stands in the block, from 1. `offset`: how many rows below the first one, blank ones counted. */
export interface PastedRow {
  readonly row: number
  readonly offset: number
  readonly cells: PastedCells
}

export type Paste =
  | {
      readonly ok: true
      readonly hasHeader: boolean
      /** What each column of the block was read as. */
      readonly columns: readonly HeaderCell[]
      readonly rows: readonly PastedRow[]
      readonly issues: readonly PasteIssue[]
    }
  | {
      readonly ok: false
      readonly code: 'too_many_rows' | 'too_many_cells'
      readonly count: number
      readonly max: number
    }

interface PasteOptions {
  /**
   * What a block without a header says where it is not wider than these; otherwise, and unless given, {@link columnsInOrder}. Given,
   * they make a line that stands alone cells, even of words that headers have ("New purpose").
   */
  readonly columns?: readonly PasteColumn[]
  /** The language of a note written within the cell of the retention, where its header tells none. */
  readonly noteLocale: Locale
}

/**
 * Reads a block of cells copied from a spreadsheet, by the header when it has one. Never throws and never guesses: what is not
 * clear is listed with its place, and its cell left out.
 */
export function readPaste(text: string, options: PasteOptions): Paste {
  return readCells(readDelimited(text, '\t', mostLines), options)
}

/** The most rows of a table that are read, its header included. */
export const mostLines = pasteLimits.rows + 1

/** As {@link readPaste}, of cells already told apart: at most {@link mostLines} rows of `total`. */
export function readCells(
  { rows, total }: { readonly rows: readonly (readonly string[])[]; readonly total: number },
  { columns: given, noteLocale }: PasteOptions,
): Paste {
  const meant = given ?? columnsInOrder
  const isAlone = given !== undefined && rows.slice(1).every(isBlank)
  const header = isAlone ? null : readPasteHeader(rows[0] ?? [])
  const count = total - (header === null ? 0 : 1)
  if (count > pasteLimits.rows) return { ok: false, code: 'too_many_rows', count, max: pasteLimits.rows }
  const cells = rows.reduce((sum, row) => sum + row.length, 0)
  if (cells > pasteLimits.cells) return { ok: false, code: 'too_many_cells', count: cells, max: pasteLimits.cells }
  const issues = header === null ? [] : headerIssues(header, rows[0] ?? [])
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const columns: readonly HeaderCell[] = header ?? (width > meant.length ? columnsInOrder : meant)
  const above: { category: string | null; provider: string | null } = { category: null, provider: null }
  const first = header === null ? 0 : 1
  const read = rows.slice(first).flatMap((row, offset): PastedRow[] => {
    if (isBlank(row)) return []
    const at = offset + first + 1
    const reading = new RowReading(at, noteLocale)
    for (const [index, column] of columns.entries()) {
      if (column !== null && column !== 'unsure') reading.take(column, row[index], index + 1, above)
    }
    for (let index = columns.length; index < row.length; index += 1) reading.leave(row[index] ?? '', index + 1)
    issues.push(...reading.issues)
    return [{ row: at, offset, cells: reading.cells }]
  })
  return { ok: true, hasHeader: header !== null, columns: columns.slice(0, width), rows: read, issues }
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '')

function headerIssues(header: readonly HeaderCell[], cells: readonly string[]): PasteIssue[] {
  return header.flatMap((cell, index): PasteIssue[] => {
    const text = cells[index] ?? ''
    if ((cell !== null && cell !== 'unsure') || text.trim() === '') return []
    const code = cell === null ? 'column_unknown' : 'language_unclear'
    return [{ code, row: 1, column: index + 1, text, proposal: null }]
  })
}

/** A cell of several lines as one; every other character as it stands. */
function asLine(text: string): string {
  return text.replace(/[ \u00a0]*[\t\n\v\f\r\u0085\u2028\u2029][\s\u0085]*/gu, ' ').trim()
}

/** The cells of one row as they are read. */
class RowReading {
  readonly cells: { -readonly [F in keyof PastedCells]: PastedCells[F] } = {}
  readonly issues: PasteIssue[] = []
  private readonly row: number
  private readonly noteLocale: Locale

  constructor(row: number, noteLocale: Locale) {
    this.row = row
    this.noteLocale = noteLocale
  }

  /** A cell beyond the last column. */
  leave(text: string, column: number): void {
    if (text.trim() !== '') this.list('extra_cell', text, column)
  }

  take(
    target: PasteColumn,
    text: string | undefined,
    column: number,
    above: { category: string | null; provider: string | null },
  ): void {
    // A row that ends early says nothing of the columns it does not reach.
    if (text === undefined) return
    if (target.field === 'names') this.takeNames(text, column)
    else if (target.field === 'retention') this.takeRetention(text, column, target.locale ?? this.noteLocale)
    else {
      const line = this.readLine(text, column, target.field === 'provider' ? limits.name : limits.line)
      if (line === undefined) return
      if (target.locale !== null) this.setText(target.field, target.locale, line)
      else {
        const { field } = target
        if (line === null && above[field] !== null) this.list('empty_below', text, column, above[field])
        else this.cells[field] = line
        above[field] = line ?? above[field]
      }
    }
  }

  private list(code: PasteIssueCode, text: string, column: number, proposal: string | null = null): void {
    this.issues.push({ code, row: this.row, column, text, proposal })
  }

  private setText(field: TextColumn, locale: Locale, line: string | null): void {
    this.cells[field] = { ...this.cells[field], [locale]: line }
  }

  /** The cell as one line, null when empty; undefined, and listed, where a charter may not hold it. */
  private readLine(text: string, column: number, max: number): string | null | undefined {
    const line = asLine(text)
    const code = !isCleanLine(line) ? 'forbidden_characters' : line.length > max ? 'too_long' : null
    if (code === null) return line === '' ? null : line
    this.list(code, text, column)
    return undefined
  }

  private takeNames(text: string, column: number): void {
    const names = readNamesCell(text.replace(/\r\n?/g, '\n')).map(asLine)
    const wrong = wrongNames(names)
    if (wrong !== null) this.list(wrong, text, column)
    else this.cells.names = names.length === 0 ? null : names
  }

  private takeRetention(text: string, column: number, locale: Locale): void {
    const line = this.readLine(text, column, limits.line)
    if (line === undefined) return
    if (line === null) this.cells.retention = null
    else {
      const { retention, note } = readRetention(line)
      if (retention.kind === 'unknown' && note === line) this.list('retention_unclear', text, column)
      else {
        this.cells.retention = retention
        if (note !== null) this.setText('retentionNote', locale, note)
      }
    }
  }
}

function wrongNames(names: readonly string[]): PasteIssueCode | null {
  if (names.length > limits.namesInRow) return 'too_many_names'
  if (names.some((name) => name.length > limits.cookieName)) return 'too_long'
  if (names.some((name) => !isCleanLine(name) || name === '')) return 'forbidden_characters'
  return new Set(names).size === names.length ? null : 'duplicate_name'
}
