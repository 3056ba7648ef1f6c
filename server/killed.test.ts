import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test, vi } from 'vitest'
import * as z from 'zod'
import { mustRun, type RunningServer } from './testing/runServer.ts'

// Many starts of a process; how long they take is the machine's business.
vi.setConfig({ testTimeout: 0 })

const rounds = 10
const clients = 4
const rowsInBatch = 5

/** A batch of rows that was sent; `isAcknowledged` once the server said that it is done. */
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
  for (let number = 0; number < 90; number += 1) {
    const ids = Array.from({ length: rowsInBatch }, (_, index) => `${platformId}-${number}-${index}`)
    const batch: Batch = { platformId, ids, isAcknowledged: false }
    sent.push(batch)
    const row = { definitionId: 'definition-sessionid', categoryId: 'category-necessary' }
    const operations = ids.map((id) => ({ do: 'create', row: { id, ...row } }))
    try {
      const answer = await post(server, `/platforms/${platformId}/rows/batch`, { operations })
      if (answer.status !== 200) throw new Error(await answer.text(), { cause: 'refused' })
      // Acknowledged once the whole answer is here.
      await answer.text()
    } catch (error) {
      if (error instanceof Error && error.cause === 'refused') throw error
      return
    }
    batch.isAcknowledged = true
    onFirst()
  }
}

async function storedIds(server: RunningServer, platformId: string, list: string): Promise<Set<string>> {
  const answer = await fetch(`${server.origin}/api${list}pageSize=500`)
  const page = z.object({ items: z.array(z.object({ id: z.string() })), total: z.int() }).parse(await answer.json())
  expect(page.items, platformId).toHaveLength(page.total)
  return new Set(page.items.map((row) => row.id))
}

/** What must hold after a restart, of every batch ever sent to the platforms of one round. */
async function checkBatches(server: RunningServer, sent: readonly Batch[]): Promise<void> {
  for (const [platformId, batches] of Map.groupBy(sent, (batch) => batch.platformId)) {
    const stored = await storedIds(server, platformId, `/platforms/${platformId}/rows?`)
    for (const { ids, isAcknowledged } of batches) {
      const found = ids.filter((id) => stored.has(id)).length
      expect(isAcknowledged ? [rowsInBatch] : [0, rowsInBatch], `${ids[0]} acknowledged: ${isAcknowledged}`).toContain(
        found,
      )
    }
    // The list over all platforms is written in the same transaction.
    expect(await storedIds(server, platformId, `/rows?platformId=${platformId}&`)).toEqual(stored)
  }
}

test(`kill -9 during concurrent batches, ${rounds} rounds: nothing acknowledged is lost, nothing is half there`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'charterdesk-killed-'))
  let server = await mustRun(folder, { args: ['--empty'] })
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
    await checkBatches(server, sent)
  }
  expect(await server.end('SIGTERM')).toBe(0)
  const database = new DatabaseSync(join(folder, 'charterdesk.sqlite'), { readOnly: true })
  expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
  database.close()
  await rm(folder, { recursive: true })
})
