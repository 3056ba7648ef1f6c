// @vitest-environment jsdom
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { useSyncExternalStore, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { buildRow, buildSource } from '#core/charter/testing/builders.ts'
import { requestKeyHeader } from '#core/contract/requestKey.ts'
import { outbox } from '#src/lib/outbox.ts'
import { createQueryClient } from '#src/lib/queryClient.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import { buildWaiting } from '#src/lib/testing/buildWaiting.ts'
import '#src/testing/patience.ts'
import { useReplay } from './useReplay.ts'

const row = buildRow({ id: 'row-1', revision: 2 })
const asked: string[] = []
let answers: (() => Promise<Response>)[] = []
let client: QueryClient

beforeEach(() => {
  localStorage.clear()
  outbox.reread()
  asked.length = 0
  answers = []
  client = createQueryClient()
  vi.stubGlobal('fetch', (_address: string, init?: RequestInit) => {
    asked.push(new Headers(init?.headers).get(requestKeyHeader) ?? 'without a name')
    return answers.shift()?.() ?? Promise.resolve(Response.json({ ...row, revision: 9 }))
  })
  vi.stubGlobal('navigator', { onLine: true, locks: { request: (_: string, work: () => unknown) => work() } })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open(isOnline = true) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  return renderHook(
    (props: { isOnline: boolean }) => useReplay(useSyncExternalStore(outbox.subscribe, outbox.read), props.isOnline),
    { wrapper, initialProps: { isOnline } },
  )
}

const wait = (...ids: string[]) => {
  for (const id of ids) outbox.add(buildWaiting(row, { id }))
}

test('what waits goes at once and in order where there is a network, and what was read is read again', async () => {
  const key = queryKeys.source(row.platformId)
  client.setQueryData(key, buildSource({ rows: [row] }))
  wait('a', 'b')
  open()
  await waitFor(() => expect(outbox.read()).toEqual([]))
  expect(asked).toEqual(['a', 'b'])
  // The answer is shown, and the whole is asked for again by whoever shows it.
  expect(client.getQueryData<{ rows: { revision: number }[] }>(key)?.rows[0]?.revision).toBe(9)
  await waitFor(() => expect(client.getQueryState(key)?.isInvalidated).toBe(true))
})

test('nothing goes without a network; everything does when it is back', async () => {
  wait('a')
  const { rerender } = open(false)
  rerender({ isOnline: false })
  expect(asked).toEqual([])
  rerender({ isOnline: true })
  await waitFor(() => expect(outbox.read()).toEqual([]))
  expect(asked).toEqual(['a'])
})

test('a server in trouble is asked again by itself, for the same thing', async () => {
  answers = [() => Promise.resolve(Response.json({ code: 'internal', status: 500 }, { status: 500 }))]
  wait('a', 'b')
  const { result } = open()
  await waitFor(() => expect(result.current.hitch).toBe('trouble'))
  await waitFor(() => expect(outbox.read()).toEqual([]))
  expect(asked).toEqual(['a', 'a', 'b'])
  expect(result.current.hitch).toBeNull()
})

test('a server that does not answer is not one in trouble', async () => {
  answers = [() => Promise.reject(new TypeError('Failed to fetch'))]
  wait('a')
  const { result } = open()
  await waitFor(() => expect(result.current.hitch).toBe('unreached'))
  result.current.send()
  await waitFor(() => expect(outbox.read()).toEqual([]))
})

test('what is refused is not asked again before a person says so', async () => {
  answers = [() => Promise.resolve(Response.json({ code: 'invalid', status: 422 }, { status: 422 }))]
  wait('a', 'b')
  const { result } = open()
  await waitFor(() => expect(outbox.read()[0]?.stop).toMatchObject({ kind: 'refused' }))
  await waitFor(() => expect(result.current.isSending).toBe(false))
  result.current.send()
  await waitFor(() => expect(result.current.isSending).toBe(false))
  expect(asked).toEqual(['a'])
})
