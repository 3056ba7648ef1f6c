import type { CookieFacts } from '#core/charter/cookieFacts.ts'
import { cookieName } from '#core/charter/cookieName.ts'
import type { ImportedRow } from '#core/charter/import/importResult.ts'
import type { Locale } from '#core/charter/locale.ts'
import { findProvider } from '#core/charter/matching/rowWords.ts'
import type { Provider } from '#core/charter/provider.ts'
import { unknownRetention } from '#core/charter/retention.ts'
import type { NewCookieTexts } from '#core/contract/requests.ts'
import type { CreateProvider } from '#core/contract/routes/sharedRoutes.ts'

/** Ids made one after the other from that of the import: the same at each try. */
export type NextId = () => string

/** Makes the ids of one sending. */
export function createIds(base: string): NextId {
  let serial = 0
  return () => {
    serial += 1
    return `${base}-${serial}`
  }
}

/** Finds providers by any of their names; those nobody knows are made, once each. */
export interface ProviderFinder {
  readonly idOf: (name: string) => string
  readonly made: readonly CreateProvider[]
}

export function createProviderFinder(providers: readonly Provider[], nextId: NextId): ProviderFinder {
  const made: CreateProvider[] = []
  return {
    made,
    idOf(name) {
      const known = findProvider(providers, name) ?? made.find(({ names }) => names[0]?.name === name)
      if (known) return known.id
      const id = nextId()
      made.push({ id, names: [{ name, from: null }], policyUrl: null, contact: null })
      return id
    },
  }
}

/** The facts of a row on its own. */
export function factsOf(row: ImportedRow, finder: ProviderFinder): CookieFacts {
  return {
    providerId: finder.idOf(row.provider ?? ''),
    names: row.names.map(cookieName),
    retention: retentionOf(row),
    party: null,
    storage: null,
    host: null,
    exemption: null,
  }
}

function retentionOf({ retention }: ImportedRow): CookieFacts['retention'] {
  if (retention === null) return unknownRetention
  const { text, note: _, ...read } = retention
  return { ...read, words: text }
}

/** The wordings that a row says, each as a new text in `locale`. */
export function textsOf(row: ImportedRow, locale: Locale): NewCookieTexts {
  const words = { service: row.service, purpose: row.purpose, retentionNote: row.retention?.note ?? null }
  return Object.fromEntries(
    Object.entries(words)
      .filter(([, value]) => value !== null)
      .map(([field, value]) => [field, { [locale]: { value } }]),
  )
}
