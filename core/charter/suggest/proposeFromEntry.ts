import type { CookieTextField } from '../cookieFacts.ts'
import { findProvider, levelName } from '../matching/rowWords.ts'
import type { Provider } from '../provider.ts'
import { unknownRetention, type Retention } from '../retention.ts'
import { readRetention } from '../retentionWords.ts'
import type { DatabaseEntry } from './cookieDatabase.ts'

/** What an entry of the database would put in a row. Its words are English, and no other language is made from them. */
export interface EntryProposal {
  /** The provider of ours that it is, or the name to make one under; null where the entry names none. */
  readonly provider: { readonly id: string } | { readonly name: string } | null
  readonly retention: Retention
  readonly english: Readonly<Record<CookieTextField, string>>
}

/** An entry in our terms. A retention that cannot be read stays unknown, its words as the note: never a guess. */
export function proposeFromEntry(entry: DatabaseEntry, providers: readonly Provider[]): EntryProposal {
  const { retention, note } = readRetention(entry.retention)
  const company = entry.controller === '' ? entry.platform : entry.controller
  const service = entry.platform !== '' && levelName(entry.platform) !== levelName(company) ? entry.platform : ''
  return {
    provider: company === '' ? null : (findCompany([company, entry.platform], providers) ?? { name: company }),
    retention: retention.kind === 'unknown' ? unknownRetention : { ...retention, words: null },
    english: { service, purpose: entry.purpose, retentionNote: note ?? '' },
  }
}

/** The provider that has, or had, that very name: one that is only near is for the person to choose. */
function findCompany(names: readonly string[], providers: readonly Provider[]): { id: string } | null {
  for (const name of names) {
    const found = findProvider(
      providers.filter(({ deletedAt }) => deletedAt === null),
      name,
    )
    if (found !== null) return { id: found.id }
  }
  return null
}
