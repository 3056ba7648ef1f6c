import { useState } from 'react'

const prefix = 'charterdesk.'

/** A choice among `options`, remembered by this browser; `initial` where it is not, or no longer one of them. */
export function useRemembered<Value extends string>(
  key: string,
  options: readonly Value[],
  initial: Value,
): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => options.find((option) => option === readStored(key)) ?? initial)
  const choose = (next: Value) => {
    setValue(next)
    try {
      localStorage.setItem(prefix + key, next)
    } catch {
      // A browser that keeps nothing (private mode): the choice holds for this visit, and nothing of the person's is lost.
    }
  }
  return [options.includes(value) ? value : initial, choose]
}

function readStored(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key)
  } catch {
    return null
  }
}
