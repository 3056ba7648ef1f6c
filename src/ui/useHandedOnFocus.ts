import { useLayoutEffect, useRef, type RefObject } from 'react'

/** What a person is brought back to; `data-focus-place` marks one that is no landmark, `"first"` one whose first control is meant. */
const places = 'form, section, article, li, dialog, main, [role="group"], [role="status"], [data-focus-place]'

/**
 * For a control that goes away by what it did ("try again" that worked): where it had the focus, the focus goes to the smallest
 * place around it that is still there (the page's heading where that is the whole page) and not to the top of the document.
 */
export function useHandedOnFocus<Control extends HTMLElement>(): RefObject<Control | null> {
  const control = useRef<Control>(null)
  useLayoutEffect(() => {
    const element = control.current
    return () => {
      if (element === null || element !== document.activeElement) return
      const around: HTMLElement[] = []
      for (let place = closest(element); place !== null; place = closest(place)) around.push(place)
      // What comes in its place has then been drawn, and may have taken the focus itself.
      queueMicrotask(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body
        const home = around.find((place) => place.isConnected)
        if (!element.isConnected && isLost && home !== undefined) focusPlace(home)
      })
    }
  }, [])
  return control
}

const closest = (element: HTMLElement): HTMLElement | null => element.parentElement?.closest(places) ?? null

function focusPlace(place: HTMLElement): void {
  const inside = place.localName === 'main' ? 'h1' : place.dataset.focusPlace === 'first' ? 'button' : null
  const target = (inside === null ? null : place.querySelector<HTMLElement>(inside)) ?? place
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) {
    target.tabIndex = -1
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true })
  }
  target.focus({ preventScroll: true })
}
