const key = 'charterdesk.lastChange'

/** How long changes may follow one another before they are told, in milliseconds: what is sent in a row is read again once. */
const pause = 300

/** Tells the other tabs of this browser that something was changed. */
export function tellOtherTabs(commitId: string): void {
  try {
    globalThis.localStorage.setItem(key, commitId)
  } catch {
    // Without room the other tabs show what they read, as they would of another browser's changes.
  }
}

/** Calls `listener` after another tab has changed something; gives back what ends it. */
export function hearOtherTabs(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const hear = (event: StorageEvent): void => {
    if (event.key !== key) return
    clearTimeout(timer)
    timer = setTimeout(listener, pause)
  }
  window.addEventListener('storage', hear)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('storage', hear)
  }
}
