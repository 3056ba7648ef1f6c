import type { Generated } from 'kysely'
import type { AnyKind, ColumnValue } from '#core/api/store.ts'

/** The table of each kind. Plural and spelt out, so that none is a reserved word of SQLite or PostgreSQL. */
export const tableNames = {
  platform: 'platforms',
  host: 'hosts',
  row: 'cookie_rows',
  platformSection: 'platform_sections',
  platformCategory: 'platform_categories',
  definition: 'definitions',
  provider: 'providers',
  template: 'templates',
  section: 'sections',
  category: 'categories',
  text: 'texts',
  importRecord: 'import_records',
  view: 'views',
  platformSummary: 'platform_summaries',
  rowSummary: 'row_summaries',
  creation: 'creations',
  request: 'requests',
} as const satisfies Record<AnyKind, string>

/**
 * A table of records: the record itself as JSON in `data`, what it is searched in, and the columns of columns.ts under
 * their names in SQL. Derived records have no `revision`.
 */
export type RecordTable = Record<string, ColumnValue> & {
  id: string
  deleted_at: string | null
  search: string
  data: string
}

/** The log of commits. `sequence` gives their order; the JSON columns are null where the thing they hold is. */
interface CommitTable {
  sequence: Generated<number>
  id: string
  actor: string
  request_id: string
  at: string
  platform_ids: string
  undoes: string | null
}

interface CommitPlatformTable {
  sequence: number
  platform_id: string
}

/** Every revision of every record: `after` at `revision`, `before` at the one before it. */
interface ChangeTable {
  sequence: number
  number: number
  kind: string
  record_id: string
  revision: number
  before: string | null
  after: string
}

export type Tables = Record<(typeof tableNames)[AnyKind], RecordTable> & {
  commits: CommitTable
  commit_platforms: CommitPlatformTable
  changes: ChangeTable
  migrations: { id: string; applied_at: string }
}

/** The name in SQL of a column of columns.ts: `platformId` is `platform_id`. */
export function sqlName(column: string): string {
  return column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
