import { vi } from 'vitest'

/** A French browser that remembers nothing: what a whole screen asks of one and jsdom has not. `vi.unstubAllGlobals` ends it. */
export function stubBrowser(): void {
  localStorage.clear()
  localStorage.setItem('charterdesk.language', 'fr')
  vi.spyOn(window, 'scrollTo').mockReturnValue()
  vi.stubGlobal('matchMedia', (media: string) => ({
    matches: false,
    media,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined
      unobserve = () => undefined
      disconnect = () => undefined
    },
  )
  // jsdom knows these elements and not these methods.
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.checkVisibility = () => true
  Element.prototype.setPointerCapture = () => undefined
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
}
