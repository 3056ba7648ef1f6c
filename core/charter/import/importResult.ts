import type { CategoryKind } from '../categoryKind.ts'
import type { Locale } from '../locale.ts'
import type { Retention } from '../retention.ts'
import type { SectionRole } from '../section.ts'
import type { ImportIssueCode } from './importIssues.ts'

/** How the source was written, told from its content alone. */
export type SourceFormat = 'text' | 'markdown' | 'html'

/**
 * A retention as read: `text` is the source's own words, the rest what was understood of them (see {@link Retention}). `note`:
 * what was said besides, or all the words when they cannot be read.
 */
export type ReadRetention = { readonly text: string; readonly note: string | null } & Retention

/** A cookie row as read; texts as in the source. `lines`: the 1-based source lines it was read from. */
export interface ImportedRow {
  readonly category: CategoryKind
  readonly categoryTitle: string | null
  readonly provider: string | null
  readonly service: string | null
  readonly names: readonly string[]
  readonly purpose: string | null
  readonly retention: ReadRetention | null
  readonly lines: readonly number[]
}

/**
 * A section as read, in the order of the source. `body` is limited CommonMark. A section whose `role` is `tables` is the heading
 * of a cookie table (its heading is the rows' `categoryTitle`, its body what stood between the heading and the table).
 */
export interface ImportedSection {
  readonly role: SectionRole
  readonly level: number
  readonly heading: string | null
  readonly body: string | null
  readonly lines: readonly number[]
}

/**
 * Something the reader guessed, set aside or could not take. `text` is the whole raw source of it, `line` where it starts, `lines`
 * all the lines that it accounts for (none for what concerns the whole page, such as `no_address`).
 */
export interface ImportIssue {
  readonly code: ImportIssueCode
  readonly line: number
  readonly lines: readonly number[]
  readonly text: string
  readonly proposal?: string
}

/** What was understood of a charter page. The `lines` of rows, sections and issues together are all its non-blank lines (see `linesOfSource`). */
export interface ImportResult {
  readonly schemaVersion: 1
  readonly format: SourceFormat
  readonly language: Locale | null
  readonly platform: { readonly name: string | null; readonly url: string | null }
  readonly title: string | null
  readonly rows: readonly ImportedRow[]
  readonly sections: readonly ImportedSection[]
  readonly issues: readonly ImportIssue[]
}
