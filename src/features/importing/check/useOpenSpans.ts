import { useCallback, useEffect, useRef, useState } from 'react'

/** How many things of a list are drawn, or left for later, at once. */
export const spanSize = 10
/** How many stay drawn once seen: more and each keystroke is slower, fewer and going back a little draws them again. */
const keptDrawn = 150
/** How far from what is in sight the next ones are drawn, in CSS pixels. */
const margin = '800px'

interface Opened {
  /** Keys of the spans seen, latest first. */
  readonly spans: readonly string[]
  /** How tall each was when it was put away. */
  readonly heights: ReadonlyMap<string, number>
}

/**
 * Which spans of a long list have been in sight lately, and so are drawn. `watch` is the ref of what stands for a span that is not.
 * @param measure how tall a span is, in CSS pixels, asked as it is put away
 */
export function useOpenSpans(measure: (span: string) => number) {
  const [{ spans, heights }, setOpened] = useState<Opened>({ spans: [], heights: new Map() })
  const latest = useRef(measure)
  useEffect(() => {
    latest.current = measure
  })
  const [observer] = useState(() => startWatching((seen) => setOpened((before) => open(before, seen, latest.current))))
  useEffect(() => () => observer?.disconnect(), [observer])
  const watch = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return
      observer?.observe(element)
      return () => observer?.unobserve(element)
    },
    [observer],
  )
  return { isWatched: observer !== null, spans, heights, watch }
}

function open({ spans, heights }: Opened, seen: readonly string[], measure: (span: string) => number): Opened {
  const all = [...seen, ...spans.filter((span) => !seen.includes(span))]
  const kept = Math.max(Math.ceil(keptDrawn / spanSize), seen.length)
  const away = all.slice(kept).map((span) => [span, measure(span)] as const)
  return { spans: all.slice(0, kept), heights: new Map([...heights, ...away]) }
}

function startWatching(onSeen: (spans: readonly string[]) => void): IntersectionObserver | null {
  if (typeof IntersectionObserver === 'undefined') return null
  // The list is scrolled in a pane of its own: the margin is the pane's where the browser knows of that.
  const options = { rootMargin: margin, scrollMargin: margin }
  return new IntersectionObserver((entries) => {
    const seen = entries.flatMap(({ isIntersecting, target }) => {
      const { span } = target instanceof HTMLElement ? target.dataset : {}
      return isIntersecting && span !== undefined ? [span] : []
    })
    if (seen.length > 0) onSeen(seen)
  }, options)
}
