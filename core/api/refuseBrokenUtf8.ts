import type { MiddlewareHandler } from 'hono'
import type { ApiEnv } from './desk.ts'
import { Refusal } from './refusal.ts'

/**
 * Refuses a JSON body whose bytes are not UTF-8: reading it would put U+FFFD in the place of what was meant (a text of another
 * encoding, or one that was cut), and what was meant would be lost.
 */
export const refuseBrokenUtf8: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (c.req.raw.body !== null && /json/i.test(c.req.header('content-type') ?? '')) {
    const bytes = await c.req.arrayBuffer()
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      throw new Refusal('not_utf8')
    }
  }
  return next()
}
