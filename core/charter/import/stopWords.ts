import type { Locale } from '../locale.ts'

/** Frequent words of one language that are not words of another. */
export const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
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
