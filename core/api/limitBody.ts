import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ApiEnv } from './desk.ts'
import { Refusal } from './refusal.ts'

function refuse(): never {
  throw new Refusal('body_too_large')
}

const limitOthers = bodyLimit({ maxSize: 10 * 1024 * 1024, onError: refuse })
// An imported source may take 10 MB, and JSON writes some characters with six bytes.
const limitImports = bodyLimit({ maxSize: 64 * 1024 * 1024, onError: refuse })

/** Refuses a body that is too large before it is read whole. */
export const limitBody: MiddlewareHandler<ApiEnv> = (c, next) =>
  c.req.path.includes('/imports') ? limitImports(c, next) : limitOthers(c, next)
