import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { isApiPath } from './isApiPath.ts'
import { refuseForeign } from './refuseForeign.ts'
import { apiHeaders } from './site/securityHeaders.ts'
import type { Site } from './site/readSite.ts'
import { serveSite } from './site/serveSite.ts'

/** Anything that answers requests: the API, or the whole of the server. */
export type Answer = (request: Request) => Response | Promise<Response>

/** The server's answers, without a port: `/api` to the API, compressed where that is worth it, everything else to the built app. */
export function createApp({ api, site }: { api: Answer; site: Site }): Answer {
  const serve = serveSite(site)
  const answerApi = new Hono().use(compress()).all('*', async ({ req: { raw: request } }) => {
    const answer = refuseForeign(request) ?? (await api(request))
    const headers = new Headers(answer.headers)
    for (const [name, value] of Object.entries(apiHeaders)) if (!headers.has(name)) headers.set(name, value)
    const body = answer.body === null ? null : await answer.arrayBuffer()
    // By its length is told whether an answer is long enough to be compressed.
    if (body !== null) headers.set('content-length', String(body.byteLength))
    return new Response(body, { status: answer.status, statusText: answer.statusText, headers })
  })
  return (request) => {
    if (isApiPath(new URL(request.url).pathname)) return answerApi.fetch(request)
    return refuseForeign(request) ?? serve(request)
  }
}
