import type { Encoding } from '../import/readSource.ts'
import { readCsvTable } from '../paste/csv.ts'
import type { Separator } from '../paste/delimited.ts'
import { pasteLimits } from '../paste/readPaste.ts'
import { platformFields, readPlatformHeader, type PlatformField } from './platformColumns.ts'

/** What a line says: a field that is absent has no cell, '' is an empty one. `row`: where it stands in the file, from 1. */
export interface PlatformLine {
  readonly row: number
  readonly cells: Readonly<Partial<Record<PlatformField, string>>>
}

/** `header`: what the first line says that no column has, `column` from 1. */
export interface PlatformTable {
  readonly ok: true
  readonly encoding: Encoding
  readonly separator: Separator
  readonly header: readonly { readonly column: number; readonly text: string }[]
  readonly lines: readonly PlatformLine[]
}

/** `no_header`: nothing in the first line says which column holds the short names, by which platforms are known. */
export type PlatformTableReading =
  | PlatformTable
  | { readonly ok: false; readonly code: 'source_binary' }
  | { readonly ok: false; readonly code: 'no_header' }
  | { readonly ok: false; readonly code: 'too_many_rows'; readonly count: number; readonly max: number }

/** How many cells of a first line name columns of platforms. */
export const countPlatformColumns = (cells: readonly string[]): number =>
  readPlatformHeader(cells).filter((column) => column !== null).length

const isField = (column: string | null): column is PlatformField => platformFields.some((field) => field === column)

/** Reads a CSV file of platforms, as one is exported, by the names of its columns. Never throws. */
export function readPlatforms(bytes: Uint8Array): PlatformTableReading {
  const table = readCsvTable(bytes, countPlatformColumns)
  if (!table.ok) return table
  const [first = [], ...rest] = table.rows
  const columns = readPlatformHeader(first)
  if (!columns.includes('slug')) return { ok: false, code: 'no_header' }
  const count = table.total - 1
  if (count > pasteLimits.rows) return { ok: false, code: 'too_many_rows', count, max: pasteLimits.rows }
  const header = first.flatMap((text, index) =>
    columns[index] === null && text.trim() !== '' ? [{ column: index + 1, text }] : [],
  )
  const lines = rest.flatMap((row, index): PlatformLine[] => {
    if (row.every((cell) => cell.trim() === '')) return []
    const cells = columns.flatMap((column, at) => {
      const cell = row[at]
      return isField(column) && cell !== undefined ? [[column, cell.trim()] as const] : []
    })
    return [{ row: index + 2, cells: Object.fromEntries(cells) }]
  })
  return { ok: true, encoding: table.encoding, separator: table.separator, header, lines }
}
