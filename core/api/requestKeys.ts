import type { OpenAPIHono } from '@hono/zod-openapi'
import type { HonoRequest } from 'hono'
import { requestKeyHeader, requestKeyPattern } from '#core/contract/requestKey.ts'
import type { ApiEnv } from './desk.ts'
import { Refusal, refuseField } from './refusal.ts'
import { sha256 } from './sha256.ts'
import type { Unit } from './unit.ts'

/** A write that its client named, and the SHA-256 of all it asks. */
export interface NamedRequest {
  readonly key: string
  readonly fingerprint: string
}

/** What of a request says what it asks. */
type Asked = Pick<HonoRequest, 'header' | 'method' | 'url' | 'arrayBuffer'>

/** What a named write came to. `commitId` null: there was nothing to change. */
export interface Outcome<T> {
  readonly result: T
  readonly commitId: string | null
}

/** The name the client gave to its request, null where it gave none. Two clients who take the same key ask two things. */
export async function nameOf(req: Asked, actor: string): Promise<NamedRequest | null> {
  const key = req.header(requestKeyHeader)
  if (key === undefined || req.method === 'GET' || req.method === 'HEAD') return null
  if (!requestKeyPattern.test(key)) throw refuseField('invalid_format', requestKeyHeader)
  const { pathname, search } = new URL(req.url)
  const body = await sha256(await req.arrayBuffer())
  return { key, fingerprint: await sha256([actor, req.method, pathname, search, body].join('\n')) }
}

/**
 * Does `work`, unless it was named and done before: then gives what came of it then. What it comes to is kept with the
 * commit, in one transaction. Refuses a key under which something else was asked.
 */
export async function doOnce<T>(
  unit: Unit,
  named: NamedRequest | null,
  work: (unit: Unit) => Promise<T>,
): Promise<Outcome<T>> {
  const known = named === null ? null : await unit.get('request', named.key)
  if (known !== null && known.fingerprint !== named?.fingerprint) throw new Refusal('key_reused')
  // Kept below, of the same request: it is of the same type.
  if (known !== null) return { result: JSON.parse(known.result) as T, commitId: known.commitId }
  const result = await work(unit)
  const commitId = unit.changes().length > 0 ? unit.commitId : null
  if (named !== null) {
    const { key: id, fingerprint } = named
    unit.derive('request', id, { id, deletedAt: null, fingerprint, commitId, result: JSON.stringify(result) })
  }
  return { result, commitId }
}

/** The API's document, with the key that every write takes and the refusal of one that was used for something else. */
export function documentOf(app: OpenAPIHono<ApiEnv>) {
  const document = app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Charterdesk', version: '1' } })
  const description = 'Names this write: sent again under the same key, it is done no second time and answers the same'
  const schema = { type: 'string' as const, pattern: requestKeyPattern.source }
  const key = { in: 'header' as const, name: requestKeyHeader, required: false, description, schema }
  for (const { post, put, patch, delete: remove } of Object.values(document.paths ?? {})) {
    for (const operation of [post, put, patch, remove].filter((it) => it !== undefined)) {
      operation.parameters = [...(operation.parameters ?? []), key]
      const refused: unknown = operation.responses?.['422']
      if (typeof refused === 'object' && refused !== null && 'description' in refused)
        refused.description = `${String(refused.description)}, key_reused`
    }
  }
  return document
}
