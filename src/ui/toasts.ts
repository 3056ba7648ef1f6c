/** A short message at the foot of the screen, often with what takes the change back. */
export type Toast = {
  id: number
  text: string
  tone: 'neutral' | 'ok' | 'block'
  /** What it speaks of, where only the newest word on that counts: what takes back the last change takes back no other. */
  about?: 'lastChange' | undefined
  /** The commit that `action` takes back, of many things at once: it stays until it is dismissed or that is taken back. */
  lastsFor?: string | undefined
  action?: { label: string; act: () => void } | undefined
}

let shown: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

const most = 3

/** Shows a message; the newest three stay, and those that last before the others. Returns what dismisses it. */
export function showToast(toast: Omit<Toast, 'id' | 'tone'> & { tone?: Toast['tone'] }): () => void {
  lastId += 1
  const id = lastId
  const others = shown.filter(
    ({ about, lastsFor }) => about === undefined || about !== toast.about || lastsFor !== undefined,
  )
  const leaving =
    others.length < most ? undefined : (others.find(({ lastsFor }) => lastsFor === undefined) ?? others[0])
  change([...others.filter((other) => other !== leaving), { tone: 'neutral', ...toast, id }])
  return () => dismissToast(id)
}

export function dismissToast(id: number): void {
  change(shown.filter((toast) => toast.id !== id))
}

/** That commit was taken back: what still offers to do so goes away. */
export function dismissToastsFor(commitId: string): void {
  change(shown.filter(({ lastsFor }) => lastsFor !== commitId))
}

/** For the one region that draws them, with `useSyncExternalStore`. */
export const toasts = {
  read: (): readonly Toast[] => shown,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

function change(next: readonly Toast[]): void {
  shown = next
  for (const listener of listeners) listener()
}
