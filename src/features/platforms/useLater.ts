import { useEffect, useRef } from 'react'

/** Puts work off by `delay` milliseconds: the last one asked for alone is done, and none once the component has gone. */
export function useLater(delay: number): (work: () => void) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return (work) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(work, delay)
  }
}
