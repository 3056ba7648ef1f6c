import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { cookieFields, cookieTextFields } from '#core/charter/cookieFacts.ts'
import { effectiveFacts, effectiveTexts, type CookieRow } from '#core/charter/cookieRow.ts'
import { listExceptions } from '#core/charter/listExceptions.ts'
import { locales, type Locale, type Localized } from '#core/charter/locale.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { isFilled } from '#core/charter/render/resolveText.ts'
import { textState, type Text } from '#core/charter/text.ts'
import { countTexts } from './countTexts.ts'
import { categoryPositions } from './loadSource.ts'
import type { PlatformSummary, RowSummary } from './store.ts'

/** What the list of platforms shows and sorts by. `changedAt`: see {@link PlatformSummary}. */
export function summarisePlatform(source: CharterSource, changedAt: string): PlatformSummary {
  const { id, deletedAt, slug, name, defaultLocale, address, hosts, locales: spoken } = source.platform
  return {
    id,
    deletedAt,
    slug,
    name,
    defaultLocale,
    address,
    hosts: hosts.map((host) => host.host),
    locales: spoken,
    rows: source.rows.length,
    overrides: listExceptions(source).length,
    ...countTexts(source, changedAt),
    changedAt,
  }
}

/** What the list of rows across platforms shows and sorts by, for the rows of one platform. `at` chooses providers' names. */
export function summariseRows(source: CharterSource, at: string): RowSummary[] {
  const positionOf = categoryPositions(source)
  const categories = new Map([...source.template.categories, ...source.categories].map((it) => [it.id, it.kind]))
  const definitions = new Map(source.definitions.map((it) => [it.id, it]))
  const providers = new Map(source.providers.map((it) => [it.id, it]))
  return source.rows.map((row) => {
    const definition = definitions.get(row.definitionId ?? '') ?? null
    const facts = effectiveFacts(row, definition)
    const provider = providers.get(facts.providerId)
    const words = (field: 'service' | 'purpose') => valuesOf(effectiveTexts(row, definition, field))
    return {
      id: row.id,
      revision: row.revision,
      deletedAt: row.deletedAt,
      platformId: row.platformId,
      platformSlug: source.platform.slug,
      platformName: source.platform.name,
      categoryId: row.categoryId,
      categoryKind: categories.get(row.categoryId) ?? 'other',
      categoryPosition: positionOf(row.categoryId),
      position: row.position,
      definitionId: row.definitionId,
      providerId: facts.providerId,
      provider: provider === undefined ? '' : providerNameAt(provider, at),
      names: facts.names.map((name) => name.value),
      host: facts.host,
      service: words('service'),
      purpose: words('purpose'),
      retention: facts.retention,
      overrides: cookieFields.filter((field) => row.overrides[field] !== undefined),
      ...countRowTexts(row, definition, source.platform.locales),
      changedAt: row.updatedAt,
    }
  })
}

/** How many texts of a row are to write, and how many have fallen behind, by the rules of the page. */
function countRowTexts(
  row: CookieRow,
  definition: CookieDefinition | null,
  spoken: readonly Locale[],
): Pick<RowSummary, 'missingTexts' | 'staleTexts'> {
  const counts = { missing: 0, stale: 0, current: 0 }
  for (const field of cookieTextFields) {
    const texts = effectiveTexts(row, definition, field)
    // A row may have no service and no note; why it sets a cookie must always be told.
    if (field !== 'purpose' && !isFilled(texts)) continue
    for (const locale of spoken) counts[textState(texts, locale)] += 1
  }
  return { missingTexts: counts.missing, staleTexts: counts.stale }
}

/** The wordings alone. */
function valuesOf(texts: Localized<Text>): Localized<string> {
  const values: Partial<Record<Locale, string>> = {}
  for (const locale of locales) {
    const value = texts[locale]?.value ?? ''
    if (value !== '') values[locale] = value
  }
  return values
}
