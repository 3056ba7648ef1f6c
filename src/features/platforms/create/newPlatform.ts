import * as z from 'zod'
import { locales, type Locale, type Localized } from '#core/charter/locale.ts'
import type { Publisher } from '#core/charter/platform.ts'
import { createPlatformSchema } from '#core/contract/platformRequests.ts'

/** What one types to make a platform. Its fields are named as the request's, so that what is refused finds its place. */
export interface NewPlatform {
  /** Made once: sent twice, it makes one platform. */
  id: string
  name: Record<Locale, string>
  address: string
  locales: Locale[]
  defaultLocale: Locale
  slug: string
  /** False as long as the slug follows the name. */
  isSlugTyped: boolean
  publisher: Record<keyof Publisher, string>
  copyOf: string | null
}

/** What a copy starts from. */
export interface Copied {
  readonly id: string
  readonly locales: readonly Locale[]
  readonly defaultLocale: Locale
  readonly publisher: Publisher
  readonly name: Localized<string>
}

/** The form as it opens. A copy keeps languages and publisher, and is named as one (`nameCopy`); an address is one portal's own. */
export function startNewPlatform(
  id: string,
  language: Locale,
  copied: Copied | null,
  nameCopy: (locale: Locale, name: string) => string,
): NewPlatform {
  const { name, contact, dataProtectionContact } = copied?.publisher ?? {}
  return {
    id,
    name: perLocale((locale) => {
      const name = copied?.name[locale]
      return name === undefined ? '' : nameCopy(locale, name)
    }),
    address: '',
    locales: [...(copied?.locales ?? locales)],
    defaultLocale: copied?.defaultLocale ?? language,
    slug: '',
    isSlugTyped: false,
    publisher: {
      name: name ?? '',
      contact: contact ?? '',
      dataProtectionContact: dataProtectionContact ?? '',
    },
    copyOf: copied?.id ?? null,
  }
}

/** The language in which the platform's name is asked: its default one, else the first that is chosen. */
export function mainLocale({ locales: chosen, defaultLocale }: Pick<NewPlatform, 'locales' | 'defaultLocale'>): Locale {
  return chosen.includes(defaultLocale) ? defaultLocale : (chosen[0] ?? defaultLocale)
}

/** The form as a request; what is left empty is not said, except what has to be there. */
function toRequest(form: NewPlatform): unknown {
  const main = mainLocale(form)
  const names = form.locales.flatMap((locale) => {
    const value = form.name[locale].trim()
    return value === '' && locale !== main ? [] : [[locale, value] as const]
  })
  const line = (value: string) => value.trim() || null
  const address = form.address.trim()
  return {
    id: form.id,
    slug: form.slug.trim(),
    name: Object.fromEntries(names.length === 0 ? [[main, form.name[main].trim()]] : names),
    address: address === '' ? null : address,
    locales: locales.filter((locale) => form.locales.includes(locale)),
    defaultLocale: main,
    publisher: {
      name: line(form.publisher.name),
      contact: line(form.publisher.contact),
      dataProtectionContact: line(form.publisher.dataProtectionContact),
    },
    ...(form.copyOf !== null && { copyOf: form.copyOf }),
  }
}

/** The form, judged by the API's own schema. */
export const newPlatformSchema = z.custom<NewPlatform>().transform(toRequest).pipe(createPlatformSchema)

function perLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  // Every locale is given one.
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>
}
