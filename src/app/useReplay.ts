import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { fetchCode } from '#src/lib/fetchCode.ts'
import { outbox, overlayWaiting, type Waiting } from '#src/lib/outbox.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import { sendRowWrite } from '#src/lib/rowWrite.ts'

/** Why what waits has not gone, where one has tried: no answer came, or the server met an error. */
export type Hitch = 'unreached' | 'trouble'

/** The longest one waits before trying again by itself, in milliseconds. */
const longest = 60_000

type Replay = {
  isSending: boolean
  /** Of the last try; null once something else came of one. */
  hitch: Hitch | null
  send: () => void
}

/**
 * Sends what waits in the outbox as soon as that can be, and again, ever less often, while the server is not there. `send` does it
 * at once. One tab at a time.
 */
export function useReplay(waiting: readonly Waiting[], isOnline: boolean): Replay {
  const client = useQueryClient()
  const [failures, setFailures] = useState(0)
  const [hitch, setHitch] = useState<Hitch | null>(null)

  function putRow(row: CookieRow): void {
    client.setQueryData(queryKeys.source(row.platformId), (before: CharterSource | undefined) =>
      before === undefined ? before : overlayWaiting(before, [row]),
    )
  }

  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const { replayOutbox } = await fetchCode(() => import('#src/lib/replayOutbox.ts'))
      const alone = <T>(work: () => Promise<T>) => navigator.locks.request('charterdesk.outbox', work)
      return replayOutbox({ outbox, send: sendRowWrite, onAnswer: putRow, alone })
    },
    // The code may not have come either: the same as a server that is not there.
    onSettled: async (replayed = 'later') => {
      setFailures((count) => (replayed === 'done' || replayed === 'stopped' ? 0 : count + 1))
      setHitch(replayed === 'unreached' || replayed === 'trouble' ? replayed : null)
      if (replayed === 'stopped') await client.invalidateQueries()
    },
  })

  // Whichever tab sent it: what was shown beforehand is read again.
  const isEmpty = waiting.length === 0
  const wasEmpty = useRef(isEmpty)
  useEffect(() => {
    if (isEmpty && !wasEmpty.current) void client.invalidateQueries()
    wasEmpty.current = isEmpty
  }, [isEmpty, client])

  const isDue = isOnline && waiting.length > 0 && waiting[0]?.stop === null && !isPending
  useEffect(() => {
    if (!isDue) return
    const timer = setTimeout(() => mutate(), failures === 0 ? 0 : Math.min(longest, 500 * 2 ** failures))
    function hurry() {
      if (document.visibilityState === 'visible') mutate()
    }
    document.addEventListener('visibilitychange', hurry)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', hurry)
    }
  }, [isDue, failures, mutate])

  return { isSending: isPending, hitch: isEmpty ? null : hitch, send: () => mutate() }
}
