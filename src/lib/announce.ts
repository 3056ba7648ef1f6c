/** What the live region says, and how urgently: `assertive` interrupts, for failures only. */
export type Announcement = { text: string; urgency: 'polite' | 'assertive'; serial: number }

let current: Announcement = { text: '', urgency: 'polite', serial: 0 }
const listeners = new Set<() => void>()

/** Says a sentence to people who use a screen reader; saying the same one twice is heard twice. */
export function announce(text: string, urgency: Announcement['urgency'] = 'polite'): void {
  current = { text, urgency, serial: current.serial + 1 }
  for (const listener of listeners) listener()
}

/** For the one live region of the page, with `useSyncExternalStore`. */
export const announcements = {
  read: (): Announcement => current,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
