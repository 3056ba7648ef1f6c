import { sql, type Kysely } from 'kysely'

/**
 * What the rows of all platforms are found by: their names, and how many of their texts are to write or to see again. The columns
 * begin empty, as in 0002: core/api/refreshSummaries.ts fills them when the database is opened.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table row_summaries add column names text`.execute(db)
  for (const column of ['missing', 'has_missing', 'has_stale', 'to_do'])
    await sql`alter table row_summaries add column ${sql.id(column)} integer`.execute(db)
}
