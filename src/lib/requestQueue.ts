import type { Saving } from './saveBoard.ts'

/** Actions that go to the server one after the other, and stand on the page's saving state until the last is answered. */
export interface RequestQueue extends Saving {
  /**
   * Does `work` once what was added before is answered; what it throws goes to `onFailure`, and the next goes on. It gives whether
   * anything was written: only then is there a save to speak of.
   */
  add(work: () => Promise<boolean>, onFailure: (error: unknown) => void): void
}

/** `now` gives the ISO instant of an answer. */
export function createRequestQueue(now: () => string): RequestQueue {
  const listeners = new Set<() => void>()
  let last = Promise.resolve()
  let waiting = 0
  /** The last save since the queue was empty; null too once something was refused after it. */
  let savedAt: string | null = null
  let status: ReturnType<Saving['getStatus']> = { kind: 'clean' }
  const become = (next: typeof status): void => {
    status = next
    for (const listener of listeners) listener()
  }

  return {
    getStatus: () => status,
    // Nothing is held back here: what waits is on its way.
    save: () => last,
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    add(work, onFailure) {
      if (waiting === 0) savedAt = null
      waiting += 1
      become({ kind: 'saving' })
      last = last
        .then(work)
        .then((isWritten) => {
          if (isWritten) savedAt = now()
        })
        .catch((error: unknown) => {
          savedAt = null
          onFailure(error)
        })
        .finally(() => {
          waiting -= 1
          if (waiting === 0) become(savedAt === null ? { kind: 'clean' } : { kind: 'saved', at: savedAt })
        })
    },
  }
}
