/**
 * The languages a charter is written in. This list is the only place that names them: no field or column is called after a
 * language, texts are maps keyed by locale. Kept free of zod so that the first screen can use it.
 */
export const locales = ['fr', 'en'] as const

/** A language of a charter, as a BCP 47 tag. */
export type Locale = (typeof locales)[number]

/** A value for each language that has one; a language that is absent has no value yet. */
export type Localized<T> = { readonly [L in Locale]?: T }

/** Whether `value` is one of the known locales. */
export function isLocale(value: unknown): value is Locale {
  return (locales as readonly unknown[]).includes(value)
}

/**
 * The value in `locale`, otherwise in the first language that has one, with the language it is in.
 * Null when no language has a value.
 */
export function pickLocalized<T>(map: Localized<T>, locale: Locale): { locale: Locale; value: T } | null {
  for (const candidate of [locale, ...locales]) {
    const value = map[candidate]
    if (value !== undefined) return { locale: candidate, value }
  }
  return null
}
