import { locales, type Locale } from '../locale.ts'
import { levelWords } from './levelWords.ts'
import { stopWords } from './stopWords.ts'

/** How many words of each language a text holds. Only its first part is read: it is enough to tell. */
export function countWords(text: string): Record<Locale, number> {
  const words = levelWords(text.slice(0, 5_000)).split(/[^a-z]+/)
  const count = (locale: Locale) => words.filter((word) => stopWords[locale].has(word)).length
  return Object.fromEntries(locales.map((locale) => [locale, count(locale)])) as Record<Locale, number> // every locale has its key
}

/** The language of these counts, when it is at least twice as frequent as any other; otherwise null. */
export function languageOfCounts(counts: Record<Locale, number>): Locale | null {
  const [most, next] = locales.map((locale) => ({ locale, count: counts[locale] })).sort((a, b) => b.count - a.count)
  return most === undefined || most.count === 0 || most.count < 2 * (next?.count ?? 0) ? null : most.locale
}
