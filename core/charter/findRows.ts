import type { CookieDefinition } from './cookieDefinition.ts'
import { effectiveFacts, effectiveTexts, type CookieRow } from './cookieRow.ts'
import { locales, type Locale } from './locale.ts'
import { type Provider } from './provider.ts'
import { providerNameAt } from './providerName.ts'
import { writeRetention } from './retentionWords.ts'
import { searchKey, searchWords } from './searchKey.ts'
import { matchName } from './suggest/matchName.ts'

/** What the rows of one platform refer to. `at`: the moment (ISO) of which the providers' names are meant. */
interface Context {
  readonly definitions: ReadonlyMap<string, CookieDefinition>
  readonly providers: readonly Provider[]
  readonly at: string
}

/**
 * The rows in which every word of the search is found, in whatever they say: names, provider, texts and retention in every
 * language, without accents and case. A row whose name is a rule is also found by the name of a cookie that it covers.
 * @returns the ids of the rows that are found; all of them where nothing is searched for
 */
export function findRows(rows: readonly CookieRow[], search: string, context: Context): ReadonlySet<string> {
  const words = searchWords(search)
  const providers = new Map(context.providers.map((it) => [it.id, providerNameAt(it, context.at)]))
  const found = rows.filter((row) => {
    const definition = context.definitions.get(row.definitionId ?? '') ?? null
    const facts = effectiveFacts(row, definition)
    const names = facts.names.map(({ value }) => value)
    const said = searchKey(
      [
        ...names,
        providers.get(facts.providerId) ?? '',
        ...locales.flatMap((locale) => textsOf(row, definition, locale)),
        ...locales.map((locale) => writeRetention(facts.retention, null, locale)),
      ].join('\n'),
    )
    return words.every((word) => said.includes(word)) || names.some((name) => isCovered(search.trim(), name))
  })
  return new Set(found.map(({ id }) => id))
}

function textsOf(row: CookieRow, definition: CookieDefinition | null, locale: Locale): string[] {
  return (['service', 'purpose', 'retentionNote'] as const).map(
    (field) => effectiveTexts(row, definition, field)[locale]?.value ?? '',
  )
}

/** Whether a written name is a rule that covers that cookie. */
function isCovered(cookie: string, name: string): boolean {
  const isPrefix = name.endsWith('*')
  return matchName(cookie, { name: isPrefix ? name.slice(0, -1) : name, isPrefix })?.kind === 'covered'
}
