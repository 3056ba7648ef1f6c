// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { buildSource } from '#core/charter/testing/builders.ts'
import { createOutbox, outbox, overlayWaiting, sendOrKeep } from './outbox.ts'
import { buildWaiting } from './testing/buildWaiting.ts'

const [row] = buildSource().rows
if (row === undefined) throw new Error('a source without rows')
const fetched = vi.fn(() => Promise.resolve(Response.json(row)))
const goOnline = (isOnline: boolean) => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)

beforeEach(() => {
  localStorage.clear()
  outbox.reread()
  vi.stubGlobal('fetch', fetched.mockClear())
  goOnline(true)
})

test('keeps the order over a reload, and over another tab', () => {
  const one = createOutbox(localStorage)
  for (const id of ['c', 'a', 'b']) one.add(buildWaiting(row, { id }))
  const other = createOutbox(localStorage)
  expect(other.read().map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  one.remove('a')
  globalThis.dispatchEvent(new StorageEvent('storage', { key: 'charterdesk.outbox.000000002.a' }))
  expect(other.read().map(({ id }) => id)).toEqual(['c', 'b'])
  other.add(buildWaiting(row, { id: 'd' }))
  expect(createOutbox(localStorage).read().at(-1)?.id).toBe('d')
})

test('what was given up in another tab is not put back', () => {
  const one = createOutbox(localStorage)
  one.add(buildWaiting(row, { id: 'a' }))
  createOutbox(localStorage).remove('a')
  expect(one.replace(buildWaiting(row, { id: 'a', isSent: true }))).toBe(false)
  expect(createOutbox(localStorage).read()).toEqual([])
})

test('what it cannot read is left alone and never sent', () => {
  localStorage.setItem('charterdesk.outbox.000000001.x', '{"id": "x", "act')
  const box = createOutbox(localStorage)
  expect(box.read()).toEqual([])
  box.add(buildWaiting(row, { id: 'a' }))
  expect(localStorage.getItem('charterdesk.outbox.000000001.x')).not.toBeNull()
})

test('a write goes at once while there is a network and nothing waits, under its key', async () => {
  expect(await sendOrKeep(buildWaiting(row, { id: 'key-of-the-write' }))).toEqual(row)
  expect(fetched).toHaveBeenCalledWith(
    expect.stringContaining('/api/rows/'),
    expect.objectContaining({ headers: expect.objectContaining({ 'idempotency-key': 'key-of-the-write' }) }),
  )
  expect(outbox.read()).toEqual([])
})

test('offline it waits, and what is done after it waits behind it even with a network', async () => {
  goOnline(false)
  const after = { ...row, revision: 9 }
  expect(await sendOrKeep(buildWaiting(after, { id: 'a' }))).toEqual(after)
  goOnline(true)
  await sendOrKeep(buildWaiting(after, { id: 'b' }))
  expect(fetched).not.toHaveBeenCalled()
  expect(outbox.read().map(({ id }) => id)).toEqual(['a', 'b'])
})

test('a browser without room says so as if the network had failed: the value stays where it is', async () => {
  goOnline(false)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await expect(sendOrKeep(buildWaiting(row))).rejects.toThrow(TypeError)
})

test('a source is shown as it will be: changed, added and deleted rows, of its platform alone', () => {
  const source = buildSource()
  const [first, second] = source.rows
  if (first === undefined || second === undefined) throw new Error('too few rows')
  const at = '2026-11-23T10:00:00.000Z'
  outbox.add(buildWaiting({ ...first, position: 'z' }, { id: 'a' }))
  outbox.add(buildWaiting({ ...second, deletedAt: at }, { id: 'b' }))
  outbox.add(buildWaiting({ ...first, id: 'new' }, { id: 'c' }))
  outbox.add(buildWaiting({ ...first, id: 'far' }, { id: 'd', platform: { id: 'elsewhere', name: {} } }))
  const shown = overlayWaiting(source).rows
  expect(shown.map(({ id }) => id)).toEqual(
    [...source.rows.map(({ id }) => id), 'new'].filter((id) => id !== second.id),
  )
  expect(shown[0]?.position).toBe('z')
})
