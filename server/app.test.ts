import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemSchema } from '#core/contract/problem.ts'
import { createApp, type Answer } from './app.ts'
import { readSite } from './site/readSite.ts'

const page = '<!doctype html><html lang="fr"><script>start()</script><script src="/a.js"></script></html>'
const script = `export const words = "${'charte '.repeat(400)}"`
let folder = ''
let app: Answer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charterdesk-site-'))
  await mkdir(join(folder, 'assets'))
  await mkdir(join(folder, '.vite'))
  await writeFile(join(folder, 'index.html'), page)
  await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(folder, 'assets', 'main-1a2b.js'), script)
  await writeFile(join(folder, '.vite', 'manifest.json'), '{}')
  const api: Answer = (request) => {
    const { pathname } = new URL(request.url)
    return Response.json({ path: pathname, ...(pathname === '/api/long' && { words: 'charte '.repeat(400) }) })
  }
  app = createApp({ api, site: await readSite(folder) })
})
afterAll(() => rm(folder, { recursive: true }))

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app(new Request(`http://127.0.0.1:4180${path}`, { method, headers }))

describe('the built app', () => {
  test('files keep their type; hashed ones are kept for ever, others asked for again', async () => {
    const hashed = await ask('/assets/main-1a2b.js')
    expect(hashed.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(hashed.headers.get('cache-control')).toContain('immutable')
    expect(await hashed.text()).toBe(script)
    const icon = await ask('/icon.svg')
    expect([icon.headers.get('content-type'), icon.headers.get('cache-control')]).toEqual(['image/svg+xml', 'no-cache'])
  })
  test('what the browser has already is not sent again', async () => {
    const etag = (await ask('/icon.svg')).headers.get('etag') ?? ''
    const again = await ask('/icon.svg', { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await ask('/icon.svg', { 'if-none-match': '"other"' })).status).toBe(200)
  })
  test.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip;q=1.0, br;q=0', 'gzip', gunzipSync],
  ])('compressed for who takes %s', async (accepted, encoding, decompress) => {
    const answer = await ask('/assets/main-1a2b.js', { 'accept-encoding': accepted })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(answer.headers.get('content-length')).toBe(String(bytes.length))
    expect(decompress(bytes).toString()).toBe(script)
  })
  test('uncompressed for who takes nothing else, and HEAD without a body', async () => {
    const answer = await ask('/assets/main-1a2b.js', {}, 'HEAD')
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect([answer.headers.get('content-length'), await answer.text()]).toEqual([String(script.length), ''])
  })
  test('its page answers any address a person goes to, and nothing else', async () => {
    const deep = await ask('/platforms/gers?lang=en', { accept: 'text/html,*/*' })
    expect([deep.status, await deep.text()]).toEqual([200, page])
    const taken = await Promise.all([
      ask('/platforms/gers', { accept: '*/*' }),
      ask('/platforms'),
      ask('/platforms/gers', { accept: 'text/html,*/*', 'sec-fetch-mode': 'same-origin' }),
    ])
    expect(taken.map((answer) => answer.status)).toEqual([200, 200, 200])
    const statuses = await Promise.all([
      ask('/platforms/gers', { accept: 'application/json' }),
      ask('/platforms/gers', { accept: 'text/html', 'sec-fetch-mode': 'cors' }),
      ask('/platforms/gers', { accept: '*/*', 'sec-fetch-mode': 'same-origin' }),
      ask('/assets/gone-3c4d.js', { accept: 'text/html' }),
      ask('/.vite/manifest.json'),
      ask('/..%2f..%2fetc/passwd'),
      ask('/', {}, 'POST'),
    ])
    expect(statuses.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404, 404, 405])
  })
  test('is protected: no script but its own, no frame but its own', async () => {
    const { headers } = await ask('/')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='(?:;|$)/)
    expect(policy).toContain("frame-ancestors 'self'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  })
  test('says that it is not built when it is not', async () => {
    const unbuilt = createApp({ api: () => new Response('ok'), site: await readSite(join(folder, 'nowhere')) })
    const answer = await unbuilt(new Request('http://127.0.0.1/', { headers: { accept: 'text/html' } }))
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('not built')])
  })
})

describe('the API', () => {
  test('answers under /api, uncached and harmless as a page', async () => {
    const answer = await ask('/api/platforms', { accept: 'text/html' })
    expect(await answer.json()).toEqual({ path: '/api/platforms' })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  })
  test('is compressed where it is long and the browser takes it', async () => {
    const long = await ask('/api/long', { 'accept-encoding': 'gzip, deflate, br' })
    expect([long.headers.get('content-encoding'), long.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding'])
    const unzipped = gunzipSync(await long.arrayBuffer()).toString('utf8')
    expect(JSON.parse(unzipped)).toMatchObject({ path: '/api/long' })
    const plain = await Promise.all([ask('/api/short', { 'accept-encoding': 'gzip' }), ask('/api/long')])
    expect(plain.map(({ headers }) => headers.get('content-encoding'))).toEqual([null, null])
  })
  test.each([
    [{ host: '127.0.0.1:4180' }, 200],
    [{ host: 'localhost:4180', origin: 'http://localhost:5173' }, 200],
    [{ host: '[::1]:4180' }, 200],
    [{ host: 'rebound.example:4180' }, 403],
    [{ host: '127.0.0.1:4180', origin: 'https://elsewhere.example' }, 403],
    [{ host: '127.0.0.1:4180', origin: 'null' }, 403],
  ])('for %o answers %i', async (headers, status) => {
    expect((await ask('/api/platforms', headers, 'POST')).status).toBe(status)
  })
  test('refuses who is not meant to reach it by problem details, as everything else', async () => {
    const answer = await ask('/api/platforms', { host: 'rebound.example' })
    const problem = problemSchema.parse(await answer.json())
    expect([problem.status, problem.code, answer.status]).toEqual([403, 'foreign_request', 403])
    expect([answer.headers.get('content-type'), answer.headers.get('x-request-id')]).toEqual([
      'application/problem+json',
      problem.requestId,
    ])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const page = await ask('/', { host: 'rebound.example' })
    expect([page.status, page.headers.get('content-type')]).toEqual([403, 'text/plain; charset=utf-8'])
  })
})
