import type { ImportResult } from '#core/charter/import/importResult.ts'
import { commit } from './commit.ts'
import type { NamedRequest } from './requestKeys.ts'
import type { Reader, Store } from './store.ts'
import type { Unit } from './unit.ts'

/** Where the work of one request is done: reads, and writes in the name of whoever asked. */
export interface Desk {
  /** The moment of the request, as an ISO instant. */
  readonly at: string
  readonly newId: () => string
  readonly importer: (source: string) => Promise<ImportResult>
  readonly read: <T>(work: (reader: Reader) => Promise<T>) => Promise<T>
  /** One commit, or none if `work` throws, changes nothing or was done before under the request's key. `undoes`: the commit it is the inverse of. */
  readonly write: <T>(work: (unit: Unit) => Promise<T>, undoes?: string) => Promise<T>
}

/** Type of what handlers find in their context. */
export interface ApiEnv {
  Variables: { desk: Desk; requestId: string; actor: string }
}

/** The desk of one request. */
export function openDesk(options: {
  store: Store
  actor: string
  requestId: string
  named: NamedRequest | null
  clock: () => Date
  ids: () => string
  importer: Desk['importer']
  /** Told the id of each commit that was made, or was made before by this very request. */
  onCommit: (id: string) => void
}): Desk {
  const { store, actor, requestId, named, clock, ids, importer, onCommit } = options
  return {
    at: clock().toISOString(),
    newId: ids,
    importer,
    read: (work) => store.read(work),
    write: async (work, undoes) => {
      const origin = { actor, requestId, at: clock().toISOString(), id: ids() }
      const { result, commitId } = await commit(
        store,
        undoes === undefined ? origin : { ...origin, undoes },
        named,
        work,
      )
      if (commitId !== null) onCommit(commitId)
      return result
    },
  }
}
