import type { RouteConfig } from '@hono/zod-openapi'
import * as z from 'zod'
import { errorStatus, type ErrorCode } from './errors.ts'
import { problemSchema } from './problem.ts'
import { wholeNumber } from './queryValues.ts'

/** A JSON answer. */
export function answer<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

/** A JSON body that must be there. */
export function bodyOf<S extends z.ZodType>(schema: S) {
  return { required: true, content: { 'application/json': { schema } } }
}

/** Codes that any request can meet. */
const everywhere = ['invalid', 'unauthenticated', 'foreign_request', 'method_not_allowed', 'internal'] as const
/** Codes that any request with a body can meet. */
export const withBody = ['malformed_json', 'not_utf8', 'unsupported_media_type', 'body_too_large'] as const

/**
 * The problem details a route can answer, one response per status, its description naming the codes. Left out of the types
 * on purpose: the client turns every failed answer into one problem (see client.ts).
 */
export function failures(...codes: readonly ErrorCode[]): object {
  const responses: Record<number, RouteConfig['responses'][string]> = {}
  const codesOf = new Map<number, string>()
  for (const code of [...everywhere, ...codes]) {
    const status = errorStatus[code]
    const said = codesOf.get(status)
    const description = said === undefined ? code : `${said}, ${code}`
    codesOf.set(status, description)
    responses[status] = { description, content: { 'application/problem+json': { schema: problemSchema } } }
  }
  return responses
}

/** One page of a list. */
export function pageOf<S extends z.ZodType>(item: S) {
  return z.object({ items: z.array(item), total: z.int(), page: z.int(), pageSize: z.int() })
}

/** Query of a list: `sort` names a column, `-` before it for falling; ties are broken by id. */
export function listQuery<const Sort extends string>(sorts: readonly [Sort, ...Sort[]]) {
  return z.object({
    search: z.string().max(200, 'too_long').optional(),
    sort: z.enum(sorts.flatMap((sort) => [sort, `-${sort}`] as const)).optional(),
    page: wholeNumber(1, 1_000_000).default(1),
    pageSize: wholeNumber(1, 500).default(25),
  })
}
