import type { Charter, CharterRow } from '../charter.ts'
import type { CharterSource } from '../charterSource.ts'
import type { CookieTextField } from '../cookieFacts.ts'
import { effectiveFacts, effectiveTexts, fieldOrigin, type CookieRow } from '../cookieRow.ts'
import { pickLocalized, type Locale } from '../locale.ts'
import type { Platform } from '../platform.ts'
import { providerNameAt } from '../providerName.ts'
import type { OptionalVariable, Variable } from '../template.ts'
import { arrangeCategories, arrangeSections, byPosition, type Arranged } from './arrange.ts'
import type { Place, Resolution, TextSource } from './resolution.ts'
import { isFilled, resolveTemplateText, resolveText, type Wanted } from './resolveText.ts'

/**
 * The charter of a platform in one language, with inheritance applied. `at` (ISO date or instant) alone chooses the provider's name
 * in force. The platform's name is a proper noun: where this language has none, the default language's stands, and is not missing.
 * Throws on a broken reference (row without its category, definition or provider): the source is then not whole, see
 * `brokenReferences`.
 */
export function resolveCharter({ source, at }: { source: CharterSource; at: string }, locale: Locale): Resolution {
  const { platform, template } = source
  const names = platform.name
  const name = names[locale] ?? names[platform.defaultLocale] ?? pickLocalized(names, locale)?.value ?? null
  const wanted: Wanted = { locale, defaultLocale: platform.defaultLocale, lacking: lackingVariables(platform, name) }

  const texts: Record<string, TextSource> = {}
  const places: Record<string, Place> = { title: { kind: 'platform', id: platform.id } }
  const titlePlace = { kind: 'platform', id: platform.id, field: 'title' } as const
  const titleOwner = { kind: 'template', id: template.id, field: 'title' } as const
  const title = resolveTemplateText(template.texts.title, titleOwner, titlePlace, wanted)
  texts['title'] = title.source

  const resolveField = <F extends string>(thing: Arranged<F, unknown>, path: string, field: F): string | null => {
    const { owner, texts: held } = thing.fields[field]
    if (!isFilled(held)) return null
    const resolved = resolveTemplateText(held, { ...owner, field }, { ...thing.place, field }, wanted)
    texts[`${path}.${field}`] = resolved.source
    return resolved.value
  }

  const sections = arrangeSections(source).map((section, index) => {
    const path = `sections.${String(index)}`
    places[path] = section.place
    return {
      role: section.trait,
      heading: resolveField(section, path, 'heading'),
      body: resolveField(section, path, 'body'),
    }
  })

  const rowsOf = groupRows(source.rows)
  const parts = indexParts(source, at)
  const categories = arrangeCategories(source)
    .filter((category) => rowsOf.has(category.place.id))
    .map((category, index) => {
      const path = `categories.${String(index)}`
      places[path] = category.place
      const [heading, description] = [
        resolveField(category, path, 'title'),
        resolveField(category, path, 'description'),
      ]
      const rows = (rowsOf.get(category.place.id) ?? []).map((row, place) => {
        const rowPath = `${path}.rows.${String(place)}`
        places[rowPath] = { kind: 'row', id: row.id }
        return resolveRow(row, rowPath, parts, wanted, texts)
      })
      rowsOf.delete(category.place.id)
      return { kind: category.trait, title: heading, description, rows }
    })
  const [orphaned] = rowsOf.keys()
  if (orphaned !== undefined) throw new Error(`rows without their category ${orphaned}`)

  const charter: Charter = {
    schemaVersion: 1,
    locale,
    title: title.value,
    platform: { name, address: platform.address },
    publisher: platform.publisher,
    hasVariables: true,
    sections,
    categories,
  }
  return { charter, texts, places }
}

/** Variables that have no value here and need one. `date` is never among them: it is given when rendering. */
function lackingVariables(platform: Platform, name: string | null): ReadonlySet<Variable> {
  const values: Record<Exclude<Variable, OptionalVariable | 'date'>, string | null> = {
    'platform.name': name,
    'platform.address': platform.address,
    'publisher.name': platform.publisher.name,
    'publisher.contact': platform.publisher.contact,
  }
  // Object.entries widens the keys to string; they are those of the record above.
  const entries = Object.entries(values) as [Variable, string | null][]
  return new Set(entries.filter(([, value]) => value === null).map(([variable]) => variable))
}

function groupRows(rows: readonly CookieRow[]): Map<string, CookieRow[]> {
  const groups = new Map<string, CookieRow[]>()
  for (const row of rows) {
    if (row.deletedAt !== null) continue
    const group = groups.get(row.categoryId)
    if (group === undefined) groups.set(row.categoryId, [row])
    else group.push(row)
  }
  for (const group of groups.values()) group.sort(byPosition)
  return groups
}

function indexParts(source: CharterSource, at: string) {
  return {
    definitions: new Map(source.definitions.map((definition) => [definition.id, definition])),
    providerNames: new Map(source.providers.map((provider) => [provider.id, providerNameAt(provider, at)])),
  }
}

function resolveRow(
  row: CookieRow,
  path: string,
  { definitions, providerNames }: ReturnType<typeof indexParts>,
  wanted: Wanted,
  sources: Record<string, TextSource>,
): CharterRow {
  const definition = row.definitionId === null ? null : (definitions.get(row.definitionId) ?? null)
  const facts = effectiveFacts(row, definition)
  const provider = providerNames.get(facts.providerId)
  if (provider === undefined) throw new Error(`row ${row.id} without its provider ${facts.providerId}`)
  const resolveField = (field: CookieTextField): string | null => {
    const texts = effectiveTexts(row, definition, field)
    // A row may have no service and no note; why it sets a cookie must always be told.
    if (field !== 'purpose' && !isFilled(texts)) return null
    const isInherited = definition !== null && fieldOrigin(row, field) === 'inherited'
    const owner = isInherited
      ? ({ kind: 'definition', id: definition.id } as const)
      : ({ kind: 'row', id: row.id } as const)
    const resolved = resolveText(texts, { ...owner, field }, { kind: 'row', id: row.id, field }, wanted)
    sources[`${path}.${field}`] = resolved.source
    return resolved.value
  }
  return {
    provider,
    service: resolveField('service'),
    names: facts.names.map((name) => name.value),
    purpose: resolveField('purpose'),
    // The words it was read from are never printed, so they are no part of the charter.
    retention: facts.retention.words === null ? facts.retention : { ...facts.retention, words: null },
    retentionNote: resolveField('retentionNote'),
  }
}
