import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { mustRun, runServer, type RunningServer } from './testing/runServer.ts'

// Each test starts processes; how long that takes is the machine's business.
vi.setConfig({ testTimeout: 0, hookTimeout: 0 })

let folder = ''
const running: RunningServer[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charterdesk-main-'))
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.end('SIGKILL')))
  await rm(folder, { recursive: true })
})

const run = async (...args: string[]): Promise<RunningServer> => {
  const server = await mustRun(folder, { args })
  running.push(server)
  return server
}

async function slugsOf({ origin }: RunningServer): Promise<string[]> {
  const page = z.object({ items: z.array(z.object({ slug: z.string() })) })
  const answer = await fetch(`${origin}/api/platforms?sort=name`)
  return page.parse(await answer.json()).items.map((platform) => platform.slug)
}

const create = ({ origin }: RunningServer, id: string) =>
  fetch(`${origin}/api/platforms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id, slug: id, name: { fr: id }, address: null, locales: ['fr'], defaultLocale: 'fr' }),
  })

describe('the first start', () => {
  test('fills in the demo fleet, says where it answers and who may come', async () => {
    const server = await run()
    expect(await slugsOf(server)).toEqual(['centre-val-de-loire', 'datajoule', 'gers', 'pau', 'services-publics-plus'])
    for (const words of [server.origin, 'http://127.0.0.1:', 'no accounts yet', folder])
      expect(server.output()).toContain(words)
  })

  test('makes no platforms with --empty, and the next one does not fill them in', async () => {
    const first = await run('--empty')
    expect(await slugsOf(first)).toEqual([])
    expect((await create(first, 'own')).status).toBe(201)
    expect(await first.end('SIGTERM')).toBe(0)
    expect(await slugsOf(await run())).toEqual(['own'])
  })

  test('is the only one that --large and --empty count for, and the next ones say so', async () => {
    await (await run()).end('SIGINT')
    const next = await run('--large')
    expect(await slugsOf(next)).toHaveLength(5)
    expect(next.output()).toContain('the first start only')
  })
})

describe('the end', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('by %s is clean: exit 0, all in one file', async (signal) => {
    const server = await run()
    await create(server, 'kept')
    expect(await server.end(signal)).toBe(0)
    // A database closed in order leaves no journal beside it.
    await expect(readFile(join(folder, 'charterdesk.sqlite-wal'))).rejects.toThrow('ENOENT')
    expect(await slugsOf(await run())).toContain('kept')
  })

  test('waits for a request under way', async () => {
    const server = await run('--empty')
    const body = JSON.stringify({
      id: 'slow',
      slug: 'slow',
      name: { fr: 'Lent' },
      address: null,
      locales: ['fr'],
      defaultLocale: 'fr',
    })
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const asked = request(`${server.origin}/api/platforms`, { method: 'POST', headers })
    const answered = new Promise<number | undefined>((resolve, reject) => {
      asked.on('response', (answer) => resolve(answer.resume().statusCode)).on('error', reject)
    })
    await new Promise((resolve) => asked.write(body.slice(0, 20), resolve))
    // An answer on another connection proves that the server has had the time to see the first bytes of this one.
    await slugsOf(server)
    const ended = server.end('SIGTERM')
    await expect.poll(() => slugsOf(server).catch(() => 'refused')).toBe('refused')
    asked.end(body.slice(20))
    expect(await answered).toBe(201)
    expect(await ended).toBe(0)
  })
})

describe('a start that cannot be', () => {
  test('on a port that is taken says which, and what to do', async () => {
    const port = new URL((await run()).origin).port
    const second = await runServer(join(folder, 'second'), { env: { PORT: port } })
    expect(second).toMatchObject({ code: 1, output: expect.stringContaining(`port ${port}`) })
    expect(second.output).toContain('PORT')
    expect(second.output).not.toContain('    at ')
  })

  test('in a folder that cannot be written says which', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    expect(await runServer(join(file, 'data'))).toMatchObject({
      code: 1,
      output: expect.stringContaining(join(file, 'data')),
    })
  })

  test('over a file that is no database leaves it alone', async () => {
    const file = join(folder, 'charterdesk.sqlite')
    await writeFile(file, 'something else'.repeat(100))
    expect(await runServer(folder)).toMatchObject({ code: 1, output: expect.stringContaining('not a database') })
    expect(await readFile(file, 'utf8')).toBe('something else'.repeat(100))
  })

  test('with an unknown option shows the usage', async () => {
    expect(await runServer(folder, { args: ['--demo'] })).toMatchObject({
      code: 1,
      output: expect.stringContaining('Usage'),
    })
  })
})
