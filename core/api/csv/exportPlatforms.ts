import { locales, type Locale } from '#core/charter/locale.ts'
import { writeCsvCells } from '#core/charter/paste/csv.ts'
import { maxExported, type ExportPlatformsQuery } from '#core/contract/routes/csvRoutes.ts'
import type { PlatformItem } from '#core/contract/routes/platformRoutes.ts'
import type { Desk } from '../desk.ts'
import { listPlatforms } from '../platforms/listPlatforms.ts'
import { refuseTooMany } from './exportRows.ts'

interface Column {
  readonly header: Readonly<Record<Locale, string>>
  readonly read: (item: PlatformItem) => string | number | null
}

const columns: readonly Column[] = [
  ...locales.map((locale): Column => ({
    header: { fr: `Nom (${locale})`, en: `Name (${locale})` },
    read: ({ name }) => name[locale] ?? null,
  })),
  { header: { fr: 'Nom court', en: 'Short name' }, read: ({ slug }) => slug },
  { header: { fr: 'Adresse', en: 'Address' }, read: ({ address }) => address },
  { header: { fr: 'Hôtes', en: 'Hosts' }, read: ({ hosts }) => hosts.map(({ host }) => host).join(', ') },
  { header: { fr: 'Langues', en: 'Languages' }, read: ({ locales: spoken }) => spoken.join(', ') },
  { header: { fr: 'Langue par défaut', en: 'Default language' }, read: ({ defaultLocale }) => defaultLocale },
  { header: { fr: 'Éditeur', en: 'Publisher' }, read: ({ publisher }) => publisher.name },
  { header: { fr: 'Contact', en: 'Contact' }, read: ({ publisher }) => publisher.contact },
  {
    header: { fr: 'Contact pour les données personnelles', en: 'Data protection contact' },
    read: ({ publisher }) => publisher.dataProtectionContact,
  },
  { header: { fr: 'Cookies', en: 'Cookies' }, read: ({ summary }) => summary.rows },
  { header: { fr: 'Exceptions', en: 'Exceptions' }, read: ({ summary }) => summary.overrides },
  { header: { fr: 'Textes à écrire', en: 'Texts to write' }, read: ({ summary }) => summary.missingTexts },
  { header: { fr: 'Traductions à revoir', en: 'Translations to review' }, read: ({ summary }) => summary.staleTexts },
  { header: { fr: 'Changée le', en: 'Changed on' }, read: ({ summary }) => summary.changedAt },
]

/** The platforms that the query asks for, in its order, with what the list shows of them. */
export async function exportPlatforms(desk: Desk, query: ExportPlatformsQuery): Promise<string> {
  const { lang, separator, ...asked } = query
  const { items, total } = await listPlatforms(desk, { ...asked, page: 1, pageSize: maxExported })
  refuseTooMany(total)
  const lines = items.map((item) => columns.map(({ read }) => String(read(item) ?? '')))
  return writeCsvCells([columns.map(({ header }) => header[lang]), ...lines], separator)
}
