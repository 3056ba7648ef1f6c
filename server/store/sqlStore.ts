import { sql, type Kysely } from 'kysely'
import type { Store } from '#core/api/store.ts'
import { applyWrite } from './applyWrite.ts'
import { openSqlite } from './openSqlite.ts'
import { poolOf } from './poolOf.ts'
import { readerOf } from './readerOf.ts'
import type { Tables } from './tables.ts'
import { mapUniqueViolation } from './uniqueViolation.ts'

/** Readings that may be under way at once; each has a connection, hence a view, of its own. */
const readers = 4

/** Runs `work` between `begin` and `commit`, or undoes it and throws what it threw. */
async function inTransaction<T>(db: Kysely<Tables>, begin: string, work: () => Promise<T>): Promise<T> {
  await sql.raw(begin).execute(db)
  try {
    const result = await work()
    await sql`commit`.execute(db)
    return result
  } catch (error) {
    // SQLite may have undone the transaction by itself (disk full); the first failure is the one to tell.
    await sql`rollback`.execute(db).catch(() => undefined)
    throw mapUniqueViolation(error)
  }
}

/**
 * The store of the server: an SQLite file, already brought up to date (see migrate.ts). One connection writes, one write
 * after another; `begin immediate` makes a second process wait its turn too. Readings have connections of their own.
 */
export function sqlStore(file: string): Store {
  const writer = poolOf(1, () => openSqlite(file))
  const reading = poolOf(readers, () => openSqlite(file, { readOnly: true }))
  return {
    read: (work) => reading.use((db) => inTransaction(db, 'begin', () => work(readerOf(db)))),
    write: (work) =>
      writer.use((db) =>
        inTransaction(db, 'begin immediate', async () => {
          const written = await work(readerOf(db))
          await applyWrite(db, written)
          return written.result
        }),
      ),
    async close() {
      await reading.close()
      await writer.close()
    },
  }
}
