import { useMemo, useState } from 'react'

const prefix = 'charterdesk.'

/** Some of `options`, remembered by this browser under `key`; those of `initial` where nothing is. In the order of `options`. */
export function useRememberedSet<Value extends string>(
  key: string,
  options: readonly Value[],
  initial: readonly Value[],
): readonly [readonly Value[], (values: readonly Value[]) => void] {
  const [kept, setKept] = useState(() => readStored(key))
  const chosen = useMemo(() => {
    const words = kept === null ? initial : kept.split(' ')
    return options.filter((option) => words.includes(option))
  }, [kept, options, initial])
  const choose = (values: readonly Value[]) => {
    const written = values.join(' ')
    setKept(written)
    try {
      localStorage.setItem(prefix + key, written)
    } catch {
      // A browser that keeps nothing (private mode): the choice holds for this visit.
    }
  }
  return [chosen, choose]
}

function readStored(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key)
  } catch {
    return null
  }
}
