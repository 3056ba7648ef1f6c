import * as z from 'zod'
import type { CarriedDatabase } from '#core/charter/suggest/cookieDatabase.ts'

/** The Open Cookie Database as it is published: entries by product. */
const sourceSchema = z.record(
  z.string(),
  z.array(
    z.object({
      category: z.string(),
      cookie: z.string(),
      domain: z.string(),
      description: z.string(),
      retentionPeriod: z.string(),
      dataController: z.string(),
      wildcardMatch: z.enum(['0', '1']),
    }),
  ),
)

/** Words by which the source says that it does not know. */
const unsaid = new Set(['unknown', 'undefined', 'pending', 'n/a', '-'])

/** The entries that can be suggested, cleaned and short; the same source gives the same list. Throws on another form. */
export function compactEntries(source: unknown): CarriedDatabase['entries'] {
  const products = Object.entries(sourceSchema.parse(source))
  return products
    .flatMap(([platform, cookies]) =>
      cookies.map((cookie): CarriedDatabase['entries'][number] => [
        clean(cookie.cookie),
        cookie.wildcardMatch === '1' ? 1 : 0,
        clean(platform),
        said(cookie.dataController),
        clean(cookie.category),
        hostsOf(cookie.domain),
        said(cookie.description),
        said(cookie.retentionPeriod),
      ]),
    )
    .filter(([name]) => name !== '')
}

/** One line without the invisible characters that the source holds here and there. */
function clean(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

function said(text: string): string {
  const words = clean(text)
  return unsaid.has(words.toLowerCase()) ? '' : words
}

/** The hosts among words like ".bing.com (3rd party) or .microsoft.com"; what is not a whole host says nothing. */
function hostsOf(domain: string): string[] {
  return clean(domain)
    .toLowerCase()
    .replaceAll('(3rd party)', ' ')
    .split(/\s+or(?:\s+|$)|^or\s+|[,\s]+/u)
    .map((host) => host.replace(/^\./u, ''))
    .filter((host) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host))
}
