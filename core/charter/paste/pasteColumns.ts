import { readHeaderCell } from '../import/headers.ts'
import { levelWords } from '../import/levelWords.ts'
import { locales, type Locale } from '../locale.ts'

/** What a column of a pasted block holds. `locale`: the language of its words, null for what is the same in all of them. */
export type PasteColumn =
  | { readonly field: 'category' | 'provider' | 'names'; readonly locale: null }
  | { readonly field: 'retention'; readonly locale: Locale | null }
  | { readonly field: TextColumn; readonly locale: Locale }
export type TextColumn = 'service' | 'purpose' | 'retentionNote'

/** The columns of a block without a header, in their order. */
export const columnsInOrder: readonly PasteColumn[] = [
  { field: 'category', locale: null },
  { field: 'provider', locale: null },
  { field: 'names', locale: null },
  ...locales.map((locale): PasteColumn => ({ field: 'service', locale })),
  ...locales.map((locale): PasteColumn => ({ field: 'purpose', locale })),
  { field: 'retention', locale: null },
]

/** The columns of these fields in the order in which they are named, texts in each of `languages`. */
export function columnsOf(fields: readonly PasteColumn['field'][], languages: readonly Locale[]): PasteColumn[] {
  return fields.flatMap((field) =>
    [...languages, null].flatMap((locale) => columnsInOrder.filter((it) => it.field === field && it.locale === locale)),
  )
}

/** All columns, the notes on retention after the others. */
export const allColumns: readonly PasteColumn[] = [
  ...columnsInOrder,
  ...locales.map((locale): PasteColumn => ({ field: 'retentionNote', locale })),
]

const fieldHeaders: Readonly<Record<Locale, Record<PasteColumn['field'], string>>> = {
  fr: {
    category: 'Catégorie',
    provider: 'Prestataire',
    names: 'Nom du cookie',
    service: 'Service',
    purpose: 'Finalité',
    retention: 'Durée de conservation',
    retentionNote: 'Note de conservation',
  },
  en: {
    category: 'Category',
    provider: 'Provider',
    names: 'Cookie name',
    service: 'Service',
    purpose: 'Purpose',
    retention: 'Retention',
    retentionNote: 'Retention note',
  },
}

/** The header that {@link readPasteHeader} reads as this column, in words of `language`. */
export function writeHeaderCell({ field, locale }: PasteColumn, language: Locale): string {
  const words = fieldHeaders[language][field]
  return locale === null ? words : `${words} (${locale})`
}

/** A header cell: its column; `unsure` where it is a text whose language nothing tells; null for words that no column has. */
export type HeaderCell = PasteColumn | 'unsure' | null

const categoryWords = /^(?:categor(?:ie|y)s?(?: (?:du|de|des|of the|of))?(?: cookies?)?|cookie category|rubrique)$/
const noteWords = /^(?:retention note|note on retention|note de (?:duree|conservation)|duration note)$/

/** Names of languages as headers have them, in those languages. */
const languageNames: Readonly<Record<string, Locale>> = {
  ...Object.fromEntries(locales.map((locale) => [locale, locale])),
  francais: 'fr',
  french: 'fr',
  anglais: 'en',
  english: 'en',
}
/** The language that a word names, by its code or in one of those languages; null where it names none. */
export const readLanguage = (word: string): Locale | null => languageNames[levelWords(word)] ?? null

const marker = new RegExp(`^(.*?)[ _([/-]+(${Object.keys(languageNames).join('|')})[)\\]]?$`)

/**
 * The columns of a header row; null when `cells` are no header: at least two known columns, none twice, and either nothing else
 * or the names of cookies among them and as many known cells as unknown ones.
 */
export function readPasteHeader(cells: readonly string[]): HeaderCell[] | null {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length < 2 || cells.length > 60 || cells.some((cell) => cell.length > 150)) return null
  const read = cells.map(readCell)
  const languages = new Set(read.map((cell) => cell?.words ?? null).filter((locale) => locale !== null))
  const [only] = languages.size === 1 ? [...languages] : []
  const columns = read.map((cell) => (cell === null ? null : columnOf(cell, only ?? null)))
  const known = columns.filter((column) => column !== null)
  const keys = known.map((column) => (column === 'unsure' ? 'unsure' : `${column.field} ${column.locale ?? ''}`))
  const hasNames = keys.includes('names ')
  if (
    known.length < 2 ||
    new Set(keys.filter((key) => key !== 'unsure')).size !== keys.filter((key) => key !== 'unsure').length
  )
    return null
  return known.length === filled.length || (hasNames && known.length * 2 >= filled.length) ? columns : null
}

interface ReadCell {
  readonly field: PasteColumn['field']
  /** Said by the header: "(fr)". */
  readonly marked: Locale | null
  /** The language of the header's own words. */
  readonly words: Locale | null
}

function readCell(text: string): ReadCell | null {
  const level = levelWords(text)
  const [, before = level, language = ''] = marker.exec(level) ?? []
  const marked = languageNames[language] ?? null
  if (categoryWords.test(before)) return { field: 'category', marked, words: null }
  if (noteWords.test(before)) return { field: 'retentionNote', marked, words: null }
  const read = readHeaderCell(before)
  return read === null ? null : { field: read.column, marked, words: marked === null ? read.locale : null }
}

function columnOf({ field, marked, words }: ReadCell, only: Locale | null): HeaderCell {
  if (field === 'category' || field === 'provider' || field === 'names') return { field, locale: null }
  const locale = marked ?? words
  if (field === 'retention') return { field, locale }
  const spoken = locale ?? only
  return spoken === null ? 'unsure' : { field, locale: spoken }
}
