import { useEffect, useState } from 'react'

/** True once `isOn` has stayed true for `delay` milliseconds, false as soon as it is not: what is quick never flashes. */
export function useDelayed(isOn: boolean, delay: number): boolean {
  const [isDue, setIsDue] = useState(false)
  useEffect(() => {
    if (!isOn) return
    const timer = setTimeout(() => setIsDue(true), delay)
    return () => {
      clearTimeout(timer)
      setIsDue(false)
    }
  }, [isOn, delay])
  return isOn && isDue
}
