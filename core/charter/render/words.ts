import type { CategoryKind } from '../categoryKind.ts'
import type { Locale } from '../locale.ts'
import type { Variable } from '../template.ts'

/** The columns of a cookie table, in their order on the page. */
export const columns = ['provider', 'service', 'names', 'purpose', 'retention'] as const
export type Column = (typeof columns)[number]

/** Every fixed word that a charter prints in one language. What administrators write is never here. */
export interface Words {
  /** Title of a page whose charter has none. */
  readonly untitled: string
  readonly platform: string
  readonly address: string
  /** What stands between a label and its value. */
  readonly colon: string
  readonly columns: Readonly<Record<Column, string>>
  /** Heading of a table whose category has no title. */
  readonly kinds: Readonly<Record<CategoryKind, string>>
  readonly months: readonly string[]
  /** "Updated on" this day of this month (1 to 12) of this year. */
  readonly updated: (date: string) => string
  readonly date: (day: number, month: string, year: number) => string
  readonly draft: string
  readonly untranslated: string
  readonly missing: string
  readonly stale: string
  /** Shown in a draft where a variable has no value. */
  readonly lacking: Readonly<Record<Variable, string>>
}

/** French: U+00A0 before a colon and between a day and its month. */
export const words: Readonly<Record<Locale, Words>> = {
  fr: {
    untitled: 'Charte cookies',
    platform: 'Plateforme',
    address: 'Adresse',
    colon: '\u00a0: ',
    columns: {
      provider: 'Nom du prestataire',
      service: 'Service et emplacement',
      names: 'Nom du cookie',
      purpose: 'Finalité',
      retention: 'Durée de conservation',
    },
    kinds: {
      necessary: 'Cookies nécessaires',
      audience: 'Cookies de mesure d’audience',
      preferences: 'Cookies de préférences',
      social: 'Cookies de réseaux sociaux',
      advertising: 'Cookies publicitaires',
      other: 'Autres cookies',
    },
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    updated: (date) => `Mise à jour le ${date}`,
    date: (day, month, year) => `${day === 1 ? '1er' : String(day)}\u00a0${month} ${String(year)}`,
    draft: 'Brouillon',
    untranslated: 'À traduire',
    missing: 'Texte manquant',
    stale: 'Traduction à revoir',
    lacking: {
      'platform.name': 'nom du portail à compléter',
      'platform.address': 'adresse du portail à compléter',
      'publisher.name': 'éditeur à compléter',
      'publisher.contact': 'contact à compléter',
      'publisher.dataProtectionContact': 'contact à compléter',
      date: 'date à venir',
    },
  },
  en: {
    untitled: 'Cookie policy',
    platform: 'Platform',
    address: 'Address',
    colon: ': ',
    columns: {
      provider: 'Provider',
      service: 'Service and location',
      names: 'Cookie name',
      purpose: 'Purpose',
      retention: 'Duration',
    },
    kinds: {
      necessary: 'Necessary cookies',
      audience: 'Audience measurement cookies',
      preferences: 'Preference cookies',
      social: 'Social media cookies',
      advertising: 'Advertising cookies',
      other: 'Other cookies',
    },
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    updated: (date) => `Updated ${date}`,
    date: (day, month, year) => `${String(day)} ${month} ${String(year)}`,
    draft: 'Draft',
    untranslated: 'To translate',
    missing: 'Missing text',
    stale: 'Translation to review',
    lacking: {
      'platform.name': 'name of the portal to fill in',
      'platform.address': 'address of the portal to fill in',
      'publisher.name': 'publisher to fill in',
      'publisher.contact': 'contact to fill in',
      'publisher.dataProtectionContact': 'contact to fill in',
      date: 'date to come',
    },
  },
}

/** A day in words: "21 novembre 2026", "21 November 2026". `date` is an ISO date; the time of an instant is left out. */
export function writeDate(date: string, { months, date: write }: Words): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? []
  const name = months[Number(month) - 1]
  if (name === undefined) throw new Error(`not an ISO date: ${date}`)
  return write(Number(day), name, Number(year))
}
