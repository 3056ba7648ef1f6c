import { isApiPath } from './isApiPath.ts'
import { refuseForeign } from './refuseForeign.ts'
import { apiHeaders } from './site/securityHeaders.ts'
import type { Site } from './site/readSite.ts'
import { serveSite } from './site/serveSite.ts'

/** Anything that answers requests: the API, or the whole of the server. */
export type Answer = (request: Request) => Response | Promise<Response>

/** The server's answers, without a port: `/api` to the API, everything else to the built app. */
export function createApp({ api, site }: { api: Answer; site: Site }): Answer {
  const serve = serveSite(site)
  return async (request) => {
    const isForApi = isApiPath(new URL(request.url).pathname)
    const refused = refuseForeign(request)
    if (!isForApi) return refused ?? serve(request)
    const answer = refused ?? (await api(request))
    const headers = new Headers(answer.headers)
    for (const [name, value] of Object.entries(apiHeaders)) if (!headers.has(name)) headers.set(name, value)
    return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers })
  }
}
