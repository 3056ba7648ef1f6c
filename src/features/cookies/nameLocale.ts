import type { Locale } from '#core/charter/locale.ts'
import type { Language } from '#src/lib/language.ts'

/** The name of a charter's language, in the language of the interface: "anglais", "English". */
export function nameLocale(locale: Locale, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(locale) ?? locale
}
