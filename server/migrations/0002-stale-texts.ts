import { sql, type Kysely } from 'kysely'

/**
 * How many translations of a platform have fallen behind their source, to list by. The columns begin empty: what they hold is
 * computed from the texts, by the same code for every store (core/api/refreshSummaries.ts), when the database is opened.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['stale', 'has_stale', 'to_do'])
    await sql`alter table platform_summaries add column ${sql.id(column)} integer`.execute(db)
}
