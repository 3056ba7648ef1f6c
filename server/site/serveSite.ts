import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { siteHeaders } from './securityHeaders.ts'
import type { Site, SiteFile } from './readSite.ts'

const compress = {
  // Quality 9 costs some 30 ms once for the largest file; 11 would take a second and save 3 %.
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
}
type Encoding = keyof typeof compress

const isCompressible = (file: SiteFile): boolean =>
  file.bytes.length > 1_000 && /^(?:text\/|application\/json|image\/svg)/.test(file.type)

/** The best encoding the browser takes. `br;q=0` refuses it. */
function encodingFor(accepted: string): Encoding | null {
  const takes = (name: string): boolean =>
    new RegExp(`(?:^|[\\s,])${name}(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|\\s|$))(?:[\\s,;]|$)`).test(accepted)
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : null
}

/**
 * Whether a person goes to a page, as opposed to a page asking for one of its parts. Who says neither (curl, a link checker)
 * and takes anything is given the page where the address is not that of a file.
 */
function isNavigation(headers: Headers, pathname: string): boolean {
  const mode = headers.get('sec-fetch-mode')
  const accepted = headers.get('accept') ?? '*/*'
  // A service worker that passes a navigation on asks in the name of the site, and still for a page.
  if (mode === 'same-origin') return accepted.includes('text/html')
  if (mode !== null) return mode === 'navigate'
  return accepted.includes('text/html') || (accepted.includes('*/*') && !pathname.includes('.'))
}

function answerText(status: number, text: string, headers: Record<string, string>): Response {
  return new Response(`${text}\n`, { status, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } })
}

/**
 * Serves the built app: a file by its path, and the app's page for any other path a person goes to. Files are compressed
 * when they are first asked for, and kept so.
 */
export function serveSite(site: Site): (request: Request) => Promise<Response> {
  const index = site.get('/index.html')
  const headers = siteHeaders(index?.bytes.toString('utf8') ?? '')
  const compressed = new Map<string, Promise<Buffer>>()

  function encode(file: SiteFile, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${file.etag}`
    const known = compressed.get(key)
    if (known !== undefined) return known
    const made = compress[encoding](file.bytes)
    compressed.set(key, made)
    return made
  }

  async function answerFile(file: SiteFile, request: Request): Promise<Response> {
    const encoding = isCompressible(file) ? encodingFor(request.headers.get('accept-encoding') ?? '') : null
    const etag = encoding === null ? file.etag : `${file.etag.slice(0, -1)}-${encoding}"`
    const described = {
      ...headers,
      etag,
      vary: 'accept-encoding',
      'cache-control': file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    }
    if (request.headers.get('if-none-match')?.includes(etag) === true)
      return new Response(null, { status: 304, headers: described })
    const body = encoding === null ? file.bytes : await encode(file, encoding)
    const length = { 'content-type': file.type, 'content-length': String(body.length) }
    const encoded = encoding === null ? {} : { 'content-encoding': encoding }
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), {
      headers: { ...described, ...length, ...encoded },
    })
  }

  return async (request) => {
    const { pathname } = new URL(request.url)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answerText(405, 'Method not allowed.', { ...headers, allow: 'GET, HEAD' })
    }
    if (index === undefined) {
      return answerText(503, 'The app is not built (npm run build); the API answers under /api.', headers)
    }
    const file = pathname === '/' ? index : site.get(pathname)
    if (file !== undefined) return answerFile(file, request)
    if (isNavigation(request.headers, pathname) && !pathname.startsWith('/assets/')) return answerFile(index, request)
    return answerText(404, 'Not found.', headers)
  }
}
