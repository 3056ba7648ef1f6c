import { RecordTable } from '#core/api/recordTable.ts'
import type { AnyKind, Commit, Kind, Reader, Store, StoredRecords, Written } from '#core/api/store.ts'
import { copyPlain } from './copyPlain.ts'

/** Everything a memory store holds. */
export interface MemoryState {
  records: { [K in AnyKind]: RecordTable<K> }
  log: Commit[]
}

/** A state that holds nothing. */
export function emptyState(): MemoryState {
  return {
    records: {
      platform: new RecordTable('platform'),
      host: new RecordTable('host'),
      row: new RecordTable('row'),
      platformSection: new RecordTable('platformSection'),
      platformCategory: new RecordTable('platformCategory'),
      definition: new RecordTable('definition'),
      provider: new RecordTable('provider'),
      template: new RecordTable('template'),
      section: new RecordTable('section'),
      category: new RecordTable('category'),
      text: new RecordTable('text'),
      importRecord: new RecordTable('importRecord'),
      view: new RecordTable('view'),
      platformSummary: new RecordTable('platformSummary'),
      rowSummary: new RecordTable('rowSummary'),
      creation: new RecordTable('creation'),
      request: new RecordTable('request'),
    },
    log: [],
  }
}

/** What a commit left of one thing: one record, or none. */
export function revisionsIn<K extends Kind>(commit: Commit, kind: K, id: string): StoredRecords[K][] {
  const change = commit.changes.find((it) => it.kind === kind && it.id === id)
  // A change of that kind holds records of that kind; the union's correlation is lost on a generic K.
  return change === undefined ? [] : [change.after as StoredRecords[K]]
}

/** Reads of a state. Answers are copies: what a caller does to them changes nothing here. */
export function readerOf(state: MemoryState): Reader {
  return {
    get: async (kind, id) => copyPlain(state.records[kind].get(id) ?? null),
    list: async (kind, query) => copyPlain(state.records[kind].select(query)),
    revisions: async (kind, id) => copyPlain(state.log.flatMap((it) => revisionsIn(it, kind, id)).reverse()),
    commit: async (id) => copyPlain(state.log.find((commit) => commit.id === id) ?? null),
    commits: async ({ platformId, offset = 0, limit = Infinity }) => {
      const found = state.log.filter((it) => platformId === undefined || it.platformIds.includes(platformId)).reverse()
      return copyPlain({ items: found.slice(offset, offset + limit), total: found.length })
    },
  }
}

/** The table of a kind, for records known to be of that kind. */
export function tableOf(state: MemoryState, kind: AnyKind): RecordTable<AnyKind> {
  return state.records[kind]
}

/** Applies a write to `state`. Everything is checked before anything is changed. */
export function applyWrite(state: MemoryState, written: Written<unknown>): void {
  const { commit, derived } = copyPlain({ commit: written.commit, derived: written.derived ?? [] })
  if (commit !== null && state.log.some((it) => it.id === commit.id)) throw new Error(`commit ${commit.id} exists`)
  for (const change of commit?.changes ?? []) {
    const stored = state.records[change.kind].get(change.id)?.revision ?? null
    if (stored !== (change.before?.revision ?? null)) throw new Error(`${change.kind} ${change.id} has moved`)
  }
  for (const { kind, id, after } of commit?.changes ?? []) tableOf(state, kind).put(id, after)
  for (const { kind, id, value } of derived) tableOf(state, kind).put(id, value)
  if (commit !== null) state.log.push(commit)
}

/** A store that keeps everything in memory: the reference, and the heart of the demo's. */
export function memoryStore(state: MemoryState = emptyState()): Store {
  let last: Promise<unknown> = Promise.resolve()
  return {
    read: (work) => work(readerOf(state)),
    write: (work) => {
      const turn = last.then(async () => {
        const written = await work(readerOf(state))
        applyWrite(state, written)
        return written.result
      })
      // The next write waits for this one, whether it succeeds or not; its failure is its caller's.
      last = turn.catch(() => undefined)
      return turn
    },
    close: () => Promise.resolve(),
  }
}
