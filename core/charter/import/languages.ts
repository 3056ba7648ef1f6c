import type { Locale } from '../locale.ts'
import { levelWords } from './levelWords.ts'

/** Frequent words of one language that are not words of the other. */
const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les des du un une et est sont dans pour par sur avec vous nous votre vos notre nos ce cette ces qui que qu au aux leur leurs ne pas ou se de en il elle ils peut peuvent etre ainsi afin plus lors'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and is are to for by with you we your our this that these those which who it its can may be not or from as at their when if been has have will how what used uses'.split(
      ' ',
    ),
  ),
}

/** How many words of each language a text holds. Only its first part is read: it is enough to tell. */
export function countWords(text: string): Record<Locale, number> {
  const words = levelWords(text.slice(0, 5_000)).split(/[^a-z]+/)
  return {
    fr: words.filter((word) => stopWords.fr.has(word)).length,
    en: words.filter((word) => stopWords.en.has(word)).length,
  }
}

/** The language of these counts, when one is at least twice as frequent as the other; otherwise null. */
export function languageOfCounts(counts: Record<Locale, number>, atLeast = 1): Locale | null {
  const { fr, en } = counts
  if (Math.max(fr, en) < atLeast) return null
  if (fr >= 2 * en && fr > 0) return 'fr'
  return en >= 2 * fr && en > 0 ? 'en' : null
}
