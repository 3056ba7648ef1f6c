/** A short message at the foot of the screen, often with what takes the change back. */
export type Toast = {
  id: number
  text: string
  tone: 'neutral' | 'ok' | 'block'
  /** What it speaks of, where only the newest word on that counts: what takes back the last change takes back no other. */
  about?: 'lastChange' | undefined
  action?: { label: string; act: () => void } | undefined
}

let shown: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

/** Shows a message; the newest three stay. Returns what dismisses it. */
export function showToast(toast: Omit<Toast, 'id' | 'tone'> & { tone?: Toast['tone'] }): () => void {
  lastId += 1
  const id = lastId
  const others = shown.filter(({ about }) => about === undefined || about !== toast.about)
  change([...others.slice(-2), { tone: 'neutral', ...toast, id }])
  return () => dismissToast(id)
}

export function dismissToast(id: number): void {
  change(shown.filter((toast) => toast.id !== id))
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
