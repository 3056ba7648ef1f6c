import { sql, type Kysely } from 'kysely'

/** The table of a kind: what every record has, then its own columns as `name type`. */
async function createRecords(
  db: Kysely<unknown>,
  table: string,
  columns: Readonly<Record<string, 'text' | 'integer' | 'real'>>,
  options: { isDerived?: boolean; indexes?: readonly string[] } = {},
): Promise<void> {
  let creating = db.schema
    .createTable(table)
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('deleted_at', 'text')
  if (options.isDerived !== true) creating = creating.addColumn('revision', 'integer', (column) => column.notNull())
  for (const [name, type] of Object.entries(columns)) creating = creating.addColumn(name, type)
  // The long ones last: what a list filters and sorts by is then read without them.
  creating = creating.addColumn('search', 'text', (column) => column.notNull())
  await creating.addColumn('data', 'text', (column) => column.notNull()).execute()
  for (const index of options.indexes ?? []) {
    const name = `${table}_by_${index.replaceAll(', ', '_')}`
    await sql`create index ${sql.id(name)} on ${sql.table(table)} (${sql.raw(index)})`.execute(db)
  }
}

/** Things that only one of the living may have: the last line of defence, the API checks first. */
async function createUnique(db: Kysely<unknown>, table: string, column: string): Promise<void> {
  const name = `${table}_living_${column}`
  await sql`create unique index ${sql.id(name)} on ${sql.table(table)} (${sql.id(column)}) where deleted_at is null`.execute(
    db,
  )
}

async function createLog(db: Kysely<unknown>): Promise<void> {
  await sql`create table commits (
    sequence integer primary key,
    id text not null unique,
    actor text not null,
    request_id text not null,
    at text not null,
    platform_ids text not null,
    undoes text
  )`.execute(db)
  await sql`create table commit_platforms (
    platform_id text not null,
    sequence integer not null references commits (sequence),
    primary key (platform_id, sequence)
  )`.execute(db)
  await sql`create table changes (
    sequence integer not null references commits (sequence),
    number integer not null,
    kind text not null,
    record_id text not null,
    revision integer not null,
    "before" text,
    "after" text not null,
    primary key (sequence, number)
  )`.execute(db)
  // Every revision of a thing can be read, and no revision is made twice.
  await sql`create unique index changes_revisions on changes (kind, record_id, revision)`.execute(db)
}

/**
 * One table per kind: the record as JSON, beside it what it is searched, sorted and filtered by (columns.ts). Instants are
 * ISO texts, truths 0 or 1. Texts compare by code point: SQLite's default; in PostgreSQL the columns take COLLATE "C".
 * Records refer to one another without foreign keys: a commit holds them in any order, and what may refer to what is the
 * API's rule, checked inside the same transaction.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = 'text' as const
  const integer = 'integer' as const
  const ordered = { position: text }
  await createRecords(db, 'platforms', { slug: text, template_id: text })
  await createRecords(db, 'hosts', { platform_id: text, host: text }, { indexes: ['platform_id'] })
  await createRecords(
    db,
    'cookie_rows',
    { platform_id: text, category_id: text, definition_id: text, ...ordered },
    { indexes: ['platform_id', 'definition_id'] },
  )
  await createRecords(
    db,
    'platform_sections',
    { platform_id: text, section_id: text, ...ordered },
    { indexes: ['platform_id'] },
  )
  await createRecords(
    db,
    'platform_categories',
    { platform_id: text, category_id: text, ...ordered },
    { indexes: ['platform_id'] },
  )
  await createRecords(db, 'definitions', { name: text, provider_id: text, category_kind: text, changed_at: text })
  await createRecords(db, 'providers', { name: text, changed_at: text })
  await createRecords(db, 'templates', {})
  await createRecords(db, 'sections', { template_id: text, ...ordered }, { indexes: ['template_id'] })
  await createRecords(db, 'categories', { template_id: text, ...ordered }, { indexes: ['template_id'] })
  await createRecords(
    db,
    'texts',
    { owner_kind: text, owner_id: text, platform_id: text, locale: text },
    { indexes: ['owner_id', 'platform_id'] },
  )
  await createRecords(db, 'import_records', { platform_id: text, created_at: text }, { indexes: ['platform_id'] })
  await createRecords(
    db,
    'platform_summaries',
    {
      name: text,
      address: text,
      has_address: integer,
      locales: text,
      rows: integer,
      overrides: integer,
      missing: integer,
      has_missing: integer,
      changed_at: text,
    },
    { isDerived: true },
  )
  await createRecords(
    db,
    'row_summaries',
    {
      platform_id: text,
      platform: text,
      category_kind: text,
      category_position: text,
      position: text,
      definition_id: text,
      is_shared: integer,
      has_overrides: integer,
      provider_id: text,
      provider: text,
      name: text,
      // Days; hours are parts of a day.
      retention: 'real',
      retention_kind: text,
      changed_at: text,
    },
    { isDerived: true, indexes: ['platform_id', 'definition_id'] },
  )
  await createRecords(db, 'creations', {}, { isDerived: true })
  await createUnique(db, 'platforms', 'slug')
  await createUnique(db, 'hosts', 'host')
  await createLog(db)
}
