/** As many changes of the tab as can be taken back. */
const most = 50

const key = 'charterdesk.changes'

interface Kept {
  readonly done: readonly string[]
  readonly undone: readonly string[]
}

/** What came before a reload of the tab can still be taken back after it. */
function read(): Kept {
  try {
    const kept: unknown = JSON.parse(globalThis.sessionStorage.getItem(key) ?? 'null')
    // Written below and by nobody else; anything odd is caught where it is used as a list.
    const { done, undone } = kept as Kept
    return { done: [...done], undone: [...undone] }
  } catch {
    // Nothing kept yet, or a browser that keeps nothing: one begins anew.
    return { done: [], undone: [] }
  }
}

let stacks = read()

let waiting: (() => void)[] = []

function become(next: Kept): void {
  stacks = { done: next.done.slice(-most), undone: next.undone.slice(-most) }
  try {
    globalThis.sessionStorage.setItem(key, JSON.stringify(stacks))
  } catch {
    // Without storage it lasts as long as the page.
  }
}

/**
 * The commits this tab made, latest last, and those it took back. `take…` gives the next one and takes it off; what comes of it
 * is put back by `put…`, or nothing where it was refused: the one before it is then the next.
 */
export const changeStack = {
  /** A change was made: what was taken back before it can no longer be redone. */
  add(commitId: string): void {
    become({ done: [...stacks.done, commitId], undone: [] })
    const told = waiting
    waiting = []
    for (const listener of told) listener()
  },
  /** Calls `listener` once, at the next change: what was taken back before it is then no longer there to be redone. */
  onNextChange(listener: () => void): void {
    waiting.push(listener)
  },
  /** That commit was taken back out of its turn. */
  drop(commitId: string): void {
    const others = (ids: readonly string[]) => ids.filter((id) => id !== commitId)
    become({ done: others(stacks.done), undone: others(stacks.undone) })
  },
  takeDone(): string | null {
    const id = stacks.done.at(-1) ?? null
    if (id !== null) become({ ...stacks, done: stacks.done.slice(0, -1) })
    return id
  },
  takeUndone(): string | null {
    const id = stacks.undone.at(-1) ?? null
    if (id !== null) become({ ...stacks, undone: stacks.undone.slice(0, -1) })
    return id
  },
  putDone(commitId: string): void {
    become({ ...stacks, done: [...stacks.done, commitId] })
  },
  putUndone(commitId: string): void {
    become({ ...stacks, undone: [...stacks.undone, commitId] })
  },
  clear(): void {
    become({ done: [], undone: [] })
  },
}
