import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { routesOf } from './routesOf.ts'
import type { ApiEnv } from './desk.ts'
import { Refusal } from './refusal.ts'

/**
 * Refuses a query parameter that the route does not know, on every route, those without any included: a filter written wrong
 * would otherwise answer as if it had not been asked for.
 */
export function refuseUnknownQuery(app: OpenAPIHono<ApiEnv>): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const asked = [...new Set(new URL(c.req.url).searchParams.keys())]
    if (asked.length === 0) return next()
    const method = c.req.method === 'HEAD' ? 'GET' : c.req.method
    const route = routesOf(app, c.req.path).find((it) => it.method.toUpperCase() === method)
    const query = route?.request?.query
    const known = query !== undefined && 'shape' in query ? Object.keys(query.shape) : []
    const unknown = route === undefined ? [] : asked.filter((name) => !known.includes(name))
    if (unknown.length > 0)
      throw new Refusal('invalid', { issues: unknown.map((name) => ({ code: 'unknown_field', path: [name] })) })
    return next()
  }
}
