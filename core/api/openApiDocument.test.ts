import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { errorCodes, errorStatus } from '#core/contract/errors.ts'
import { problemSchema } from '#core/contract/problem.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi } from './testing/openApi.ts'

interface Operation {
  operationId?: string
  responses: Record<string, { description: string; content?: Record<string, { schema?: object }> }>
}

test('every route says its name, its answers with their schemas, and its codes', async () => {
  const api = await openApi(memoryStore())
  const { body } = await api.request('GET', '/openapi.json')
  expect(body.openapi).toBe('3.1.0')
  const operations = Object.values<Record<string, Operation>>(body.paths).flatMap((path) => Object.values(path))
  expect(operations.length).toBeGreaterThan(45)
  const names = operations.map((operation) => operation.operationId)
  expect(new Set(names).size).toBe(names.length)
  expect(names).not.toContain(undefined)
  for (const { operationId, responses } of operations) {
    for (const [status, { content, description }] of Object.entries(responses)) {
      expect(content, `${operationId ?? ''} ${status}`).toBeDefined()
      for (const media of Object.values(content ?? {})) expect(media.schema).toBeDefined()
      if (Number(status) < 400) continue
      for (const code of description.split(', ')) expect(errorStatus).toHaveProperty(code, Number(status))
    }
    expect(Object.keys(responses).some((status) => status.startsWith('2'))).toBe(true)
    expect(responses).toMatchObject({ 403: {}, 405: {} })
  }
})

test('every error code is met in a test', () => {
  const read = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      // A suite that several stores pass stands in a file of its own.
      .filter((path) => path.endsWith('.test.ts') || /describe\w+\.ts$/.test(path))
      .map((path) => readFileSync(join(folder, path), 'utf8'))
  const text = [import.meta.dirname, join(import.meta.dirname, '../../server')].flatMap(read).join('\n')
  expect(errorCodes.filter((code) => !text.includes(`'${code}'`))).toEqual([])
})

test('what goes wrong before a route is reached is a problem too', async () => {
  const api = await openApi(memoryStore())
  const raw = async (init: RequestInit, path = '/api/platforms') => {
    const response = await api.raw.request(path, init)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = problemSchema.parse(await response.json())
    expect(response.headers.get('x-request-id')).toBe(problem.requestId)
    expect(response.status).toBe(problem.status)
    return problem.code
  }
  const headers = { 'content-type': 'application/json' }
  expect(await raw({ method: 'POST', headers, body: '{' })).toBe('malformed_json')
  expect(await raw({ method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' })).toBe(
    'unsupported_media_type',
  )
  expect(await raw({ method: 'POST', headers, body: `"${'x'.repeat(10 * 1024 * 1024)}"` })).toBe('body_too_large')
  const latin1 = new Uint8Array([...new TextEncoder().encode('{"id":"caf'), 0xe9, ...new TextEncoder().encode('"}')])
  expect(await raw({ method: 'POST', headers, body: latin1 })).toBe('not_utf8')
  expect(await raw({ method: 'GET' }, '/api/nothing')).toBe('not_found')
  expect(await raw({ method: 'DELETE' })).toBe('method_not_allowed')
  expect((await api.raw.request('/api/platforms', { method: 'DELETE' })).headers.get('allow')).toBe('GET, POST')
})

test('nobody signed in is told so', async () => {
  const api = await openApi(memoryStore(), { session: () => null })
  const { status, body } = await api.request('GET', '/platforms')
  expect([status, body.code]).toEqual([401, 'unauthenticated'])
})

test('a bug tells nothing and is logged once, with the id that the answer gives', async () => {
  const store = memoryStore()
  const api = await openApi(store)
  store.read = () => Promise.reject(new Error('disk on fire'))
  const { status, body } = await api.request('GET', '/platforms')
  expect([status, body.code, JSON.stringify(body).includes('fire')]).toEqual([500, 'internal', false])
  expect(api.logged).toEqual([[body.requestId, new Error('disk on fire')]])
})
