import { createContext, use, useCallback, useSyncExternalStore } from 'react'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { Locale } from '#core/charter/locale.ts'
import type { Provider } from '#core/charter/provider.ts'
import type { BulkAction } from '#src/lib/bulkRequest.ts'
import type { Grid } from './grid/grid.ts'
import type { FilledColumn } from './grid/gridSpan.ts'
import type { RowEdit, RowEdits } from './edit/rowEdits.ts'
import type { CategoryGroup, RowTarget } from './actions/rowOrder.ts'

/** What people do with rows as wholes. Each keeps or gives the focus, and says what it did. */
export interface RowActions {
  /** Opens a row, ready to type in `path` of its form (see rowForm.ts), or in its first field. */
  open(rowId: string, path?: string): void
  /** Leaves the row that is open and puts the focus back on it. `isSaving` false: unsent values stay a draft. */
  leave(rowId: string, isSaving: boolean): void
  /** Leaves the row that is open with what was typed in it and not sent taken off; a message offers to go on with it. */
  abandon(rowId: string): void
  /** Leaves the row that is open, saved, if it is one of these; the focus stays where it is. */
  close(rows: readonly CookieRow[]): void
  /** Saves the open row and opens the one below it. */
  openNext(rowId: string): void
  add(categoryId: string): void
  /** Offers the shared definitions, for a row of that category. */
  addShared(categoryId: string): void
  addFrom(definitionId: string, categoryId: string): void
  /** Draws the open row from a shared definition; what was typed and not sent waits for its reason. */
  link(rowId: string, definition: CookieDefinition): void
  duplicate(row: CookieRow): void
  remove(row: CookieRow): void
  /** Deletes rows as one change. */
  removeAll(rows: readonly CookieRow[]): void
  /** Asks what several rows are to say from now on. */
  change(rows: readonly CookieRow[], action: BulkAction): void
  /** Gives the rows below the first one what that one says in these columns, as one change. */
  fillDown(rows: readonly CookieRow[], columns: readonly FilledColumn[]): void
  /** Puts rows at a place, one under the other. `target` is asked of the rows as they stand at that moment: a quick hand is ahead of what is drawn. */
  move(rows: readonly CookieRow[], target: (groups: readonly CategoryGroup[]) => RowTarget | null): void
}

/** What the parts of the cookies tab share; it changes with the platform's data, never with a keystroke. */
export interface Cookies {
  readonly source: CharterSource
  readonly groups: readonly CategoryGroup[]
  /** Leaves the rows out that a search hides at this moment: rows go past those that one sees. */
  readonly withoutHidden: (groups: readonly CategoryGroup[]) => readonly CategoryGroup[]
  readonly providers: readonly Provider[]
  readonly definitions: ReadonlyMap<string, CookieDefinition>
  /** Rows that say again what one above them says; see findRepeatedRows.ts. */
  readonly repeated: ReadonlyMap<string, number>
  /** The platform's languages, the source first. */
  readonly locales: readonly Locale[]
  /** The moment of the visit (ISO instant), for the names in force. */
  readonly at: string
  readonly edits: RowEdits
  /** Where one is among the rows, and what of them is chosen. */
  readonly grid: Grid
  readonly actions: RowActions
}

export const CookiesContext = createContext<Cookies | null>(null)

export function useCookies(): Cookies {
  const cookies = use(CookiesContext)
  if (cookies === null) throw new Error('outside the cookies tab')
  return cookies
}

/** The row's edit as it stands now, null while nobody has touched it; only this row's readers hear of its keystrokes. */
export function useRowEdit(rowId: string): RowEdit | null {
  const { edits } = useCookies()
  return useSyncExternalStore(
    edits.subscribe,
    useCallback(() => edits.read(rowId), [edits, rowId]),
  )
}

/** The id of what opens the row: where the focus is put back. */
export const rowButtonId = (rowId: string): string => `row-${rowId}`
/** The id of a field of the open row. */
export const rowFieldId = (rowId: string, path: string): string => `row-${rowId}-${path.replaceAll('.', '-')}`
