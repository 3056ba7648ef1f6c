import type { Locale } from '../locale.ts'
import type { Column } from './headerWords.ts'
import type { ImportIssueCode } from './importIssues.ts'

/** Where something stands in the source: its 1-based lines, and its whole raw text (in HTML: decoded, cells joined by tabs). */
export interface Place {
  readonly lines: readonly number[]
  readonly raw: string
}

export interface Link {
  readonly text: string
  readonly href: string
}

/** `isMarked`: the source says that it is a heading; otherwise it was told from its words and its place. */
export interface HeadingBlock extends Place {
  readonly kind: 'heading'
  readonly level: number
  readonly isMarked: boolean
  readonly text: string
  readonly links: readonly Link[]
}

/** `body` is limited CommonMark, `text` the same without its markup. */
export interface ParagraphBlock extends Place {
  readonly kind: 'paragraph'
  readonly body: string
  readonly text: string
  readonly links: readonly Link[]
}

/** Part of a table, in order. A `title` is a line across the table that names the rows below it. */
export type TableItem =
  | (Place & { readonly kind: 'row'; readonly cells: readonly string[]; readonly hasMarkup: boolean })
  | (Place & { readonly kind: 'title'; readonly text: string })
  | (Place & { readonly kind: 'aside'; readonly code: ImportIssueCode; readonly proposal?: string })

/** A cookie table. `columns` says what each cell of a row is; null where its header says nothing known. */
export interface TableBlock {
  readonly kind: 'table'
  readonly header: Place
  /** The language of its header's words, where they tell. */
  readonly locale: Locale | null
  readonly columns: readonly (Column | null)[]
  readonly caption: (Place & { readonly text: string }) | null
  readonly items: readonly TableItem[]
}

/** Something reported instead of understood. */
export interface AsideBlock extends Place {
  readonly kind: 'aside'
  readonly code: ImportIssueCode
  readonly proposal?: string
}

/** What every reader makes of its source: one list, in the order of the page. */
export type Block = HeadingBlock | ParagraphBlock | TableBlock | AsideBlock
