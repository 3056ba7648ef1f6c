import type { TFunction } from 'i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { Locale } from '#core/charter/locale.ts'
import type { RowEdits } from '../edit/rowEdits.ts'
import type { CategoryGroup } from './rowOrder.ts'
import type { OpenRow } from '../useCookiesOf.ts'

/** What the actions on rows know of the screen around them, as it stands at the moment of the action. */
export interface RowScreen {
  readonly known: CharterSource
  readonly groups: readonly CategoryGroup[]
  /** The rows by category as the cache holds them, drawn or not yet. */
  readonly readGroups: () => readonly CategoryGroup[]
  readonly edits: RowEdits
  readonly putRows: (rows: readonly CookieRow[]) => void
  /** Reads everything anew that a write may have changed. */
  readonly refresh: () => Promise<void>
  readonly setOpen: (open: OpenRow | null) => void
  readonly setSharedFor: (categoryId: string | null) => void
  /** Puts the focus on that row once it is there. */
  readonly focusRow: (rowId: string) => void
}

/** What one action on rows needs of the others. */
export interface RowContext {
  /** The screen now: a render between two keys must not make the second one act on old rows. */
  readonly now: () => RowScreen & { readonly t: TFunction<'cookies'>; readonly language: Locale }
  readonly readOpenId: () => string | null
  /** Closes the row that is open, and saves it. */
  readonly closeOpen: () => void
  /** The row with the newest revision that is known, drawn or not yet. */
  readonly latest: (row: CookieRow) => CookieRow
  /** Keeps what a write was answered: the next one may go before what is known was drawn again. */
  readonly keepAnswer: (row: CookieRow) => void
  readonly labelOf: (row: CookieRow) => string
  /** What a write is called by where it has to wait. */
  readonly say: (names: string) => { platform: CharterSource['platform']; names: string }
  /** One request after the other: each goes with the revision the one before gave. Gives whether it wrote; what it throws is told. */
  readonly inTurn: (work: () => Promise<boolean>) => void
}
