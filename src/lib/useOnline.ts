import { useSyncExternalStore } from 'react'

let offlineAt: string | null = navigator.onLine ? null : new Date().toISOString()
window.addEventListener('offline', () => {
  offlineAt = new Date().toISOString()
})
window.addEventListener('online', () => {
  offlineAt = null
})

/** Whether the browser believes it has a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine)
}

/** The moment the network went (ISO instant): what is read offline is as it was then, at the latest. Null while there is one. */
export function useOfflineSince(): string | null {
  return useSyncExternalStore(subscribe, () => offlineAt)
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
