/** The names by which a browser on this machine reaches a server that listens on 127.0.0.1. */
const ownNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

function isOwn(origin: string): boolean {
  return URL.canParse(origin) && ownNames.has(new URL(origin).hostname)
}

/**
 * An answer for who is not meant to reach the server, or null. Nobody signs in yet, so what protects the data is that only
 * this machine reaches it; but any page in this machine's browser can try, by a name of its own that leads to 127.0.0.1
 * (DNS rebinding: the Host header tells) or by a form (cross-site request: the Origin header tells).
 */
export function refuseForeign(request: Request): Response | null {
  const host = request.headers.get('host')
  const origin = request.headers.get('origin')
  const isHostOwn = host === null || isOwn(`http://${host}`)
  if (isHostOwn && (origin === null || isOwn(origin))) return null
  const text = 'This server answers this machine only, under the name 127.0.0.1 or localhost.\n'
  return new Response(text, { status: 403, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
