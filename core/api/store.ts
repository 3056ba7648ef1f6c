import type { Category, PlatformCategory } from '#core/charter/category.ts'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { Entity } from '#core/charter/entity.ts'
import type { Locale } from '#core/charter/locale.ts'
import type { Platform, PlatformHost } from '#core/charter/platform.ts'
import type { Provider } from '#core/charter/provider.ts'
import type { PlatformSection, Section } from '#core/charter/section.ts'
import type { Template } from '#core/charter/template.ts'
import type { MadeFrom } from '#core/charter/text.ts'

/** The kinds of things that own texts. */
export type TextOwner =
  'row' | 'definition' | 'section' | 'category' | 'template' | 'platformSection' | 'platformCategory'

/** A text as a thing of its own. Its id is made of its identity: see `textId`. `platformId` null: shared by all platforms. */
export interface TextRecord extends Entity {
  ownerKind: TextOwner
  ownerId: string
  platformId: string | null
  field: string
  locale: Locale
  value: string
  madeFrom: MadeFrom | null
}

/** Things as stored: without the texts and children that are things of their own. */
export interface StoredRecords {
  platform: Omit<Platform, 'hosts'>
  host: Entity & PlatformHost & { platformId: string }
  row: Omit<CookieRow, 'texts'>
  platformSection: Omit<PlatformSection, 'texts'>
  platformCategory: Omit<PlatformCategory, 'texts'>
  definition: Omit<CookieDefinition, 'texts'>
  provider: Provider
  template: Omit<Template, 'texts' | 'sections' | 'categories'>
  section: Omit<Section, 'texts'>
  category: Omit<Category, 'texts'>
  text: TextRecord
}
export type Kind = keyof StoredRecords

/** One thing before and after: `before` null when it is made. Nothing is ever taken out: deleting sets `deletedAt`. */
export type Change = {
  [K in Kind]: { kind: K; id: string; before: StoredRecords[K] | null; after: StoredRecords[K] }
}[Kind]

/** One write: all of `changes` or none. It is appended whole to the log of changes. */
export interface Commit {
  id: string
  actor: string
  requestId: string
  at: string
  changes: readonly Change[]
}

/** A value that can be searched or sorted by. Compared by code point; null first. */
export type ColumnValue = string | number | null

/**
 * Which things of a kind, in which order. `where` and `sort` name columns (see columns.ts); ties are broken by id.
 * `search`: every word must be in the thing's search column (both without accents and case).
 */
export interface Query {
  where?: Readonly<Record<string, ColumnValue | readonly ColumnValue[]>>
  search?: string
  sort?: readonly { column: string; descending?: boolean }[]
  deleted?: 'living' | 'deleted' | 'any'
  offset?: number
  limit?: number
}

/** Reads within one consistent view. */
export interface Reader {
  get<K extends Kind>(kind: K, id: string): Promise<StoredRecords[K] | null>
  list<K extends Kind>(kind: K, query: Query): Promise<{ items: StoredRecords[K][]; total: number }>
}

/**
 * The port behind the API: a place that keeps things. Both implementations pass `describeStore`.
 * `write` runs `work` alone (no other write between its reads and its commit) and applies the commit it returns in one
 * transaction, or nothing if it throws. Order keys, uniqueness and revisions are therefore checked inside `work`.
 */
export interface Store {
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>
  write<T>(work: (reader: Reader) => Promise<{ commit: Commit | null; result: T }>): Promise<T>
  close(): Promise<void>
}
