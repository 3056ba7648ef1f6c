import type { Failure } from './failure.ts'
import type { SaveStatus } from './autosave.ts'

/** One thing under edition, as the board sees it (see autosave.ts). */
export interface Saving {
  getStatus(): SaveStatus<unknown, Failure>
  save(): Promise<void>
  subscribe(listener: () => void): () => void
}

/**
 * Where the whole page stands: the most pressing of its things. `count` is how many are not with the server; `at` the last
 * save (ISO instant); `kept` whether the browser could keep every unsent edit for a reload.
 */
export type BoardState =
  | { readonly kind: 'clean' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsent'; readonly count: number; readonly kept: boolean }
  | { readonly kind: 'failed'; readonly count: number; readonly failure: Failure }
  | { readonly kind: 'stale'; readonly count: number }

export interface SaveBoard {
  read: () => BoardState
  /** Whether anything is still to be accepted by the server. */
  hasUnsent(): boolean
  subscribe: (listener: () => void) => () => void
  /** Puts a thing on the board; the function given back takes it off. */
  add(key: string, saving: Saving): () => void
  /** Whether the thing of that key is on the board. */
  has: (key: string) => boolean
  /** Sends again what could not reach the server; what was left unsent on purpose stays. */
  retryLost(): Promise<void>
  /** Sends everything that waits, failed or never sent; resolves once nothing is on its way any more. */
  saveAll(): Promise<void>
}

/** The one saving state of a page on which several things are edited, each with its own autosave. */
export function createSaveBoard(): SaveBoard {
  const savings = new Map<string, Saving>()
  const listeners = new Set<() => void>()
  let state: BoardState = { kind: 'clean' }

  const update = (): void => {
    const next = summarise(
      [...savings.values()].map((saving) => saving.getStatus()),
      state,
    )
    // The same state again tells nobody: each keystroke passes here.
    if (JSON.stringify(next) === JSON.stringify(state)) return
    state = next
    for (const listener of listeners) listener()
  }

  return {
    read: () => state,
    hasUnsent: () => ['saving', 'unsent', 'failed', 'stale'].includes(state.kind),
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    add(key, saving) {
      savings.set(key, saving)
      const stop = saving.subscribe(update)
      update()
      return () => {
        stop()
        if (savings.get(key) === saving) savings.delete(key)
        update()
      }
    },
    has: (key) => savings.has(key),
    async retryLost() {
      const lost = [...savings.values()].filter((saving) => {
        const status = saving.getStatus()
        return status.kind === 'failed' && status.problem.kind === 'network'
      })
      await Promise.all(lost.map((saving) => saving.save()))
    },
    async saveAll() {
      const waiting = [...savings.values()].filter((saving) =>
        ['unsent', 'failed', 'saving'].includes(saving.getStatus().kind),
      )
      await Promise.all(waiting.map((saving) => saving.save()))
    },
  }
}

function summarise(statuses: readonly SaveStatus<unknown, Failure>[], before: BoardState): BoardState {
  const of = <Kind extends SaveStatus<unknown, Failure>['kind']>(kind: Kind) =>
    // A filter by a literal narrows the union.
    statuses.filter((status) => status.kind === kind) as Extract<SaveStatus<unknown, Failure>, { kind: Kind }>[]
  const [stale, failed, unsent] = [of('stale'), of('failed'), of('unsent')]
  if (stale.length > 0) return { kind: 'stale', count: stale.length }
  if (failed[0] !== undefined) return { kind: 'failed', count: failed.length, failure: failed[0].problem }
  if (of('saving').length > 0) return { kind: 'saving' }
  if (unsent.length > 0) return { kind: 'unsent', count: unsent.length, kept: unsent.every(({ kept }) => kept) }
  const last = of('saved')
    .map(({ at }) => at)
    .sort()
    .at(-1)
  if (last !== undefined) return { kind: 'saved', at: last }
  return before.kind === 'saved' ? before : { kind: 'clean' }
}
