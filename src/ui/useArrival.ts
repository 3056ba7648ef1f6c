import { createContext, use, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** Of each entry of the history that was left, by the router's name for it: the link it was left by; null where it was no link. */
export const LeftBy = createContext<Map<string, string | null> | null>(null)

/**
 * Where the focus goes as one comes to a screen: to its title; back on a screen, to the link one left it by, where it is still there.
 * The window stays where the router puts it. Gives the refs of the screen and of its title.
 */
export function useArrival() {
  const screen = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const leftBy = use(LeftBy)
  const { key } = useLocation()

  const arrive = useEffectEvent(() => {
    // The router calls the entry the tab opened on `default`: until it was left, the browser has its own starting point there.
    if (key === 'default' && leftBy?.has(key) !== true) return
    const href = leftBy?.get(key) ?? null
    const links = href === null ? [] : [...(screen.current?.querySelectorAll('a') ?? [])]
    const link = links.find((it) => it.getAttribute('href') === href)
    const target = link ?? title.current
    target?.focus({ preventScroll: true })
  })
  useEffect(() => arrive(), [])

  // As a layout effect: what is left still stands then, with its focus.
  useLayoutEffect(() => {
    const element = screen.current
    return () => {
      const link = document.activeElement?.closest('a') ?? null
      leftBy?.set(key, link !== null && element?.contains(link) === true ? link.getAttribute('href') : null)
    }
  }, [key, leftBy])

  return { screen, title }
}
