import type { CharterSource } from '../charterSource.ts'
import type { Locale } from '../locale.ts'
import { writeNamesCell } from '../namesCell.ts'
import { type Provider } from '../provider.ts'
import { providerNameAt } from '../providerName.ts'
import type { Retention } from '../retention.ts'
import { writeRetention } from '../retentionWords.ts'
import { categoryTitles, readPasteTarget } from './pasteTarget.ts'
import type { PasteChange } from './planPaste.ts'

/** What a plan says in words: an empty string where nothing stands. */
export interface PlanWords {
  sayChange(change: PasteChange): { readonly before: string; readonly after: string }
  /** The cookies of a row that stands, null where there is no such row. */
  sayRow(rowId: string | null): string | null
}

/** The words for the ids and values of a plan; titles and retentions in `locale`, providers as they are called `at` a moment. */
export function planWords(
  source: CharterSource,
  providers: readonly Provider[],
  locale: Locale,
  at: string,
): PlanWords {
  const rows = new Map(readPasteTarget(source, providers).rows.map(({ id, names }) => [id, names.join(', ')]))
  const titles = categoryTitles(source, locale)
  const called = new Map(providers.map((provider) => [provider.id, providerNameAt(provider, at)]))
  const sayRetention = (retention: Retention | null) => (retention && writeRetention(retention, null, locale)) ?? ''
  const sayId = (words: ReadonlyMap<string, string>, id: string | null) => (id === null ? '' : (words.get(id) ?? id))
  return {
    sayRow: (rowId) => rows.get(rowId ?? '') ?? null,
    sayChange(change) {
      switch (change.field) {
        case 'names':
          return { before: writeNamesCell(change.before ?? []), after: writeNamesCell(change.after) }
        case 'retention':
          return { before: sayRetention(change.before), after: sayRetention(change.after) }
        case 'categoryId':
          return { before: sayId(titles, change.before), after: sayId(titles, change.after) }
        case 'providerId':
          return { before: sayId(called, change.before), after: sayId(called, change.after) }
        default:
          return { before: change.before ?? '', after: change.after ?? '' }
      }
    },
  }
}
