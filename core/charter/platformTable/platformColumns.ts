import { levelWords } from '../import/levelWords.ts'
import { locales, type Locale } from '../locale.ts'
import type { Platform } from '../platform.ts'

/** What of a platform a table holds and brings back, in the order of its columns. */
export const platformFields = [
  'name.fr',
  'name.en',
  'slug',
  'address',
  'hosts',
  'locales',
  'defaultLocale',
  'publisher.name',
  'publisher.contact',
  'publisher.dataProtectionContact',
] as const
export type PlatformField = (typeof platformFields)[number]

/** A platform as a table tells it. */
export type PlatformFacts = Pick<
  Platform,
  'slug' | 'name' | 'address' | 'hosts' | 'locales' | 'defaultLocale' | 'publisher'
>

/** What a table tells of a platform beside its own facts: written for whoever reads it, and never read. */
export const reportFields = ['rows', 'overrides', 'missingTexts', 'staleTexts', 'changedAt'] as const
export type ReportField = (typeof reportFields)[number]

const headers: Readonly<Record<PlatformField | ReportField, Readonly<Record<Locale, string>>>> = {
  'name.fr': { fr: 'Nom (fr)', en: 'Name (fr)' },
  'name.en': { fr: 'Nom (en)', en: 'Name (en)' },
  slug: { fr: 'Nom court', en: 'Short name' },
  address: { fr: 'Adresse', en: 'Address' },
  hosts: { fr: 'Hôtes', en: 'Hosts' },
  locales: { fr: 'Langues', en: 'Languages' },
  defaultLocale: { fr: 'Langue par défaut', en: 'Default language' },
  'publisher.name': { fr: 'Éditeur', en: 'Publisher' },
  'publisher.contact': { fr: 'Contact', en: 'Contact' },
  'publisher.dataProtectionContact': {
    fr: 'Contact pour les données personnelles',
    en: 'Data protection contact',
  },
  rows: { fr: 'Cookies', en: 'Cookies' },
  overrides: { fr: 'Exceptions', en: 'Exceptions' },
  missingTexts: { fr: 'Textes à écrire', en: 'Texts to write' },
  staleTexts: { fr: 'Traductions à revoir', en: 'Translations to review' },
  changedAt: { fr: 'Changée le', en: 'Changed on' },
}

/** The header of a column, in words of `language`. */
export const writePlatformHeader = (field: PlatformField | ReportField, language: Locale): string =>
  headers[field][language]

const known = new Map(
  // The keys of `headers`, which has no others.
  (Object.keys(headers) as (PlatformField | ReportField)[]).flatMap((field) =>
    locales.map((locale) => [levelWords(headers[field][locale]), field] as const),
  ),
)

/** The columns that a first line names; null for words that no column has. */
export const readPlatformHeader = (cells: readonly string[]): (PlatformField | ReportField | null)[] =>
  cells.map((cell) => known.get(levelWords(cell)) ?? null)

/** A field as it stands in its cell; '' where nothing is said. */
export function writePlatformCell(platform: PlatformFacts, field: PlatformField): string {
  const { name, hosts, publisher } = platform
  switch (field) {
    case 'name.fr':
      return name.fr ?? ''
    case 'name.en':
      return name.en ?? ''
    case 'slug':
    case 'defaultLocale':
      return platform[field]
    case 'address':
      return platform.address ?? ''
    case 'hosts':
      return hosts.map(({ host }) => host).join(', ')
    case 'locales':
      return platform.locales.join(', ')
    case 'publisher.name':
      return publisher.name ?? ''
    case 'publisher.contact':
      return publisher.contact ?? ''
    case 'publisher.dataProtectionContact':
      return publisher.dataProtectionContact ?? ''
  }
}
