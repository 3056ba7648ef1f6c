import type { Place, TableBlock, TableItem } from './blocks.ts'
import { kindOfTitle } from './categories.ts'
import { hasMarkup, isDrawnLine } from './cells.ts'
import { isPageChrome } from './chrome.ts'
import { readJoinedRows } from './joinedRows.ts'
import { headingAt } from './lineHeadings.ts'
import { readLineHeader, splitCells, type LineHeader } from './lineHeader.ts'
import { decodeCells } from './rows.ts'
import type { SourceLine } from './sourceLines.ts'
import { readStackedRows } from './stackedRows.ts'

/** A table read from lines, and the index of the first line that is not its own. */
export interface LineTable {
  readonly table: TableBlock
  readonly next: number
}

/** The rest of a table: from `header.next`, or from `start` where other words had interrupted it (the header is then not told again). */
export function readLineTable(lines: readonly SourceLine[], header: LineHeader, start = header.next): LineTable {
  const place = start === header.next ? placeOf(header.lines) : { lines: [], raw: '' }
  const { items, next } =
    header.shape === 'joined'
      ? readJoinedRows(lines, start, header)
      : header.shape === 'stacked'
        ? readStackedRows(lines, start, header)
        : new RowsReader(lines, header, start).read()
  return {
    table: { kind: 'table', header: place, columns: header.columns, locale: header.locale, caption: null, items },
    next,
  }
}

/** Lines and whole raw text of these lines. */
export function placeOf(lines: readonly SourceLine[]): { lines: number[]; raw: string } {
  return { lines: lines.map((line) => line.number), raw: lines.map((line) => line.raw).join('\n') }
}

/** Reads rows that are one line each, between blank lines and drawn lines, until a heading, another table or prose. */
class RowsReader {
  private readonly lines: readonly SourceLine[]
  private readonly header: LineHeader
  private readonly items: TableItem[] = []
  private readonly isFirst: boolean
  /** Of each row that other lines went on with, by its place among the items: its lines, and how many cells they have. */
  private readonly joined = new Map<number, { lines: SourceLine[]; cells: number }>()
  private at: number
  private drawn: string | null = null
  private blanks = 0

  constructor(lines: readonly SourceLine[], header: LineHeader, start: number) {
    this.lines = lines
    this.header = header
    this.at = start
    this.isFirst = start === header.next
  }

  read(): { items: TableItem[]; next: number } {
    let end = this.at
    while (this.at < this.lines.length) {
      const line = this.lines[this.at]
      if (line === undefined) break
      if (line.text.trim() === '') {
        this.blanks += 1
        this.at += 1
        continue
      }
      if (!this.take(line)) break
      this.blanks = 0
      this.at += 1
      end = this.at
    }
    const items = this.items.map((item, index) => {
      const joined = this.joined.get(index)
      return joined === undefined ? item : { ...item, ...placeOf(joined.lines) }
    })
    return { items, next: end }
  }

  /** Takes the line into the table; false when the table ends before it. */
  private take(line: SourceLine): boolean {
    const { columns, shape } = this.header
    const cells = splitCells(line.text, this.header)
    if (isDrawnLine(cells ?? [line.text.trim()]) && this.isSeparator(line, cells)) {
      this.items.push({ kind: 'aside', code: 'separator_row', ...placeOf([line]) })
      return true
    }
    if (cells === null) return this.takeOther(line)
    if (this.blanks > 0 && readLineHeader(this.lines, this.at) !== null) return false
    // A page ended within the row before: the header that the next one begins with is no row.
    if (this.isAfterHalf() && readLineHeader(this.lines, this.at)?.columns.join() === columns.join()) {
      this.items.push({ kind: 'aside', code: 'table_header', ...placeOf([line]) })
      return true
    }
    const decoded = shape === 'pipes' ? decodeCells(cells, columns) : cells
    const [only, ...rest] = decoded.filter((cell) => cell !== '')
    if (only !== undefined && rest.length === 0 && isGroupTitle(only)) {
      this.items.push({ kind: 'title', text: only, ...placeOf([line]) })
      return true
    }
    if (cells.length < columns.length && this.blanks === 0 && this.joinsPiece(line, cells.length)) return true
    this.items.push({ kind: 'row', cells: decoded, hasMarkup: hasMarkup(cells, shape === 'pipes'), ...placeOf([line]) })
    return true
  }

