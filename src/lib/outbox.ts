import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { Failure } from './failure.ts'
import { sendRowWrite, type RowWrite } from './rowWrite.ts'

/** What a person did to a row while the server could not be reached, or while something done before still waits. */
export interface Waiting extends RowWrite {
  readonly action: 'change' | 'create' | 'copy' | 'addShared' | 'move' | 'remove' | 'restore'
  /** ISO instant. */
  readonly at: string
  readonly platform: Pick<CharterSource['platform'], 'id' | 'name'>
  /** The row as it will be: what is shown until the server has answered. */
  readonly row: CookieRow
  /** The cookie's names, to speak of it. */
  readonly names: string
  /** What was typed and over what: where the server refuses it, it goes back to its fields. Null: nothing was typed. */
  readonly draft: {
    readonly key: string
    readonly base: { readonly row: CookieRow; readonly definition: CookieDefinition | null }
    readonly form: unknown
  } | null
  /** It has gone to the server at least once: what it asks can no longer change under its name. */
  readonly isSent: boolean
  /** Why it was not done; everything after it waits. `theirs`: the row, which somebody else has changed. */
  readonly stop: (Failure & { readonly theirs: CookieRow | null }) | null
}

/** The changes that wait, in order, shared by all tabs of the browser. */
export interface Outbox {
  read: () => readonly Waiting[]
  /** The same, from the storage: another tab may have sent something a moment ago. */
  reread(): readonly Waiting[]
  /** Puts one last. False when the browser has no room for it. */
  add(waiting: Waiting): boolean
  /** Puts one in the place of the one of that id; false when there is none any more, or no room. */
  replace(waiting: Waiting): boolean
  remove(...ids: readonly string[]): void
  subscribe: (listener: () => void) => () => void
}

const prefix = 'charterdesk.outbox.'

/**
 * An outbox in a Web Storage, one key each: written at once, so that a tab which is closed the same moment loses nothing, and
 * heard of by the other tabs. Its keys sort in the order in which things were done.
 */
export function createOutbox(storage: Storage): Outbox {
  const listeners = new Set<() => void>()
  let known = load()

  function load(): { key: string; waiting: Waiting }[] {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    return keys
      .filter((key) => key.startsWith(prefix))
      .sort()
      .flatMap((key) => {
        try {
          // Written below and by nobody else.
          return [{ key, waiting: JSON.parse(storage.getItem(key) ?? '') as Waiting }]
        } catch {
          // Cut short: left where it is, for whoever looks into it, and never sent.
          return []
        }
      })
  }
  let shown = known.map(({ waiting }) => waiting)
  function refresh(): void {
    known = load()
    shown = known.map(({ waiting }) => waiting)
    for (const listener of listeners) listener()
  }
  function put(key: string, waiting: Waiting): boolean {
    try {
      storage.setItem(key, JSON.stringify(waiting))
    } catch {
      return false
    }
    refresh()
    return true
  }
  globalThis.addEventListener('storage', (event) => {
    if (event.key === null || event.key.startsWith(prefix)) refresh()
  })

  return {
    read: () => shown,
    reread() {
      refresh()
      return shown
    },
    add(waiting) {
      const last = load().at(-1)?.key.slice(prefix.length).split('.')[0] ?? '0'
      return put(`${prefix}${String(Number(last) + 1).padStart(9, '0')}.${waiting.id}`, waiting)
    },
    replace(waiting) {
      const key = load().find((it) => it.waiting.id === waiting.id)?.key
      return key !== undefined && put(key, waiting)
    },
    remove(...ids) {
      for (const { key, waiting } of load()) if (ids.includes(waiting.id)) storage.removeItem(key)
      refresh()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** The outbox of this browser. */
export const outbox = createOutbox(globalThis.localStorage)

/** Whether what is done now waits: there is no network, or something done before waits still. */
export const mustWait = (): boolean => !navigator.onLine || outbox.reread().length > 0

/** Does a write of a row now, or after everything that waits; the row as it is then, or will be. */
export async function sendOrKeep(waiting: Omit<Waiting, 'isSent' | 'stop' | 'at'>): Promise<CookieRow> {
  if (!mustWait()) return sendRowWrite(waiting)
  const isKept = outbox.add({ ...waiting, at: new Date().toISOString(), isSent: false, stop: null })
  // As if it had been sent: whoever asked keeps the value and says so.
  if (!isKept) throw new TypeError('fetch: offline, and the browser has no room to keep the change')
  return waiting.row
}

/** A source with `known` rows, as it will be once what waits is done. */
export function overlayWaiting(source: CharterSource, known: readonly CookieRow[] = []): CharterSource {
  const waiting = outbox.read().filter((it) => it.platform.id === source.platform.id)
  const rows = new Map(source.rows.map((row) => [row.id, row]))
  for (const row of [...known, ...waiting.map((it) => it.row)]) rows.set(row.id, row)
  return { ...source, rows: [...rows.values()].filter(({ deletedAt }) => deletedAt === null) }
}
