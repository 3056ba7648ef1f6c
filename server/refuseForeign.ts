import { randomUUID } from 'node:crypto'
import { problemResponse } from '#core/api/problems.ts'
import { isApiPath } from './isApiPath.ts'

/** The names by which a browser on this machine reaches a server that listens on 127.0.0.1. */
const ownNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

function isOwn(origin: string): boolean {
  return URL.canParse(origin) && ownNames.has(new URL(origin).hostname)
}

/**
 * An answer for who is not meant to reach the server, or null. Nobody signs in yet, so what protects the data is that only
 * this machine reaches it; but any page in this machine's browser can try, by a name of its own that leads to 127.0.0.1
 * (DNS rebinding: the Host header tells) or by a form (cross-site request: the Origin header tells). Under `/api` it is problem
 * details as the API's own, elsewhere a sentence.
 */
export function refuseForeign(request: Request): Response | null {
  const host = request.headers.get('host')
  const origin = request.headers.get('origin')
  const isHostOwn = host === null || isOwn(`http://${host}`)
  if (isHostOwn && (origin === null || isOwn(origin))) return null
  const text = 'This server answers this machine only, under the name 127.0.0.1 or localhost'
  if (isApiPath(new URL(request.url).pathname)) {
    const requestId = randomUUID()
    const refused = problemResponse(requestId, 'foreign_request', { detail: text })
    refused.headers.set('x-request-id', requestId)
    return refused
  }
  return new Response(`${text}.\n`, { status: 403, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
