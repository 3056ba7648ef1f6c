import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Locale } from '#core/charter/locale.ts'
import { categoryTitles, readPasteTarget, type PasteTarget } from '#core/charter/paste/pasteTarget.ts'
import { providerNameAt, type Provider } from '#core/charter/provider.ts'

/** What the ids of a plan mean, in words. */
export interface Things {
  readonly rows: PasteTarget['rows']
  readonly categories: ReadonlyMap<string, string>
  readonly providers: ReadonlyMap<string, string>
}

/** Reads the platform as the plan names it; titles in `locale`, providers as they are called `at` a moment. */
export function readThings(source: CharterSource, providers: readonly Provider[], locale: Locale, at: string): Things {
  return {
    rows: readPasteTarget(source, providers).rows,
    categories: categoryTitles(source, locale),
    providers: new Map(providers.map((provider) => [provider.id, providerNameAt(provider, at)])),
  }
}
