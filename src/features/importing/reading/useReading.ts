import { useEffect, useRef, useState } from 'react'
import type { ReadOutcome, ReadRequest } from './readWithin.ts'
import { startReading, type Reading } from './startReading.ts'

/** One reading at a time, ended with the screen. */
export function useReading(): {
  isReading: boolean
  read: (request: ReadRequest) => Promise<ReadOutcome>
  stop: () => void
} {
  const [isReading, setIsReading] = useState(false)
  const current = useRef<Reading | null>(null)

  useEffect(() => () => current.current?.stop(), [])

  async function read(request: ReadRequest): Promise<ReadOutcome> {
    current.current?.stop()
    const reading = startReading(request)
    current.current = reading
    setIsReading(true)
    try {
      return await reading.done
    } finally {
      setIsReading(false)
    }
  }

  function stop() {
    current.current?.stop()
    setIsReading(false)
  }

  return { isReading, read, stop }
}
