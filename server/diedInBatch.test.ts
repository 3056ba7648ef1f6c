import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { mustRun, type RunningServer } from './testing/runServer.ts'

// Starts of a process; how long they take is the machine's business.
vi.setConfig({ testTimeout: 0, hookTimeout: 0 })

const preload = new URL('testing/dieAtWrite.ts', import.meta.url).href
const platformId = 'platform-datajoule'
const created = Array.from({ length: 8 }, (_, index) => `armed-batch-${index}`)
const listSchema = z.object({ items: z.array(z.object({ id: z.string(), revision: z.int() })) })

let folder: string
let server: RunningServer | null = null

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charterdesk-died-'))
})
afterEach(async () => {
  await server?.end('SIGKILL')
  await rm(folder, { recursive: true })
})

async function listRows(running: RunningServer): Promise<z.infer<typeof listSchema>['items']> {
  const answer = await fetch(`${running.origin}/api/platforms/${platformId}/rows`)
  return listSchema.parse(await answer.json()).items.sort((a, b) => (a.id < b.id ? -1 : 1))
}

// 1: the first statement of the batch; the later ones fall among its updates, its inserts, the log and what is derived.
test.each([1, 2, 3, 5, 6])('a server that dies at writing statement %i of a batch leaves none of it', async (nth) => {
  server = await mustRun(folder)
  const before = await listRows(server)
  expect(before.length).toBeGreaterThan(2)
  await server.end('SIGTERM')

  server = await mustRun(folder, { preload, env: { DIE_AT_WRITE: String(nth) } })
  const row = { definitionId: 'definition-sessionid', categoryId: 'category-necessary' }
  const operations = [
    ...before.map(({ id, revision }) => ({ do: 'delete', id, revision })),
    ...created.map((id) => ({ do: 'create', row: { id, ...row } })),
  ]
  const sent = fetch(`${server.origin}/api/platforms/${platformId}/rows/batch`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operations }),
  })
  await expect(sent).rejects.toThrow()

  server = await mustRun(folder)
  expect(await listRows(server)).toEqual(before)
})
