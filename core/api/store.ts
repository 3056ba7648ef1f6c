import type { Category, PlatformCategory } from '#core/charter/category.ts'
import type { CategoryKind } from '#core/charter/categoryKind.ts'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieField } from '#core/charter/cookieFacts.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { Entity } from '#core/charter/entity.ts'
import type { ImportDecisions } from '#core/charter/import/importDecisions.ts'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import type { Locale, Localized } from '#core/charter/locale.ts'
import type { Platform, PlatformHost } from '#core/charter/platform.ts'
import type { Provider } from '#core/charter/provider.ts'
import type { Retention } from '#core/charter/retention.ts'
import type { PlatformSection, Section } from '#core/charter/section.ts'
import type { Template } from '#core/charter/template.ts'
import type { MadeFrom } from '#core/charter/text.ts'
import type { View } from '#core/contract/routes/viewRoutes.ts'

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

/** A source that was imported into a platform, kept whole: what was read, when, by which reader, and what it understood. */
export interface ImportRecord extends Entity {
  platformId: string
  purpose: 'create' | 'update' | 'translation'
  /** The commit by which it was done. Left out, as `decisions`, in the records of before they were kept. */
  commitId?: string
  /** What the person settled before sending; null where nobody said. */
  decisions?: ImportDecisions | null
  fileName: string | null
  source: string
  sha256: string
  readerVersion: string
  report: ImportResult
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
  importRecord: ImportRecord
  view: View
}
export type Kind = keyof StoredRecords

/**
 * What lists are sorted and searched by, computed from the things above whenever they change, in the same transaction.
 * Derived records have no revision and are not in the log; `null` instead of one takes it out.
 */
export interface DerivedRecords {
  /** One per platform, under the platform's id. */
  platformSummary: PlatformSummary
  /** One per row, under the row's id: the values in force, inherited ones included. */
  rowSummary: RowSummary
  /** One per created thing: the SHA-256 of the request that made it, by which its replay is told from another. */
  creation: { id: string; deletedAt: null; fingerprint: string }
  /**
   * One per write that its client named (see requestKeys.ts), under that key: the SHA-256 of what was asked, and what came of it
   * as JSON. `commitId` null: nothing had to change.
   */
  request: { id: string; deletedAt: null; fingerprint: string; commitId: string | null; result: string }
}
export type DerivedKind = keyof DerivedRecords

/**
 * `missingTexts` (to write) and `staleTexts` (translations whose source changed since) count over all the platform's languages.
 * `changedAt`: the last change of the platform or of anything of its own.
 */
export interface PlatformSummary {
  id: string
  deletedAt: string | null
  slug: string
  name: Localized<string>
  defaultLocale: Locale
  address: string | null
  hosts: readonly string[]
  locales: readonly Locale[]
  rows: number
  overrides: number
  missingTexts: number
  staleTexts: number
  changedAt: string
}

/**
 * A row as it reads across platforms. `deletedAt` is set when the row or its platform is deleted. `overrides`: the fields it says
 * otherwise than its definition. `missingTexts` (to write) and `staleTexts` count over all the platform's languages.
 */
export interface RowSummary {
  id: string
  revision: number
  deletedAt: string | null
  platformId: string
  platformSlug: string
  platformName: Localized<string>
  categoryId: string
  categoryKind: CategoryKind
  categoryPosition: string
  position: string
  definitionId: string | null
  providerId: string
  provider: string
  names: readonly string[]
  host: string | null
  service: Localized<string>
  purpose: Localized<string>
  retention: Retention
  overrides: readonly CookieField[]
  missingTexts: number
  staleTexts: number
  changedAt: string
}

/** Every kind of record that can be read. */
export type AnyKind = Kind | DerivedKind
export type Records = StoredRecords & DerivedRecords

/** One thing before and after: `before` null when it is made. Nothing is ever taken out: deleting sets `deletedAt`. */
export type Change = {
  [K in Kind]: { kind: K; id: string; before: StoredRecords[K] | null; after: StoredRecords[K] }
}[Kind]

/** One derived record to keep, or to take out when `value` is null. */
export type Derivation = {
  [K in DerivedKind]: { kind: K; id: string; value: DerivedRecords[K] | null }
}[DerivedKind]

/**
 * One write: all of `changes` or none. It is appended whole to the log of changes. `platformIds`: the platforms that own
 * the things it changes. `undoes`: the commit of which this one is the inverse.
 */
export interface Commit {
  id: string
  actor: string
  requestId: string
  at: string
  platformIds: readonly string[]
  undoes: string | null
  changes: readonly Change[]
}

/** A value that can be searched or sorted by. Compared by code point; null first. */
export type ColumnValue = string | number | null

/**
 * What stands in a text, character by character: one part, or several that follow one another, apart or not, within one and the
 * same line. A line begins with the line feed before it and ends with the one after it; both can be asked for.
 */
export type Holding = string | readonly string[]

/**
 * Which things of a kind, in which order. `where` and `sort` name columns (see columns.ts); ties are broken by id.
 * `holds`: at least one of these stands somewhere in that column's text.
 * `search`: every word must be in the thing's search column (both without accents and case).
 */
export interface Query {
  where?: Readonly<Record<string, ColumnValue | readonly ColumnValue[]>>
  holds?: { readonly column: string; readonly anyOf: readonly Holding[] }
  search?: string
  sort?: readonly { column: string; descending?: boolean }[]
  deleted?: 'living' | 'deleted' | 'any'
  offset?: number
  limit?: number
}

/** Reads within one consistent view. `list` without `limit` gives all. `deleted` defaults to `living`. */
export interface Reader {
  get<K extends AnyKind>(kind: K, id: string): Promise<Records[K] | null>
  list<K extends AnyKind>(kind: K, query: Query): Promise<{ items: Records[K][]; total: number }>
  /** Every revision of a thing that the log holds, latest first. */
  revisions<K extends Kind>(kind: K, id: string): Promise<StoredRecords[K][]>
  /** One commit of the log. */
  commit(id: string): Promise<Commit | null>
  /** The log, latest first; with `platformId`, only the commits that touched that platform. */
  commits(query: { platformId?: string; offset?: number; limit?: number }): Promise<{ items: Commit[]; total: number }>
}

/** What a write leaves: a commit for the log (null: nothing changed), derived records, and the answer. */
export interface Written<T> {
  commit: Commit | null
  derived?: readonly Derivation[]
  result: T
}

/**
 * The port behind the API: a place that keeps things. Both implementations pass `describeStore`.
 * `write` runs `work` alone (no other write between its reads and its commit) and applies the commit it returns in one
 * transaction, or nothing if it throws. Order keys, uniqueness and revisions are therefore checked inside `work`.
 * A change whose `before` is not at the stored revision, or a commit whose id is taken, is a bug: `write` throws.
 */
export interface Store {
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>
  write<T>(work: (reader: Reader) => Promise<Written<T>>): Promise<T>
  close(): Promise<void>
}
