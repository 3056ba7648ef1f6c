import type { Locale } from '../locale.ts'
import type { Column } from './words.ts'

/** A part of a line. No two texts stand side by side: what must not be read as one (`{{`) is then seen in one place. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  /** `href` is percent-encoded: ASCII, without braces, quotes or spaces. */
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** A word of the draft itself, such as "Missing text". */
  | { readonly type: 'mark'; readonly value: string }
  /** Words in another language than the page's. */
  | { readonly type: 'language'; readonly lang: Locale; readonly children: readonly Inline[] }

/** Where in the charter this is written (`sections.0.body`; null for fixed words), and how it stands in a draft. */
export interface Origin {
  readonly path: string | null
  readonly mark: 'missing' | 'stale' | null
}

export interface Cell extends Origin {
  readonly children: readonly Inline[]
}

export type Block =
  | (Origin & { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] })
  | (Origin & { readonly type: 'paragraph'; readonly children: readonly Inline[] })
  | (Origin & { readonly type: 'list'; readonly start: number | null; readonly items: readonly (readonly Block[])[] })
  | (Origin & {
      readonly type: 'table'
      readonly caption: readonly Inline[]
      readonly columns: readonly { readonly column: Column; readonly title: string }[]
      /** Each row has one cell for each column. */
      readonly rows: readonly (Origin & { readonly cells: readonly Cell[] })[]
    })

/** A charter laid out, before it is written in a format. `header`: title (if any) and fixed lines. Level 1 is the title. */
export interface CharterDocument {
  readonly locale: Locale
  readonly title: string
  readonly header: readonly Block[]
  readonly blocks: readonly Block[]
}
