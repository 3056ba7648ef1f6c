import { decodeSource, type Encoding } from '../import/readSource.ts'
import { locales, type Locale } from '../locale.ts'
import { readDelimited, writeDelimited, type Separator } from './delimited.ts'
import { readPasteHeader } from './pasteColumns.ts'
import { mostLines, readCells, type Paste } from './readPaste.ts'
import { writeCells, type SheetRow } from './writeRows.ts'

/** What a spreadsheet would run as a formula (OWASP, CSV injection), apostrophes before it included. */
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/
const neutralised = /^'(?='*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/

/**
 * Rows as a CSV file that spreadsheets open in the right letters and run nothing of. `separator`: `;` where a comma stands for the
 * decimal point, as in French.
 */
export function writeCsv(rows: readonly SheetRow[], locale: Locale = locales[0], separator: ';' | ',' = ';'): string {
  return writeCsvCells(writeCells(rows, locale), separator)
}

/** As {@link writeCsv}, of any cells. */
export function writeCsvCells(cells: readonly (readonly string[])[], separator: ';' | ','): string {
  const plain = cells.map((row) => row.map((cell) => (formula.test(cell) ? `'${cell}` : cell)))
  return `\ufeff${writeDelimited(plain, separator)}`
}

/** What a CSV file says, in which bytes, and what separates its cells; what is refused or unclear as in {@link Paste}. */
export type CsvReading =
  | (Paste & { readonly separator: Separator; readonly encoding: Encoding })
  | { readonly ok: false; readonly code: 'source_binary' }

/** The cells of a CSV file, in which bytes it came and what separates them. `total`: its lines, also those that are not kept. */
export type CsvTable =
  | {
      readonly ok: true
      readonly encoding: Encoding
      readonly separator: Separator
      readonly rows: readonly (readonly string[])[]
      readonly total: number
    }
  | { readonly ok: false; readonly code: 'source_binary' }

/**
 * Reads a CSV file: UTF-8 with or without its mark, UTF-16 with it, otherwise Windows-1252; `;`, `,` or tabs. A formula that was
 * neutralised is plain again. A line `sep=;` before the table is no row of it.
 * @param countKnown how many cells of a first line are names of columns: by the most of them the separator is told
 */
export function readCsvTable(bytes: Uint8Array, countKnown: (cells: readonly string[]) => number): CsvTable {
  const source = decodeSource(bytes)
  if (!source.ok) return source
  const { text, separator } = openTable(source.text, countKnown)
  const { rows, total } = readDelimited(text, separator, mostLines)
  const plain = rows.map((row) => row.map((cell) => cell.replace(neutralised, '')))
  return { ok: true, encoding: source.encoding, separator, rows: plain, total }
}

/**
 * How the table begins of which `bytes` are the first lines: its separator, and how many of them are no rows of what it lists, a
 * header and a line `sep=;`. Null for what is no text. `countKnown` as in {@link readCsvTable}.
 */
export function readCsvStart(
  bytes: Uint8Array,
  countKnown: (cells: readonly string[]) => number,
): { readonly separator: Separator; readonly notRows: number } | null {
  const source = decodeSource(bytes)
  if (!source.ok) return null
  const { text, separator } = openTable(source.text, countKnown)
  const hasHeader = countKnown(readDelimited(text, separator, 1).rows[0] ?? []) > 0
  return { separator, notRows: Number(hasHeader) + Number(text.length < source.text.length) }
}

/** The text without the line that says what separates its cells, and what does. */
function openTable(
  whole: string,
  countKnown: (cells: readonly string[]) => number,
): { readonly text: string; readonly separator: Separator } {
  const [line = '', said] = /^sep=([;,\t])(?:\r\n?|\n|$)/i.exec(whole) ?? []
  const text = whole.slice(line.length)
  // The expression names no other separator.
  return { text, separator: (said as Separator | undefined) ?? findSeparator(text, countKnown) }
}

/**
 * Reads a CSV file of rows, as {@link readCsvTable}.
 * @param noteLocale the language of a note written within the cell of a retention
 */
export function readCsv(bytes: Uint8Array, noteLocale: Locale): CsvReading {
  const table = readCsvTable(bytes, countColumns)
  if (!table.ok) return table
  return { ...readCells(table, { noteLocale }), separator: table.separator, encoding: table.encoding }
}

/** How many cells of a first line name columns of rows. */
export const countColumns = (cells: readonly string[]): number =>
  readPasteHeader(cells)?.filter((column) => column !== null).length ?? 0

/** The separator by which the first row is a header, or else by which it has most cells. */
function findSeparator(text: string, countKnown: (cells: readonly string[]) => number): Separator {
  const start = text.slice(0, 20_000)
  const [best] = ([';', ',', '\t'] as const)
    .map((separator) => {
      const [cells = []] = readDelimited(start, separator, 1).rows
      return { separator, known: countKnown(cells), cells: cells.length }
    })
    .sort((a, b) => b.known - a.known || b.cells - a.cells)
  return best?.separator ?? ';'
}
