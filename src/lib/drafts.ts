/** An edit that has not been accepted by the server: what it started from, what the person wrote, and when. */
export interface Draft<Form, Thing> {
  readonly base: Thing
  readonly form: Form
  readonly at: string
  /** The thing as somebody else has changed it since, where that is known already. */
  readonly theirs?: Thing
}

/** Where unsent edits wait, so that a reload, a crash or a lost network loses no keystroke. */
export interface DraftStore {
  read<Form, Thing>(key: string): Draft<Form, Thing> | null
  /** False when the browser has no room or refuses to keep data: the caller says so to the person. */
  write<Form, Thing>(key: string, draft: Draft<Form, Thing>): boolean
  remove(key: string): void
  /** Keys of the drafts that wait, those that begin with `prefix`, in order. */
  keys(prefix: string): readonly string[]
  /** Calls `listener` after each change; gives back the function that ends it. */
  subscribe(listener: () => void): () => void
}

const namespace = 'charterdesk.draft.'

/** Drafts kept in a Web Storage (`localStorage` in the app). */
export function createDraftStore(storage: Storage): DraftStore {
  const listeners = new Set<() => void>()
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  return {
    read<Form, Thing>(key: string) {
      const text = storage.getItem(namespace + key)
      if (text === null) return null
      try {
        // Written by `write` alone, under a key that names its shape.
        return JSON.parse(text) as Draft<Form, Thing>
      } catch {
        // Not ours or cut short: kept aside under its own name rather than thrown away.
        storage.setItem(`${namespace}unreadable.${key}`, text)
        storage.removeItem(namespace + key)
        return null
      }
    },
    write(key, draft) {
      try {
        storage.setItem(namespace + key, JSON.stringify(draft))
      } catch {
        return false
      }
      tell()
      return true
    },
    remove(key) {
      if (storage.getItem(namespace + key) === null) return
      storage.removeItem(namespace + key)
      tell()
    },
    keys(prefix) {
      const full = namespace + prefix
      return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
        .filter((key) => key.startsWith(full))
        .map((key) => key.slice(namespace.length))
        .sort()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
