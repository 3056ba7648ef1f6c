import { vi } from 'vitest'

/** What a browser would have in sight, said by the test. */
export interface Watched {
  /** Brings into sight what is watched and holds these words. */
  readonly see: (words: string) => void
}

/** Stands for the browser's own watching of what is in sight, which no test has. */
export function watchIntersections(): Watched {
  const watching = new Map<Element, (entry: { isIntersecting: boolean; target: Element }) => void>()
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly tell: (entries: { isIntersecting: boolean; target: Element }[]) => void
      constructor(tell: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
        this.tell = tell
      }
      observe(target: Element) {
        watching.set(target, (entry) => this.tell([entry]))
      }
      unobserve(target: Element) {
        watching.delete(target)
      }
      disconnect() {
        watching.clear()
      }
    },
  )
  return {
    see(words) {
      for (const [target, tell] of [...watching]) {
        // The words of one are the beginning of another's.
        if (target.textContent.split('\n').includes(words)) tell({ isIntersecting: true, target })
      }
    },
  }
}
