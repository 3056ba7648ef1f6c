import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { mustRun, type RunningServer } from './testing/runServer.ts'

// Many starts of a process; how long they take is the machine's business.
vi.setConfig({ testTimeout: 0 })

const rounds = 10
const clients = 4
const rowsInBatch = 5

/** A batch that was sent: it makes rows and deletes those of the batch before. `isAcknowledged` once the server said it is done. */
interface Batch {
  platformId: string
  ids: readonly string[]
  isAcknowledged: boolean
}

function post(server: RunningServer, path: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(`${server.origin}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}

async function makePlatform(server: RunningServer, id: string): Promise<void> {
  const platform = { id, slug: id, name: { fr: id }, address: null, locales: ['fr'], defaultLocale: 'fr' }
  const made = await post(server, '/platforms', platform)
  if (made.status !== 201) throw new Error(await made.text())
}

/** Sends batches to a platform one after another until the server is gone. */
async function sendBatches(
  server: RunningServer,
  platformId: string,
  sent: Batch[],
  onFirst: () => void,
): Promise<void> {
  let before: readonly string[] = []
  for (let number = 0; ; number += 1) {
    const ids = Array.from({ length: rowsInBatch }, (_, index) => `${platformId}-${number}-${index}`)
    const batch: Batch = { platformId, ids, isAcknowledged: false }
    sent.push(batch)
    const row = { definitionId: 'definition-sessionid', categoryId: 'category-necessary' }
    const deletions = before.map((id) => ({ do: 'delete', id, revision: 1 }))
    const operations = [...deletions, ...ids.map((id) => ({ do: 'create', row: { id, ...row } }))]
    let answer: Response
    try {
      answer = await post(server, `/platforms/${platformId}/rows/batch`, { operations })
      // Acknowledged once the whole answer is here.
      await answer.text()
    } catch {
      // The connection is lost: the server is gone, as it should be.
      return
    }
    if (answer.status !== 200) throw new Error(`the server refused a batch: ${answer.status}`)
    batch.isAcknowledged = true
    before = ids
    onFirst()
  }
}

let running: RunningServer | null = null
// A failed check must not leave a server behind.
afterEach(() => running?.end('SIGKILL'))

const pageSchema = z.object({ items: z.array(z.object({ id: z.string() })), total: z.int() })

/** The ids in a list of at most 500, sorted. */
async function listIds(server: RunningServer, path: string): Promise<string[]> {
  const answer = await fetch(`${server.origin}/api${path}pageSize=500`)
  const page = pageSchema.parse(await answer.json())
  expect(page.items, path).toHaveLength(page.total)
  return page.items.map((row) => row.id).sort()
}

/**
 * What must hold after a restart: the rows that live are those of one batch, whole: the last acknowledged one, or the one
 * after it, of which the answer was lost. Any other set is a batch half done, or one lost.
 */
async function checkBatches(server: RunningServer, sent: readonly Batch[]): Promise<void> {
  for (const [platformId, batches] of Map.groupBy(sent, (batch) => batch.platformId)) {
    const living = await listIds(server, `/platforms/${platformId}/rows?`)
    const last = batches.findLastIndex((batch) => batch.isAcknowledged)
    const possible = [batches[last]?.ids ?? [], batches[last + 1]?.ids ?? []].map((ids) => [...ids].sort())
    expect(possible).toContainEqual(living)
    // The list over all platforms is written in the same transaction.
    expect(await listIds(server, `/rows?platformId=${platformId}&`)).toEqual(living)
    // What was acknowledged and then deleted is found among the deleted.
    const acknowledged = batches.slice(0, last).flatMap((batch) => batch.ids)
    for (const id of acknowledged) {
      const found = await fetch(`${server.origin}/api/rows/${id}`)
      expect([found.status, await found.json()]).toEqual([200, expect.objectContaining({ id })])
    }
  }
}

test(`kill -9 during concurrent batches, ${rounds} rounds: nothing acknowledged is lost, nothing is half there`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'charterdesk-killed-'))
  let server = await mustRun(folder, { args: ['--empty'] })
  running = server
  for (let round = 0; round < rounds; round += 1) {
    const sent: Batch[] = []
    const platforms = Array.from({ length: clients }, (_, client) => `round-${round}-client-${client}`)
    for (const id of platforms) await makePlatform(server, id)
    const target = server
    const first = Promise.withResolvers<undefined>()
    const sending = platforms.map((id) => sendBatches(target, id, sent, () => first.resolve(undefined)))
    await Promise.race([first.promise, Promise.all(sending)])
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 400))
    expect(await target.end('SIGKILL')).toBeNull()
    await Promise.all(sending)
    expect(sent.filter((batch) => batch.isAcknowledged).length).toBeGreaterThan(0)
    expect(sent.some((batch) => !batch.isAcknowledged)).toBe(true)
    server = await mustRun(folder)
    running = server
    await checkBatches(server, sent)
  }
  expect(await server.end('SIGTERM')).toBe(0)
  const database = new DatabaseSync(join(folder, 'charterdesk.sqlite'), { readOnly: true })
  expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
  database.close()
  await rm(folder, { recursive: true })
})
