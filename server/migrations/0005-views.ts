import { sql, type Kysely } from 'kysely'

/** The views of the list of cookies; no two living ones share a name. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table views (
    id text not null primary key, deleted_at text, revision integer not null,
    name text, name_key text, changed_at text, search text not null, data text not null
  )`.execute(db)
  await sql`create unique index views_living_name_key on views (name_key) where deleted_at is null`.execute(db)
}
