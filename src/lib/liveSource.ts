import type { CharterSource } from '#core/charter/charterSource.ts'

/** Puts one screen's unsaved edits over a source. */
export type EditSource = (source: CharterSource) => CharterSource

let saved: CharterSource | null = null
let live: CharterSource | null = null
/** Composed when it is asked for: a keystroke only says that there is something new. */
let isComposed = true
const layers = new Map<string, EditSource>()
const listeners = new Set<() => void>()

function tell(): void {
  isComposed = false
  for (const listener of listeners) listener()
}

/**
 * The platform on the screen with every unsaved edit applied, null while none is. The workspace gives what the server holds,
 * each form its edits, at each keystroke; the preview reads it. Two versions are told apart by identity, so parts that did not
 * change keep theirs.
 */
export const liveSource = {
  get(): CharterSource | null {
    if (!isComposed) live = saved === null ? null : [...layers.values()].reduce((source, edit) => edit(source), saved)
    isComposed = true
    return live
  },
  /** What the server holds; null when the screen is left. */
  set(source: CharterSource | null): void {
    if (source === saved) return
    saved = source
    tell()
  },
  /** The edits of the form called `key`, over what the server holds; null when it has none any more. */
  edit(key: string, edit: EditSource | null): void {
    if (edit === null) layers.delete(key)
    else layers.set(key, edit)
    tell()
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
