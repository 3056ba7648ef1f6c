import { locales, type Locale } from '../locale.ts'
import { remember } from '../boundedCache.ts'
import { headerWords, type Column } from './headerWords.ts'
import { levelWords } from './levelWords.ts'

/** A header as written on pages, levelled, singular: see {@link levelHeader}. `locale` null: the same word in both languages. */
interface Synonym {
  readonly words: string
  readonly column: Column
  readonly locale: Locale | null
}

const synonyms: ReadonlyMap<string, Synonym> = new Map(
  (Object.entries(headerWords) as [Column, Record<Locale | 'both', string>][]) // entries of a record keep its key type only at run time
    .flatMap(([column, byLocale]) =>
      (Object.entries(byLocale) as [Locale | 'both', string][]) // as above
        .flatMap(([key, words]) =>
          words
            .split('|')
            .filter((word) => word !== '')
            .map((word): [string, Synonym] => [word, { words: word, column, locale: key === 'both' ? null : key }]),
        ),
    ),
)

/** A header cell levelled: no accents, plural endings and brackets' marks dropped ("Nom du cookie(s)", "Finalités :"). */
function levelHeader(text: string): string {
  return levelWords(text.slice(0, 200))
    .replace(/[*_#:.]+/g, ' ')
    .replace(/\((?:e?s|x|'s)\)/g, '')
    .replace(/[()]/g, ' ')
    .replace(/\b(noms|name|nom)s?\b/g, (_, word: string) => (word === 'name' ? 'name' : 'nom'))
    .replace(/([a-z]{3,}?)s\b(?!')/g, (whole, stem: string) => (keepS.has(whole) ? whole : stem))
    .replace(/\s+/g, ' ')
    .trim()
}

const keepS = new Set(['tiers', 'expires', 'does', 'apres', 'temps'])

/** What one header cell says; null where it is no known header. */
export function readHeaderCell(text: string): { readonly column: Column; readonly locale: Locale | null } | null {
  return text.length <= 40 ? findSynonymAgain(text) : findSynonym(text)
}

/** Every line of a text is asked about, and short ones come again. */
const findSynonymAgain = remember(1_000, findSynonym)

function findSynonym(text: string): Synonym | null {
  const level = levelHeader(text)
  if (level === '') return null
  const exact = synonyms.get(level) ?? synonyms.get(level.replace(/^(?:le|la|les|the) /, ''))
  return exact ?? longestWithin(level)
}

/** Synonyms that tell a column even within longer words: of several words, or a word that means nothing else. */
const telling = [...synonyms.values()]
  .filter(({ words }) =>
    / |^(?:finalite|purpose|duree|duration|prestataire|fournisseur|provider|supplier|retention|lifetime|expiration)$/.test(
      words,
    ),
  )
  .map((synonym) => ({ synonym, spaced: spaceOut(synonym.words) }))
  .sort((a, b) => b.spaced.length - a.spaced.length)

function spaceOut(words: string): string {
  return ` ${words.replace(/[/,'-]/g, ' ')} `
}

/** The longest telling synonym that stands within a longer header. */
function longestWithin(level: string): Synonym | null {
  if (level.split(' ').length > 8) return null
  const spaced = spaceOut(level)
  return telling.find((each) => spaced.includes(each.spaced))?.synonym ?? null
}

/** In every header of a column of names: cheap to look for, and most rows of a large table hold none. */
const namesWord = /nom|name|cookie|tra(?:c|ck)e/i

/** The header row of a cookie table. `locale`: the language of its words, null when they do not tell. */
export interface Header {
  readonly columns: readonly (Column | null)[]
  readonly locale: Locale | null
}

/** Reads cells as a header row: a column of names, one more known column, none twice, and no cell that is a sentence. */
export function readHeader(cells: readonly string[]): Header | null {
  if (cells.length < 2 || cells.length > 60 || !cells.some((cell) => namesWord.test(cell))) return null
  const read = cells.map((cell) => (cell.length > 150 ? null : readHeaderCell(cell)))
  const columns = read.map((cell) => cell?.column ?? null)
  const known = columns.filter((column) => column !== null)
  if (
    known.length < 2 ||
    !known.includes('names') ||
    known.length * 2 < cells.filter((cell) => cell.trim() !== '').length
  )
    return null
  return {
    columns: columns.map((column, index) => (columns.indexOf(column) === index ? column : null)),
    locale: languageOf(read),
  }
}

function languageOf(cells: readonly ({ readonly locale: Locale | null } | null)[]): Locale | null {
  const count = (locale: Locale) => cells.filter((cell) => cell?.locale === locale).length
  const [most, next] = locales.map((locale) => ({ locale, count: count(locale) })).sort((a, b) => b.count - a.count)
  return most === undefined || most.count === next?.count ? null : most.locale
}

/** Known headers as written, by first letter, for lines in which nothing, or one space, stands between cells. */
const byLetter = Map.groupBy(synonyms.keys(), (words) => words.charAt(0))

/** The cells of a header line in which cells are joined by one space or by nothing; null unless known headers make up all of it. */
export function splitJoinedHeader(line: string): string[] | null {
  if (line.length > 200 || !namesWord.test(line)) return null
  const cells: string[] = []
  let rest = levelWords(line).replace(/\(s\)/g, 's')
  while (rest !== '') {
    const length = Math.max(0, ...(byLetter.get(rest.charAt(0)) ?? []).map((synonym) => matchAt(rest, synonym) ?? 0))
    if (length === 0) return null
    cells.push(rest.slice(0, length))
    rest = rest.slice(length).trimStart()
  }
  return cells.length >= 3 ? cells : null
}

/** Length of `synonym` at the start of `text`, plural endings allowed on each word; null where it does not stand there. */
function matchAt(text: string, synonym: string): number | null {
  let at = 0
  for (const [index, word] of synonym.split(' ').entries()) {
    if (index > 0) {
      if (text.charAt(at) !== ' ') return null
      at += 1
    }
    if (!text.startsWith(word, at)) return null
    at += word.length
    const isPlural =
      text.charAt(at) === 's' &&
      !word.endsWith('s') &&
      !text.startsWith('service', at) &&
      !text.startsWith('supplier', at)
    if (isPlural) at += 1
  }
  return at
}
