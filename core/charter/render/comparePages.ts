import type { CharterRow } from '../charter.ts'
import type { CookieTextField } from '../cookieFacts.ts'
import type { Locale } from '../locale.ts'
import { writeNamesCell } from '../namesCell.ts'
import { writeRetention } from '../retentionWords.ts'
import type { TextState } from '../text.ts'
import type { Resolution } from './resolution.ts'
import { columns, type Column } from './words.ts'

/** A row of a page, as one recognises it there. */
interface RowRef {
  readonly rowId: string
  readonly names: readonly string[]
}

/** A text of a row. */
export interface TextPlace extends RowRef {
  readonly field: CookieTextField
}

/**
 * One cell of the cookie tables that reads otherwise. `column` is `row` for a whole row that comes (`before` null) or goes
 * (`after` null), both then its names as printed, and `category` for the title it stands under. Null elsewhere: nothing is printed there.
 */
export interface CellChange extends RowRef {
  readonly column: Column | 'row' | 'category'
  readonly before: string | null
  readonly after: string | null
}

/** What a page in one language would show otherwise, and which of its texts would be left behind. */
export interface PageComparison {
  readonly cells: readonly CellChange[]
  readonly turnsStale: readonly TextPlace[]
  readonly turnsMissing: readonly TextPlace[]
}

interface Placed {
  readonly row: CharterRow
  /** The title of its table. */
  readonly category: string | null
  readonly states: Readonly<Partial<Record<CookieTextField, TextState>>>
}

const textFields = ['service', 'purpose', 'retentionNote'] as const satisfies readonly CookieTextField[]

/** Compares the cookie tables of one page before and after a change. Rows are told by their id, wherever they stand. */
export function comparePages(before: Resolution, after: Resolution): PageComparison {
  const [rowsBefore, rowsAfter] = [rowsById(before), rowsById(after)]
  const { locale } = after.charter
  const cells: CellChange[] = []
  const turns: Record<'stale' | 'missing', TextPlace[]> = { stale: [], missing: [] }
  for (const [rowId, { row }] of rowsBefore) {
    const gone = { rowId, names: row.names, column: 'row', before: writeNamesCell(row.names), after: null } as const
    if (!rowsAfter.has(rowId)) cells.push(gone)
  }
  for (const [rowId, { row, category, states }] of rowsAfter) {
    const { names } = row
    const earlier = rowsBefore.get(rowId)
    if (earlier !== undefined && earlier.category !== category)
      cells.push({ rowId, names, column: 'category', before: earlier.category, after: category })
    if (earlier === undefined) cells.push({ rowId, names, column: 'row', before: null, after: writeNamesCell(names) })
    else cells.push(...changedCells(earlier.row, row, locale).map((cell) => ({ rowId, names, ...cell })))
    for (const field of textFields) {
      const state = states[field]
      if (state === undefined || state === 'current' || state === earlier?.states[field]) continue
      turns[state].push({ rowId, names, field })
    }
  }
  return { cells, turnsStale: turns.stale, turnsMissing: turns.missing }
}

function changedCells(before: CharterRow, after: CharterRow, locale: Locale) {
  const [printedBefore, printedAfter] = [printCells(before, locale), printCells(after, locale)]
  return columns
    .filter((column) => printedBefore[column] !== printedAfter[column])
    .map((column) => ({ column, before: printedBefore[column], after: printedAfter[column] }))
}

/** The cells of a row in words, as the table prints them. */
function printCells(row: CharterRow, locale: Locale): Record<Column, string | null> {
  const orNull = (text: string): string | null => (text === '' ? null : text)
  return {
    provider: row.provider,
    service: row.service,
    names: orNull(writeNamesCell(row.names)),
    purpose: row.purpose,
    retention: orNull(writeRetention(row.retention, row.retentionNote, locale)),
  }
}

function rowsById({ charter, places, texts }: Resolution): Map<string, Placed> {
  const found = new Map<string, Placed>()
  charter.categories.forEach((category, index) => {
    category.rows.forEach((row, place) => {
      const path = `categories.${String(index)}.rows.${String(place)}`
      const id = places[path]?.id
      if (id === undefined) throw new Error(`no place for ${path}`)
      const states = Object.fromEntries(
        textFields.flatMap((field) => {
          const state = texts[`${path}.${field}`]?.state
          return state === undefined ? [] : [[field, state] as const]
        }),
      )
      found.set(id, { row, category: category.title, states })
    })
  })
  return found
}
