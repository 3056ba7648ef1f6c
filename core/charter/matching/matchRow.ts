import type { CookieDefinition } from '../cookieDefinition.ts'
import type { Locale } from '../locale.ts'
import type { Provider } from '../provider.ts'
import { isSameRetention, type Retention } from '../retention.ts'
import { levelText } from '../text.ts'
import { diffWords, shareOfWords, type DiffPart } from './diffWords.ts'
import { isSameProvider, shareOfNames, wordsOfDefinition, type RowWords } from './rowWords.ts'

export type ComparedField = 'provider' | 'names' | 'service' | 'purpose' | 'retention'

/**
 * One field on which two rows differ. `present`: what stands, as it is written; `parts` compares the wordings in those of the row
 * that is read. Both empty where they are not words (retention).
 */
export interface Difference {
  readonly field: ComparedField
  readonly present: string
  readonly parts: readonly DiffPart[]
}

/**
 * How a row stands to a shared definition of its cookie. `same`: nothing it says differs · `close`: other words, or fewer names ·
 * `other`: other facts (a retention that is not the same). `share` (0 to 1): how near the purposes are.
 */
export interface RowMatch {
  readonly kind: 'same' | 'close' | 'other'
  readonly definitionId: string
  readonly share: number
  readonly differences: readonly Difference[]
}

/**
 * The shared definition that a row read from a page in `locale` is about, or null. Another provider or another host is a veto,
 * whatever the names: `sessionid` is set by many. The nearest wins; nothing is ever applied by itself.
 */
export function matchRow(
  row: RowWords & { readonly host?: string | null },
  definitions: readonly CookieDefinition[],
  providers: readonly Provider[],
  locale: Locale,
): RowMatch | null {
  const candidates = definitions.flatMap((definition) => {
    const shared = wordsOfDefinition(definition, providers, locale)
    const { host } = definition.facts
    const isVetoed = typeof row.host === 'string' && host !== null && host !== row.host
    const names = shareOfNames(row.names, shared.names)
    if (names === 0 || isVetoed || !isSameProvider(row.provider, shared.provider, providers)) return []
    return [{ names, match: compare(definition.id, row, shared, providers) }]
  })
  candidates.sort((a, b) => b.names - a.names || b.match.share - a.match.share)
  return candidates[0]?.match ?? null
}

function compare(definitionId: string, row: RowWords, shared: RowWords, providers: readonly Provider[]): RowMatch {
  const differences = differencesOf(row, shared, providers)
  const fields = differences.map((difference) => difference.field)
  const kind = fields.length === 0 ? 'same' : fields.includes('retention') ? 'other' : 'close'
  const share = shareOfWords(row.purpose ?? '', shared.purpose ?? '')
  return { kind, definitionId, share, differences }
}

/** What `read` says otherwise than `present`. Where `read` says nothing, nothing differs: an old page has no retention column. */
export function differencesOf(read: RowWords, present: RowWords, providers: readonly Provider[]): Difference[] {
  const differences: Difference[] = []
  const add = (field: ComparedField, was: string, is: string) =>
    differences.push({ field, present: is, parts: diffWords(was, is) })
  if (!isSameProvider(read.provider, present.provider, providers))
    add('provider', read.provider ?? '', present.provider ?? '')
  if (shareOfNames(read.names, present.names) < 1) add('names', read.names.join(', '), present.names.join(', '))
  for (const field of ['service', 'purpose'] as const) {
    const [said, stands] = [read[field], present[field] ?? '']
    if (said !== null && levelText(said) !== levelText(stands)) add(field, said, stands)
  }
  if (!isCompatible(read.retention, present.retention)) differences.push({ field: 'retention', present: '', parts: [] })
  return differences
}

function isCompatible(read: Retention | null, present: Retention | null): boolean {
  if (read === null) return true
  return present !== null && isSameRetention(read, present)
}
