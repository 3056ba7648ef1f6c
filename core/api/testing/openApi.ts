import { buildSource } from '#core/charter/testing/builders.ts'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import { createApi, type ApiOptions } from '../createApi.ts'
import { seedWrite } from '../seedWrite.ts'
import type { Store } from '../store.ts'

/** One answer of the API, read. */
export interface Answer {
  readonly status: number
  readonly body: any // eslint-disable-line @typescript-eslint/no-explicit-any -- tests reach into any answer
  readonly headers: Headers
}

export interface TestApi {
  readonly request: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
  readonly raw: ReturnType<typeof createApi>
  readonly logged: [string, Error][]
}

/**
 * An API over `store`, filled with the platform, rows, template, definitions and providers of `buildSource()`. Each request
 * takes one second of its clock; ids are counted.
 */
export async function openApi(
  store: Store,
  more: Partial<ApiOptions> & { read?: (source: string) => ImportResult; empty?: boolean } = {},
): Promise<TestApi> {
  const { platform, ...source } = buildSource()
  const platforms = more.empty === true ? [] : [platform]
  const seed = { ...source, platforms, rows: more.empty === true ? [] : source.rows }
  const origin = { id: 'seed', actor: 'seed', requestId: 'seed', at: '2026-01-15T09:00:00.000Z' }
  await store.write(() => Promise.resolve(seedWrite(seed, origin)))
  const logged: [string, Error][] = []
  let [moment, serial] = [Date.parse('2026-02-01T08:00:00.000Z'), 0]
  const { read, empty: _, ...options } = more
  const raw = createApi({
    store,
    session: () => ({ actor: 'local' }),
    clock: () => new Date((moment += 1_000)),
    ids: () => `made-${String((serial += 1))}`,
    ...(read === undefined ? {} : { importer: (text: string) => Promise.resolve(read(text)) }),
    logError: (requestId, error) => logged.push([requestId, error]),
    ...options,
  })
  const request: TestApi['request'] = async (method, path, body, more = {}) => {
    const headers = { ...(body !== undefined && { 'content-type': 'application/json' }), ...more }
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const response = await raw.request(`/api${path}`, init)
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers }
  }
  return { request, raw, logged }
}
