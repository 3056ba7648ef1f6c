import { locales, type Locale, type Localized } from '../locale.ts'
import { writeNamesCell } from '../namesCell.ts'
import type { Retention } from '../retention.ts'
import { writeRetention } from '../retentionWords.ts'
import { writeDelimited } from './delimited.ts'
import { allColumns, columnsOf, writeHeaderCell, type PasteColumn } from './pasteColumns.ts'

/** A row as a spreadsheet shows it: category and provider in words, texts where they exist. */
export interface SheetRow {
  readonly category: string
  readonly provider: string
  readonly names: readonly string[]
  readonly service: Localized<string>
  readonly purpose: Localized<string>
  readonly retention: Retention
  readonly retentionNote: Localized<string>
}

/** Rows as cells under a header, which `readPaste` reads back. Headers and retentions are in words of `locale`, its notes in columns of their own. */
export function writeCells(rows: readonly SheetRow[], locale: Locale): string[][] {
  const used = allColumns.filter(
    (column) => column.field !== 'retentionNote' || rows.some((row) => row.retentionNote[column.locale] !== undefined),
  )
  return [
    used.map((column) => writeHeaderCell(column, locale)),
    ...rows.map((row) => used.map((column) => writeCell(row, column, locale))),
  ]
}

/** Rows as the block that a spreadsheet takes from the clipboard. */
export function writeTsv(rows: readonly SheetRow[], locale: Locale = locales[0]): string {
  return writeDelimited(writeCells(rows, locale), '\t')
}

/** Some cells of rows, without a header: the fields in the order in which they are named, texts in each of `languages`. */
export function writeTsvOf(
  rows: readonly SheetRow[],
  fields: readonly PasteColumn['field'][],
  languages: readonly Locale[],
): string {
  const columns = columnsOf(fields, languages)
  const cells = rows.map((row) => columns.map((column) => writeCell(row, column, languages[0] ?? locales[0])))
  // Without a last end of line: a single cell may be meant for a field.
  return writeDelimited(cells, '\t').replace(/\r\n$/, '')
}

function writeCell(row: SheetRow, column: PasteColumn, locale: Locale): string {
  if (column.field === 'names') return writeNamesCell(row.names)
  if (column.field === 'retention') return writeRetention(row.retention, null, locale)
  return column.locale === null ? row[column.field] : (row[column.field][column.locale] ?? '')
}
