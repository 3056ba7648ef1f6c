import type { CategoryKind } from '../categoryKind.ts'
import type { CharterSource } from '../charterSource.ts'
import type { CookieTextField } from '../cookieFacts.ts'
import { effectiveFacts, effectiveTexts, type CookieRow } from '../cookieRow.ts'
import { kindOfTitle } from '../import/categories.ts'
import { levelWords } from '../import/levelWords.ts'
import { locales, type Locale, type Localized } from '../locale.ts'
import { type Provider } from '../provider.ts'
import { knownNames, providerNameAt } from '../providerName.ts'
import { arrangeCategories } from '../render/arrange.ts'
import type { Retention } from '../retention.ts'
import type { SheetRow } from './writeRows.ts'

/** The values in force on a row, inherited ones included. */
export interface RowValues {
  readonly categoryId: string
  readonly providerId: string
  readonly names: readonly string[]
  readonly service: Localized<string>
  readonly purpose: Localized<string>
  readonly retention: Retention
  readonly retentionNote: Localized<string>
}

/** What stands on the platform: its rows in the order of the page, and what their cells may name. */
export interface PasteTarget {
  readonly rows: readonly (RowValues & { readonly id: string })[]
  readonly categories: readonly {
    readonly id: string
    readonly kind: CategoryKind
    readonly titles: readonly string[]
  }[]
  readonly providers: readonly { readonly id: string; readonly names: readonly string[] }[]
}

/** What stands on a platform. `providers`: all there are, since a cell may name one that the platform does not have yet. */
export function readPasteTarget(source: CharterSource, providers: readonly Provider[]): PasteTarget {
  const definitions = new Map(source.definitions.map((definition) => [definition.id, definition]))
  const living = source.rows.filter((row) => row.deletedAt === null)
  return {
    rows: living.map((row) => {
      const definition = row.definitionId === null ? null : (definitions.get(row.definitionId) ?? null)
      return { id: row.id, ...valuesOf(row, definition) }
    }),
    categories: arrangeCategories(source).map(({ place, trait, fields }) => ({
      id: place.id,
      kind: trait,
      titles: Object.values(fields.title.texts)
        .map(({ value }) => value)
        .filter((title) => title !== ''),
    })),
    providers: providers
      .filter((provider) => provider.deletedAt === null)
      .map((provider) => ({ id: provider.id, names: knownNames(provider) })),
  }
}

function valuesOf(row: CookieRow, definition: Parameters<typeof effectiveFacts>[1]): RowValues {
  const facts = effectiveFacts(row, definition)
  const texts = (field: CookieTextField): Localized<string> => {
    const held = effectiveTexts(row, definition, field)
    const filled = locales.map((locale) => [locale, held[locale]?.value ?? ''] as const)
    return Object.fromEntries(filled.filter(([, value]) => value !== ''))
  }
  const { providerId, names, retention } = facts
  return {
    categoryId: row.categoryId,
    providerId,
    names: names.map(({ value }) => value),
    service: texts('service'),
    purpose: texts('purpose'),
    retention,
    retentionNote: texts('retentionNote'),
  }
}

/** The rows of a platform as a spreadsheet shows them, in the order of the page; titles and names as they read in `locale` at `at`. */
export function readSheetRows(
  source: CharterSource,
  locale: Locale,
  at: string,
): (SheetRow & { readonly id: string })[] {
  const target = readPasteTarget(source, source.providers)
  const titles = categoryTitles(source, locale)
  const names = new Map(source.providers.map((provider) => [provider.id, providerNameAt(provider, at)]))
  return target.rows.map(({ categoryId, providerId, ...said }) => ({
    ...said,
    category: titles.get(categoryId) ?? '',
    provider: names.get(providerId) ?? '',
  }))
}

/** The title of each category by its id, in `locale` where it has one there. */
export function categoryTitles(source: CharterSource, locale: Locale): ReadonlyMap<string, string> {
  return new Map(
    arrangeCategories(source).map(({ place, trait, fields }) => {
      const { texts } = fields.title
      const title = [texts[locale], ...Object.values(texts)].find((text) => text !== undefined && text.value !== '')
      return [place.id, title?.value ?? trait]
    }),
  )
}

/** The categories that a cell may mean: those of that title, else of that kind. */
export function findCategory(words: string, { categories }: PasteTarget): string[] {
  const level = levelWords(words)
  const named = categories.filter(({ titles }) => titles.some((title) => levelWords(title) === level))
  const kind = categories.find((category) => category.kind === level)?.kind ?? kindOfTitle(words)
  const found = named.length > 0 ? named : categories.filter((category) => category.kind === kind)
  return found.map(({ id }) => id)
}

/** The providers that are, or were once, called so. */
export function findProvider(words: string, { providers }: PasteTarget): string[] {
  const level = levelWords(words)
  return providers.filter(({ names }) => names.some((name) => levelWords(name) === level)).map(({ id }) => id)
}
