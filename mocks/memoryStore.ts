import { selectRecords } from '#core/api/selectRecords.ts'
import type { AnyKind, Commit, Reader, Records, Store, Written } from '#core/api/store.ts'

/** Everything a memory store holds: plain data, so that it can be kept and brought back whole. */
export interface MemoryState {
  records: { [K in AnyKind]: Map<string, Records[K]> }
  log: Commit[]
}

/** A state that holds nothing. */
export function emptyState(): MemoryState {
  return {
    records: {
      platform: new Map(),
      host: new Map(),
      row: new Map(),
      platformSection: new Map(),
      platformCategory: new Map(),
      definition: new Map(),
      provider: new Map(),
      template: new Map(),
      section: new Map(),
      category: new Map(),
      text: new Map(),
      importRecord: new Map(),
      platformSummary: new Map(),
      rowSummary: new Map(),
      creation: new Map(),
    },
    log: [],
  }
}

/** Reads of a state. Answers are copies: what a caller does to them changes nothing here. */
export function readerOf(state: MemoryState): Reader {
  return {
    get: async (kind, id) => structuredClone(state.records[kind].get(id) ?? null),
    list: async (kind, query) => structuredClone(selectRecords(kind, state.records[kind].values(), query)),
    commit: async (id) => structuredClone(state.log.find((commit) => commit.id === id) ?? null),
    commits: async ({ platformId, offset = 0, limit = Infinity }) => {
      const found = state.log.filter((it) => platformId === undefined || it.platformIds.includes(platformId)).reverse()
      return structuredClone({ items: found.slice(offset, offset + limit), total: found.length })
    },
  }
}

function put<K extends AnyKind>(state: MemoryState, kind: K, id: string, value: Records[K] | null): void {
  if (value === null) state.records[kind].delete(id)
  else state.records[kind].set(id, value)
}

/** Applies a write to `state`. Everything is checked before anything is changed. */
export function applyWrite(state: MemoryState, written: Written<unknown>): void {
  const { commit, derived } = structuredClone({ commit: written.commit, derived: written.derived ?? [] })
  if (commit !== null && state.log.some((it) => it.id === commit.id)) throw new Error(`commit ${commit.id} exists`)
  for (const change of commit?.changes ?? []) {
    const stored = state.records[change.kind].get(change.id)?.revision ?? null
    if (stored !== (change.before?.revision ?? null)) throw new Error(`${change.kind} ${change.id} has moved`)
  }
  for (const change of commit?.changes ?? []) put(state, change.kind, change.id, change.after)
  for (const derivation of derived) put(state, derivation.kind, derivation.id, derivation.value)
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
