import type { CharterSource } from '../charterSource.ts'
import type { CookieDefinition } from '../cookieDefinition.ts'
import { effectiveFacts, effectiveTexts, type CookieRow } from '../cookieRow.ts'
import type { ImportedRow } from '../import/importResult.ts'
import type { Locale, Localized } from '../locale.ts'
import { type Provider } from '../provider.ts'
import { knownNames } from '../providerName.ts'
import type { Retention } from '../retention.ts'
import type { Text } from '../text.ts'

/** What a row says in one language, whoever it comes from: as it is compared. Null: it says nothing of it. */
export interface RowWords {
  readonly provider: string | null
  readonly names: readonly string[]
  readonly service: string | null
  readonly purpose: string | null
  readonly retention: Retention | null
}

/** A name levelled for comparison: without accents, case and needless spaces. */
export function levelName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** The provider that is, or was once, called so. */
export function findProvider(providers: readonly Provider[], name: string): Provider | null {
  const wanted = levelName(name)
  return providers.find((provider) => knownNames(provider).some((it) => levelName(it) === wanted)) ?? null
}

/** What an imported row says. A retention that could not be read says nothing that could be compared. */
export function wordsOfImported(row: ImportedRow): RowWords {
  const retention = row.retention === null || row.retention.kind === 'unknown' ? null : row.retention
  return { ...row, retention }
}

/** What a definition says in `locale`, by the latest name of its provider. */
export function wordsOfDefinition(
  definition: CookieDefinition,
  providers: readonly Provider[],
  locale: Locale,
): RowWords {
  return wordsOf(definition.facts, (field) => definition.texts[field], providers, locale)
}

/** What a row of a platform says in `locale`, inherited values included. */
export function wordsOfRow(row: CookieRow, source: CharterSource, locale: Locale): RowWords {
  const definition = source.definitions.find((it) => it.id === row.definitionId) ?? null
  const facts = effectiveFacts(row, definition)
  return wordsOf(facts, (field) => effectiveTexts(row, definition, field), source.providers, locale)
}

function wordsOf(
  facts: CookieDefinition['facts'],
  textsOf: (field: 'service' | 'purpose') => Localized<Text>,
  providers: readonly Provider[],
  locale: Locale,
): RowWords {
  const value = (field: 'service' | 'purpose'): string | null => {
    const text = textsOf(field)[locale]?.value ?? ''
    return text === '' ? null : text
  }
  const retention = facts.retention.kind === 'unknown' ? null : facts.retention
  return {
    provider: providers.find((it) => it.id === facts.providerId)?.names.at(-1)?.name ?? null,
    names: facts.names.map((name) => name.value),
    service: value('service'),
    purpose: value('purpose'),
    retention,
  }
}

/** Whether two rows can be of one provider: the same by any of its names, or one of them names none. */
export function isSameProvider(a: string | null, b: string | null, providers: readonly Provider[]): boolean {
  if (a === null || b === null) return true
  if (levelName(a) === levelName(b)) return true
  const known = findProvider(providers, a)
  return known !== null && known === findProvider(providers, b)
}

/** How much two lists of names have in common, 0 to 1 (1: the same names in any order). Names are compared as written. */
export function shareOfNames(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)]
  const common = [...left].filter((name) => right.has(name)).length
  const all = left.size + right.size - common
  return all === 0 ? 0 : common / all
}
