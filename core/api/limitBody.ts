import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { maxSourceBytes } from '#core/charter/import/readSource.ts'
import type { ApiEnv } from './desk.ts'
import { Refusal } from './refusal.ts'

const limitTo = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: (c) => {
      const [thing, max] = c.req.path.endsWith('.csv') ? ['a CSV file', maxSourceBytes] : ['a body', maxSize]
      throw new Refusal('body_too_large', { detail: `${thing} takes at most ${String(max)} bytes` })
    },
  })

const limitOthers = limitTo(10 * 1024 * 1024)
// An imported source may take 10 MB, and JSON writes some characters with six bytes.
const limitImports = limitTo(64 * 1024 * 1024)

/** Refuses a body that is too large before it is read whole. */
export const limitBody: MiddlewareHandler<ApiEnv> = (c, next) =>
  c.req.path.includes('/imports') ? limitImports(c, next) : limitOthers(c, next)
