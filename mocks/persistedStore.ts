import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { AnyKind, Commit, Reader, Records, Store, Written } from '#core/api/store.ts'
import { applyWrite, emptyState, readerOf, revisionsIn, tableOf, type MemoryState } from './memoryStore.ts'

/** A record as kept: `version` is the write that left it so; `record` null: taken out by that write. */
interface Kept {
  kind: AnyKind
  id: string
  version: number
  record: Records[AnyKind] | null
}

interface Layout extends DBSchema {
  /** Under `state`: how many writes there were since the database was filled, and which filling that was. */
  meta: { key: string; value: { version: number; filling: string } }
  records: { key: [AnyKind, string]; value: Kept; indexes: { version: number } }
  log: { key: number; value: Commit; indexes: { id: string; platformIds: string } }
}
type Database = IDBPDatabase<Layout>

/** A store kept in IndexedDB, with what brings it back to its beginning. */
export interface PersistedStore extends Store {
  reset(): Promise<void>
}

function openLayout(name: string): Promise<Database> {
  return openDB<Layout>(name, 1, {
    upgrade(db) {
      db.createObjectStore('meta')
      db.createObjectStore('records', { keyPath: ['kind', 'id'] }).createIndex('version', 'version')
      const log = db.createObjectStore('log', { autoIncrement: true })
      log.createIndex('id', 'id', { unique: true })
      log.createIndex('platformIds', 'platformIds', { multiEntry: true })
    },
  })
}

/** The log is read where it is kept: it is long, and seldom asked for. */
function logReader(db: Database): Pick<Reader, 'revisions' | 'commit' | 'commits'> {
  return {
    async revisions(kind, id) {
      const found = []
      // One commit in memory at a time: the first holds all that ships.
      for (let at = await db.transaction('log').store.openCursor(null, 'prev'); at !== null; at = await at.continue())
        found.push(...revisionsIn(at.value, kind, id))
      return found
    },
    commit: async (id) => (await db.getFromIndex('log', 'id', id)) ?? null,
    async commits({ platformId, offset = 0, limit = Infinity }) {
      // The keys of an index come in the order of the log for one and the same platform.
      const keys =
        platformId === undefined
          ? await db.getAllKeys('log')
          : await db.getAllKeysFromIndex('log', 'platformIds', platformId)
      const page = keys.reverse().slice(offset, offset + limit)
      const items = await Promise.all(page.map((key) => db.get('log', key)))
      return { items: items.filter((commit) => commit !== undefined), total: keys.length }
    },
  }
}

/** Appends a write to the database in one transaction. */
async function keepWrite(
  db: Database,
  filling: string,
  version: number,
  { commit, derived = [] }: Written<unknown>,
): Promise<void> {
  const tx = db.transaction(['meta', 'records', 'log'], 'readwrite')
  const records = tx.objectStore('records')
  const puts: Promise<unknown>[] = [tx.objectStore('meta').put({ version, filling }, 'state')]
  for (const { kind, id, after } of commit?.changes ?? []) puts.push(records.put({ kind, id, version, record: after }))
  for (const { kind, id, value } of derived) puts.push(records.put({ kind, id, version, record: value }))
  if (commit !== null) puts.push(tx.objectStore('log').add(commit))
  await Promise.all([...puts, tx.done])
}

/**
 * A memory store that is kept in the IndexedDB database `name` and shared by all tabs. Each call takes a Web Lock of that
 * name (shared to read, alone to write), takes in what other tabs wrote since, and, for a write, keeps it before it is
 * answered. A database that holds nothing is first filled by `fill`.
 */
export function persistedStore(name: string, fill: (reader: Reader) => Promise<Written<unknown>>): PersistedStore {
  const opened = openLayout(name)
  let state: MemoryState = emptyState()
  let seen: { version: number; filling: string } | null = null

  /** Takes in what was written since this tab last looked; false when nothing was ever written. */
  async function catchUp(db: Database): Promise<boolean> {
    const kept = await db.get('meta', 'state')
    if (kept === undefined) return false
    if (seen?.filling !== kept.filling) {
      state = emptyState()
      seen = { filling: kept.filling, version: 0 }
    }
    if (seen.version === kept.version) return true
    const news = await db.getAllFromIndex('records', 'version', IDBKeyRange.lowerBound(seen.version, true))
    for (const { kind, id, record } of news) tableOf(state, kind).put(id, record)
    seen = kept
    return true
  }

  const readerNow = (db: Database): Reader => ({ ...readerOf(state), ...logReader(db) })

  async function writeNow<T>(db: Database, work: (reader: Reader) => Promise<Written<T>>): Promise<T> {
    const written = await work(readerNow(db))
    const filling = seen?.filling ?? crypto.randomUUID()
    const version = (seen?.version ?? 0) + 1
    applyWrite(state, written)
    // The log is in the database, and its copy here would only grow.
    state.log.length = 0
    try {
      await keepWrite(db, filling, version, written)
      seen = { filling, version }
    } catch (error) {
      // Memory is ahead of what is kept: forget it, the next call reads everything again.
      seen = null
      throw error
    }
    return written.result
  }

  async function fillIfEmpty(db: Database): Promise<void> {
    if (await catchUp(db)) return
    state = emptyState()
    seen = null
    await writeNow(db, fill)
  }

  async function alone<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const db = await opened
    return navigator.locks.request(name, () => work(db))
  }

  return {
    async read(work) {
      const db = await opened
      if ((await db.get('meta', 'state')) === undefined) await alone(fillIfEmpty)
      return navigator.locks.request(name, { mode: 'shared' }, async () => {
        await catchUp(db)
        return work(readerNow(db))
      })
    },
    write: (work) =>
      alone(async (db) => {
        await fillIfEmpty(db)
        return writeNow(db, work)
      }),
    reset: () =>
      alone(async (db) => {
        const tx = db.transaction(['meta', 'records', 'log'], 'readwrite')
        await Promise.all([
          tx.objectStore('meta').clear(),
          tx.objectStore('records').clear(),
          tx.objectStore('log').clear(),
          tx.done,
        ])
        await fillIfEmpty(db)
      }),
    close: () =>
      alone((db) => {
        db.close()
        return Promise.resolve()
      }),
  }
}
