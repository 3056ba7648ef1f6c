import { levelWords } from './levelWords.ts'

/** Names that portals' cookies have, without the underscore by which most others are told from words. */
export const knownNames: readonly string[] = ['sessionid', 'csrftoken', 'cookies_preferences', 'django_language']
const otherNames = new Set([
  'phpsessid',
  'jsessionid',
  'nid',
  'ide',
  'xtuid',
  'xtvrn',
  'atuserid',
  'atidvisitor',
  'hsid',
  'sid',
  'apisid',
  'ssid',
  'fr',
  'disqus_unique',
])

/** Who sets cookies on portals, levelled. Only used to recognise rows whose cells nothing separates. */
const knownProviders = [
  'opendatasoft',
  'huwise',
  'google analytics',
  'google',
  'matomo',
  'piwik',
  'xiti',
  'at internet',
  'piano',
  'disqus',
  'youtube',
  'vimeo',
  'facebook',
  'meta',
  'twitter',
  'linkedin',
  'cloudflare',
  'hotjar',
]

/** The words of a line that can only be names of cookies, in order. */
export function cookieTokens(line: string): string[] {
  return line
    .slice(0, 5_000)
    .split(/\s+/)
    .map((word) => word.replace(/^[("'\u00ab\u201c[]+|[)"'\u00bb\u201d\].,;:]+$/g, ''))
    .filter(
      (word) =>
        /^[\w.*-]{2,100}$/.test(word) &&
        (isSnakeCase(word) ||
          knownNames.includes(word) ||
          (word === word.toUpperCase() && otherNames.has(word.toLowerCase()))),
    )
}

function isSnakeCase(word: string): boolean {
  return /[a-z]/i.test(word) && (/^_[\w.*-]+$/.test(word) || /^[a-z\d.-]+(?:_[a-z\d.*-]*)+$/i.test(word))
}

/** The known provider with whose name a line begins, as written there; null for none. */
export function leadingProvider(line: string): string | null {
  const level = levelWords(line.slice(0, 60))
  const found = knownProviders.find((provider) => level.startsWith(provider))
  return found === undefined ? null : line.trimStart().slice(0, found.length)
}

const verbs = /^ ?(?:utilise|depose|est|peut|collecte|met|place|use|uses|sets?|is|may|can|collects?|places?|,)\b/

/** Whether a line reads as a row of a cookie table whose cells ran together: a provider, then a cookie's name, and no sentence. */
export function looksLikeRow(line: string): boolean {
  if (line.length > 5_000) return false
  const provider = leadingProvider(line)
  if (provider === null || verbs.test(levelWords(line.trimStart().slice(provider.length, provider.length + 40))))
    return false
  if (cookieTokens(line).length > 0) return true
  const next = line.trimStart().charAt(provider.length)
  return /\p{Lu}/u.test(next) && knownNames.some((name) => line.includes(name))
}
