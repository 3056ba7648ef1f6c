import type { CookieDefinition } from '../cookieDefinition.ts'
import { levelName } from '../matching/rowWords.ts'
import { type Provider } from '../provider.ts'
import { knownNames } from '../providerName.ts'
import type { DatabaseEntry } from './cookieDatabase.ts'
import { matchName, type NameMatchKind, type NameMatched } from './matchName.ts'

/** The row a name is typed in, as far as it is filled: what it says vetoes what says otherwise. */
export interface TypedCookie {
  readonly name: string
  readonly provider: Provider | null
  readonly host: string | null
}

/** A known cookie; `name` is the one that answers, a final star where it stands for all that begin so. */
export type Suggestion =
  | {
      readonly from: 'shared'
      readonly match: NameMatchKind
      readonly name: string
      readonly definition: CookieDefinition
    }
  | { readonly from: 'database'; readonly match: NameMatchKind; readonly name: string; readonly entry: DatabaseEntry }

export interface Suggestions {
  readonly offered: readonly Suggestion[]
  /** How many cookies of that very name, or whose rule covers it, were left out for their provider or host. */
  readonly vetoed: number
}

/** More than one looks through while typing. */
const most = 8

const order: readonly NameMatchKind[] = ['exact', 'letters', 'covered', 'begun']

/**
 * The known cookies that a typed name may be: our definitions first, then the database's, each the nearest first. Another provider
 * or another host is a veto. A name that one of ours has is not offered from the database: it knows `sessionid` as a
 * social network's, and it is most of all the portal's own.
 */
export function suggestCookies(
  typed: TypedCookie,
  definitions: readonly CookieDefinition[],
  entries: readonly DatabaseEntry[],
): Suggestions {
  const shared: Ranked[] = []
  const known: Ranked[] = []
  const ours = new Set<string>()
  let vetoed = 0
  for (const definition of definitions) {
    const found = definition.deletedAt === null ? nearestName(typed.name, definition) : null
    if (found === null) continue
    const { match, name } = found
    if (isSharedVetoed(typed, definition)) vetoed += match.kind === 'begun' ? 0 : 1
    else {
      shared.push({ match, agrees: 0, suggestion: { from: 'shared', match: match.kind, name, definition } })
      for (const { value } of definition.facts.names) ours.add(value.toLowerCase())
    }
  }
  for (const entry of entries) {
    const match = matchName(typed.name, entry)
    if (match === null || ours.has(entry.name.toLowerCase())) continue
    if (isEntryVetoed(typed, entry)) vetoed += match.kind === 'begun' ? 0 : 1
    else
      known.push({
        match,
        agrees: isHostKnown(typed.host, entry) ? 1 : 0,
        suggestion: {
          from: 'database',
          match: match.kind,
          name: entry.isPrefix ? `${entry.name}*` : entry.name,
          entry,
        },
      })
  }
  const offered = [...shared.sort(byNearness), ...known.sort(byNearness)].slice(0, most)
  return { offered: offered.map(({ suggestion }) => suggestion), vetoed }
}

interface Ranked {
  readonly match: NameMatched
  /** 1 where the database and the row name the same host. */
  readonly agrees: number
  readonly suggestion: Suggestion
}

/** Kind of match; the rule with the longest beginning, or the name that needs the fewest letters more; the same host. */
function byNearness(a: Ranked, b: Ranked): number {
  const kinds = order.indexOf(a.match.kind) - order.indexOf(b.match.kind)
  const lengths = a.match.kind === 'begun' ? a.match.length - b.match.length : b.match.length - a.match.length
  return kinds || lengths || b.agrees - a.agrees
}

function nearestName(typed: string, { facts }: CookieDefinition): { match: NameMatched; name: string } | null {
  const found = facts.names.flatMap(({ value }) => {
    const match = matchName(typed, { name: value, isPrefix: false })
    return match === null ? [] : [{ match, name: value }]
  })
  return found.sort((a, b) => order.indexOf(a.match.kind) - order.indexOf(b.match.kind))[0] ?? null
}

function isSharedVetoed({ provider, host }: TypedCookie, { facts }: CookieDefinition): boolean {
  const isOtherHost = host !== null && facts.host !== null && bare(facts.host) !== bare(host)
  return isOtherHost || (provider !== null && provider.id !== facts.providerId)
}

function isEntryVetoed(typed: TypedCookie, entry: DatabaseEntry): boolean {
  const { provider, host } = typed
  const isOtherHost = host !== null && entry.hosts.length > 0 && !isHostKnown(host, entry)
  if (isOtherHost || provider === null) return isOtherHost
  const said = [entry.platform, entry.controller].filter((name) => name !== '')
  return said.length > 0 && !said.some((name) => knownNames(provider).some((it) => isOneCompany(it, name)))
}

/** Whether the entry names that host, or one above or below it: the database seldom says which of them sets the cookie. */
function isHostKnown(host: string | null, { hosts }: DatabaseEntry): boolean {
  if (host === null) return false
  const own = bare(host)
  return hosts.some((it) => it === own || it.endsWith(`.${own}`) || own.endsWith(`.${it}`))
}

const bare = (host: string): string => host.replace(/^\./u, '').toLowerCase()

/** Whether two names can be of one company: one is the beginning of the other, word by word ("Google", "Google Ireland Ltd"). */
function isOneCompany(a: string, b: string): boolean {
  const [left, right] = [`${levelName(a)} `, `${levelName(b)} `]
  return left.startsWith(right) || right.startsWith(left)
}
