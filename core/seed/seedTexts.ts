import { locales, type Locale, type Localized } from '#core/charter/locale.ts'
import { madeFromText, type Text } from '#core/charter/text.ts'

/** One text in the languages it is written in. */
export type Words = Localized<string>

/**
 * A text per language in its first revision. The first language written, in the order of `locales`, is the source; the others
 * are translations made from it.
 */
export function seedText(words: Words): Partial<Record<Locale, Text>> {
  const written = locales.flatMap((locale) => {
    const value = words[locale]
    return value === undefined ? [] : [{ locale, value }]
  })
  const [first, ...others] = written
  if (first === undefined) return {}
  const source: Text = { value: first.value, revision: 1, madeFrom: null }
  const texts: Partial<Record<Locale, Text>> = { [first.locale]: source }
  for (const { locale, value } of others) {
    texts[locale] = { value, revision: 1, madeFrom: madeFromText(first.locale, source) }
  }
  return texts
}
