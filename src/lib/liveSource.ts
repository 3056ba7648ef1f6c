import type { CharterSource } from '#core/charter/charterSource.ts'

let live: CharterSource | null = null
const listeners = new Set<() => void>()

/**
 * The platform on the screen with every unsaved edit applied, null while none is. The forms write it at each keystroke, the
 * preview reads it with `useSyncExternalStore`; two versions are told apart by identity, so parts that did not change keep theirs.
 */
export const liveSource = {
  get: (): CharterSource | null => live,
  set(next: CharterSource | null): void {
    if (next === live) return
    live = next
    for (const listener of listeners) listener()
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
