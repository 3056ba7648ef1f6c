import type { Browser, CDPSession } from '@playwright/test'
import * as z from 'zod'
import { startServer } from '../e2e/desk/serverProcess.ts'
import { buildApp } from '../scripts/ready/buildApp.mjs'
import { measureList, openBrowser, openPage } from './measureList.ts'

/*
 * How fast the cookies of all platforms are found on the build that ships and a server over the large fleet (5,000 rows), at full
 * speed and four times slower, and whether a tab that is used all day keeps what it has seen: `node bench/cookies.ts`.
 */

const navigations = 200
const firstTurns = 20

interface Heap {
  /** What scripts keep, garbage taken away, in bytes. */
  all: number
  /** What of it the engine has compiled: it goes on with that as long as something is done again. */
  code: number
}

/** Reads the heap by a snapshot of it, in the format of the DevTools protocol: each node is a run of numbers told by `meta`. */
async function readHeap(session: CDPSession): Promise<Heap> {
  const chunks: string[] = []
  const keep = ({ chunk }: { chunk: string }): void => void chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', keep)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', keep)
  const { snapshot, nodes } = snapshotSchema.parse(JSON.parse(chunks.join('')))
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const kinds = z.array(z.string()).parse(types[type])
  const heap = { all: 0, code: 0 }
  for (let index = 0; index < nodes.length; index += fields.length) {
    const kind = kinds[nodes[index + type] ?? -1]
    // What the browser itself keeps beside the scripts.
    if (kind === 'native') continue
    heap.all += nodes[index + size] ?? 0
    if (kind === 'code') heap.code += nodes[index + size] ?? 0
  }
  return heap
}
const snapshotSchema = z.object({
  snapshot: z.object({ meta: z.object({ node_fields: z.array(z.string()), node_types: z.array(z.unknown()) }) }),
  nodes: z.array(z.number()),
})

/** Goes from screen to screen, and tells what the page keeps in memory after the first turns and after all. */
async function measureMemory(browser: Browser, origin: string): Promise<void> {
  const page = await openPage(browser)
  const session = await page.context().newCDPSession(page)
  await page.goto(`${origin}/platforms`)
  const menu = page.getByRole('navigation', { name: 'Navigation principale' })
  const heaps: Heap[] = []
  for (let turn = 1; turn <= navigations; turn += 1) {
    const link = ['Cookies', 'Définitions', 'Prestataires', 'Plateformes'][turn % 4] ?? 'Plateformes'
    await menu.getByRole('link', { name: link }).click()
    await page.getByRole('table').getByRole('link').first().waitFor()
    // After the first turns every screen has been seen, and what it fetches kept.
    if (turn === firstTurns || turn === navigations) heaps.push(await readHeap(session))
  }
  const [first, last] = heaps
  if (first === undefined || last === undefined) throw new Error('nothing was read')
  const say = (what: string, read: (heap: Heap) => number): void => {
    const grown = ((read(last) / read(first) - 1) * 100).toFixed(1)
    const [after, before] = [last, first].map((heap) => (read(heap) / 1_000_000).toFixed(2))
    console.log(
      `memory after ${navigations} navigations, ${what}: ${after} MB, ${before} MB after ${firstTurns} (${grown} %)`,
    )
  }
  say('compiled code and all', ({ all }) => all)
  say('without compiled code', ({ all, code }) => all - code)
  await page.context().close()
}

await buildApp({ node: process.execPath, env: process.env }, 'real')
const browser = await openBrowser()
const server = await startServer('large')
const cookies = { path: '/cookies', column: 'Prestataire', search: 'session', what: '5,000 rows' }
for (const slowness of [1, 4]) await measureList(browser, server.origin, cookies, slowness)
await measureMemory(browser, server.origin)
await browser.close()
await server.close()
