import { sql, type Kysely } from 'kysely'
import { StartFailure, reasonOf } from '../StartFailure.ts'
import { openSqlite } from '../store/openSqlite.ts'
import type { Tables } from '../store/tables.ts'
import { migrations, type Migration } from './migrations.ts'

async function readApplied(db: Kysely<Tables>): Promise<string[]> {
  await sql`create table if not exists migrations (id text primary key not null, applied_at text not null)`.execute(db)
  const rows = await db.selectFrom('migrations').select('id').orderBy('id').execute()
  return rows.map((row) => row.id)
}

/** Refuses a database whose steps are not the first of ours: a newer program made it, or another one. */
function checkApplied(file: string, applied: readonly string[], steps: readonly Migration[]): void {
  const unknown = applied.find((id, index) => steps[index]?.id !== id)
  if (unknown === undefined) return
  throw new StartFailure(
    `The database was made by a newer version of Charterdesk: it holds the migration "${unknown}", which this version does not know.\n` +
      `Nothing was changed. Start the newer version, or another data folder (DATA_DIR).\nDatabase: ${file}`,
  )
}

async function runStep(db: Kysely<Tables>, file: string, step: Migration, at: string): Promise<void> {
  await sql`begin immediate`.execute(db)
  try {
    // A step knows the schema of its day only, so it is given none.
    await step.up(db as unknown as Kysely<unknown>)
    await db.insertInto('migrations').values({ id: step.id, applied_at: at }).execute()
    await sql`commit`.execute(db)
  } catch (error) {
    await sql`rollback`.execute(db).catch(() => undefined)
    throw new StartFailure(
      `The migration "${step.id}" failed, and the database is as it was before it: nothing was changed.\n` +
        `The database said: ${reasonOf(error)}\nDatabase: ${file}`,
      error,
    )
  }
}

/**
 * Brings the database at `file` up to date, making it when it is not there: each missing step in a transaction of its own.
 * Throws {@link StartFailure} when a step fails, when the database is newer than this program, or when the file is none.
 */
export async function migrate(
  file: string,
  at: string,
  steps: readonly Migration[] = migrations,
): Promise<{ applied: string[] }> {
  let db: Kysely<Tables> | null = null
  try {
    db = openSqlite(file)
    const known = await readApplied(db)
    checkApplied(file, known, steps)
    const missing = steps.slice(known.length)
    for (const step of missing) await runStep(db, file, step, at)
    return { applied: missing.map((step) => step.id) }
  } catch (error) {
    if (error instanceof StartFailure) throw error
    throw new StartFailure(
      `The database cannot be opened: ${reasonOf(error)}.\nNothing was changed. Database: ${file}`,
      error,
    )
  } finally {
    await db?.destroy()
  }
}
