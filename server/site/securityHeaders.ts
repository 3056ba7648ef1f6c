import { createHash } from 'node:crypto'

/** For every answer: types are as declared, nobody frames us, addresses of ours are not told to others. */
const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** The sources, for a policy, of the scripts written inside the page: none is allowed that was not there when it was built. */
function inlineScripts(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)].map(
    (match) => match[1] ?? '',
  )
  return scripts.map((script) => ` 'sha256-${createHash('sha256').update(script).digest('base64')}'`).join('')
}

/**
 * Headers of the app's pages and files. Styles may be inline: the component library sets its variables so. The preview is
 * a frame of the same origin, which inherits this policy: nothing in an imported page runs or is fetched.
 */
export function siteHeaders(indexHtml: string): Record<string, string> {
  const policy = [
    "default-src 'self'",
    `script-src 'self'${inlineScripts(indexHtml)}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ]
  return { ...everywhere, 'content-security-policy': policy.join('; ') }
}

/** Headers of the API's answers. A rendered charter opened as a page of its own runs nothing and fetches nothing. */
export const apiHeaders: Readonly<Record<string, string>> = {
  ...everywhere,
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'",
  'cache-control': 'no-store',
}
