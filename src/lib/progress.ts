import { announce } from './announce.ts'

/** How long anything may take, in milliseconds, before one sees and hears that it goes on. */
export const unnoticed = 500

let pending = 0
const listeners = new Set<() => void>()

function count(change: 1 | -1): void {
  pending += change
  for (const listener of listeners) listener()
}

/** Whether something is under way for which one waits; for the one line that shows it, with `useSyncExternalStore`. */
export const progress = {
  isPending: (): boolean => pending > 0,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}

/** Does `work` under that line. Should it last, `onSlow` is said to people who use a screen reader, or called. */
export async function showProgress<T>(work: () => Promise<T>, onSlow?: string | (() => void)): Promise<T> {
  const slow = () => (typeof onSlow === 'string' ? announce(onSlow) : onSlow?.())
  const timer = setTimeout(slow, unnoticed)
  count(1)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
    count(-1)
  }
}
