import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { openDemo, type Demo } from './demo.ts'

const listSchema = z.object({
  items: z.array(z.object({ id: z.string(), summary: z.object({ staleTexts: z.int() }) })),
})
const gers = 'platform-gers'

const send = (demo: Demo, path: string, init?: RequestInit): Promise<Response> =>
  demo.answer(new Request(`http://127.0.0.1:5173/api${path}`, init))

async function listStale(demo: Demo, query = ''): Promise<Record<string, number>> {
  const { items } = listSchema.parse(await (await send(demo, `/platforms${query}`)).json())
  return Object.fromEntries(items.map(({ id, summary }) => [id, summary.staleTexts]))
}

/** What the last version left: summaries that say nothing of stale texts. */
async function takeBack(): Promise<void> {
  const db = await openDB('charterdesk.demo')
  const tx = db.transaction('records', 'readwrite')
  for (const kept of await tx.store.getAll()) {
    if (kept.kind !== 'platformSummary') continue
    const { staleTexts: _, ...record } = kept.record
    await tx.store.put({ ...kept, record })
  }
  await tx.done
  db.close()
}

test('a demo kept from before there were views takes some, and keeps them', async () => {
  // The layout of what is kept has not changed with them: a database without any is the one of before.
  const demo = await openDemo('demo', true)
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ id: 'v', name: 'À écrire', query: { missing: 'true' } })
  expect((await send(demo, '/views', { method: 'POST', headers, body })).status).toBe(201)
  const again = await openDemo('demo', true)
  expect(await (await send(again, '/views/v')).json()).toMatchObject({ name: 'À écrire', query: { missing: 'true' } })
})

test('a demo kept from before stale texts were counted counts them', async () => {
  const before = await openDemo('demo', true)
  const texts = { purpose: { fr: { value: 'Une autre finalité.', revision: 1 } } }
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ revision: 1, texts })
  const changed = await send(before, '/definitions/definition-csrftoken', { method: 'PATCH', headers, body })
  expect(changed.status).toBe(200)
  const counted = await listStale(before)
  expect(counted[gers]).toBe(1)
  await takeBack()
  const after = await openDemo('demo', true)
  expect(await listStale(after)).toEqual(counted)
  expect(Object.keys(await listStale(after, '?stale=true'))).toContain(gers)
})
