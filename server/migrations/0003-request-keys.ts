import { sql, type Kysely } from 'kysely'

/** What came of the writes that their clients named, so that one sent again after a lost answer is done no second time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table requests (
    id text not null primary key, deleted_at text, search text not null, data text not null
  )`.execute(db)
}