  /** The line under the header, its like further down, or a long one; three dashes in every cell may be a row of dashes. */
  private isSeparator(line: SourceLine, cells: readonly string[] | null): boolean {
    const isUnderHeader = this.isFirst && this.items.length === 0
    if (isUnderHeader) {
      this.drawn = line.text
      return true
    }
    const before = this.items.at(-1)
    const isAfterHeader = before?.kind === 'aside' && before.code === 'table_header'
    if (cells === null || isAfterHeader || this.isAfterHalf()) return true
    const isSecond = this.items.length === 1 && this.drawn !== null
    return !isSecond && (line.text === this.drawn || cells.some((cell) => cell.length > 3))
  }

  /** Whether the last row was cut, and nothing tells yet whether it goes on. */
  private isAfterHalf(): boolean {
    const before = this.items.at(-1)
    return before?.kind === 'row' && before.cells.length < this.header.columns.length
  }

  /** Half a row after half a row: one entry for both, unless they have more cells than one row, cut where a line ends, can have. */
  private joinsPiece(line: SourceLine, count: number): boolean {
    const before = this.items.at(-1)
    if (before?.kind !== 'row' || !this.isAfterHalf()) return false
    const { lines, cells } = this.joined.get(this.items.length - 1) ?? { lines: [line], cells: before.cells.length }
    if (cells + count > this.header.columns.length + lines.length) return false
    this.join(before, line, count)
    return true
  }

  /** Makes the line a part of the last row: where its cells were cut cannot be told any more. */
  private join(row: TableItem & { kind: 'row' }, line: SourceLine, count: number): void {
    const at = this.items.length - 1
    const known = this.joined.get(at)
    if (known === undefined)
      this.joined.set(at, { lines: [...this.linesAt(row), line], cells: row.cells.length + count })
    else {
      known.lines.push(line)
      known.cells += count
    }
    this.items[at] = { ...row, cells: [] }
  }

  /** Lines are numbered without gaps. */
  private linesAt(row: Place): SourceLine[] {
    const first = this.lines[0]?.number ?? 1
    return row.lines.flatMap((number) => this.lines[number - first] ?? [])
  }

  /** A line that is not cut as rows are: page chrome, the title of a group of rows, the rest of a row, or no part of the table. */
  private takeOther(line: SourceLine): boolean {
    if (headingAt(this.lines, this.at) !== null || readLineHeader(this.lines, this.at) !== null) return false
    if (isPageChrome(line.text)) {
      this.items.push({ kind: 'aside', code: 'page_chrome', ...placeOf([line]) })
      return true
    }
    const text = line.text.trim()
    if (isGroupTitle(text) && this.isRowNext()) {
      this.items.push({ kind: 'title', text, ...placeOf([line]) })
      return true
    }
    const before = this.items.at(-1)
    if (this.blanks > 0 || before?.kind !== 'row') return false
    const isHalf = before.cells.length < this.header.columns.length
    if (!isHalf && !/^[\p{Ll}(,;]/u.test(text)) return false
    this.join(before, line, 1)
    return true
  }

  private isRowNext(): boolean {
    const next = this.lines.slice(this.at + 1, this.at + 8).find((line) => line.text.trim() !== '')
    if (next === undefined) return false
    return (
      splitCells(next.text, this.header)?.length === this.header.columns.length && readLineHeader([next], 0) === null
    )
  }
}

/** Whether a line alone names a kind of cookies, as the title of the rows below it does. */
export function isGroupTitle(text: string): boolean {
  return text.length <= 200 && !/[.;]$/.test(text) && /cookie|traceur|tracker/i.test(text) && kindOfTitle(text) !== null
}
