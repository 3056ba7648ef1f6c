import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Connections, each used by one piece of work at a time. */
interface Pool {
  /** Runs `work` on a connection nobody else uses, waiting for one in the order of asking. */
  use<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>
  /** Waits for the work under way, then closes every connection. Work asked for afterwards is refused. */
  close(): Promise<void>
}

/** At most `size` connections, opened when they are first needed. */
export function poolOf(size: number, open: () => Kysely<Tables>): Pool {
  const all: Kysely<Tables>[] = []
  const free: Kysely<Tables>[] = []
  const waiting: ((db: Kysely<Tables>) => void)[] = []
  const working = new Set<Promise<unknown>>()
  let isClosed = false

  async function take(): Promise<Kysely<Tables>> {
    const idle = free.pop()
    if (idle !== undefined) return idle
    if (all.length < size) {
      const opened = open()
      all.push(opened)
      return opened
    }
    return new Promise((resolve) => waiting.push(resolve))
  }

  function giveBack(db: Kysely<Tables>): void {
    const next = waiting.shift()
    if (next === undefined) free.push(db)
    else next(db)
  }

  async function run<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    const db = await take()
    try {
      return await work(db)
    } finally {
      giveBack(db)
    }
  }

  return {
    use(work) {
      if (isClosed) return Promise.reject(new Error('the store is closed'))
      const done = run(work)
      working.add(done)
      // Its failure is its caller's; here it only ends.
      const end = () => working.delete(done)
      done.then(end, end)
      return done
    },
    async close() {
      isClosed = true
      await Promise.allSettled(working)
      await Promise.all(all.splice(0).map((db) => db.destroy()))
    },
  }
}
