/** Whether `text` is an address a platform can have: absolute, http or https, a host, and no space anywhere. */
export function isAddress(text: string): boolean {
  if (/\s/u.test(text) || !/^https?:\/\//i.test(text)) return false
  const url = URL.parse(text)
  return url !== null && url.hostname !== '' && url.username === '' && url.password === ''
}

/** The host of a valid address, lower case and without port; null for anything else. */
export function hostOf(address: string | null): string | null {
  if (address === null || !isAddress(address)) return null
  // The dot of the root says nothing: with and without it is the same host.
  return URL.parse(address)?.hostname.replace(/\.$/, '') ?? null
}

/**
 * The likely repair of an address that is not valid: spaces taken out, scheme added, host in lower case.
 * Null when no repair gives a valid address with a dot in its host. Only ever proposed, never applied by itself.
 */
export function proposeAddress(raw: string): string | null {
  const joined = raw.replace(/[\s<>]+/gu, '')
  const withScheme = /^https?:\/\//i.test(joined) ? joined : `https://${joined.replace(/^[a-z]*:?\/+/i, '')}`
  if (!isAddress(withScheme)) return null
  const url = new URL(withScheme)
  if (!url.hostname.includes('.')) return null
  const path = url.pathname === '/' && !withScheme.endsWith('/') ? '' : url.pathname
  return `${url.protocol}//${url.host}${path}${url.search}${url.hash}`
}
