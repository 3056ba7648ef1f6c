import { parseArgs } from 'node:util'
import { charterSourceSchema } from '#core/charter/charterSource.ts'
import { maxSourceBytes, readSource } from '#core/charter/import/readSource.ts'
import { isLocale, locales, type Locale } from '#core/charter/locale.ts'
import { readCsv, writeCsv, writeCsvCells } from '#core/charter/paste/csv.ts'
import { readSheetRows } from '#core/charter/paste/pasteTarget.ts'
import { planPlatforms } from '#core/charter/platformTable/planPlatforms.ts'
import {
  platformFields,
  writePlatformCell,
  writePlatformHeader,
  type PlatformFacts,
} from '#core/charter/platformTable/platformColumns.ts'
import { readPlatforms } from '#core/charter/platformTable/readPlatforms.ts'
import { brokenReferences } from '#core/charter/render/brokenReferences.ts'
import { readBytes } from './readBytes.ts'

const help = `Usage: charter csv FILE [options]

FILE is a platform's JSON export: its rows are written as CSV, UTF-8 with its mark, formulas neutralised.
Or FILE is a CSV file of rows: what is read in it is written as one JSON object. Which of the two is told
from the content; "-" reads standard input. The result goes to standard output, what is unclear in a CSV
file to standard error too.

With --platforms it is the platform itself: a JSON export gives one line of a table of platforms, and such
a table is read as one JSON object.

  --platforms       platforms instead of their rows
  --lang LANG       language of categories and retentions when writing, of notes on retention when
                    reading: ${locales.join(' or ')}, by default ${locales[0]}
  --separator SIGN  ";" (the default) or ",", when writing
  --help            this text

Exit code 1 only for a file that cannot be read, is larger than ${maxSourceBytes / 1_000_000} MB, is no text, holds more rows
than are read (their count is told) or is another JSON, and for a wrong use.
`

interface Wish {
  readonly file: string
  readonly locale: Locale
  readonly separator: ';' | ','
  readonly isOfPlatforms: boolean
}

/** The `csv` command: its arguments, without the word itself. Gives the exit code. Here the day is read from the clock. */
export async function csv(args: readonly string[]): Promise<number> {
  const wish = readWish(args)
  if (wish === null) {
    process.stdout.write(help)
    return 0
  }
  if (typeof wish === 'string') return fail(`${wish} (see: charter csv --help)`)
  const read = await readBytes(wish.file)
  if (read.bytes === null) return fail(`${wish.file}: cannot be read (${read.code})`)
  const source = readSource(read.bytes)
  if (!source.ok)
    return fail(
      `${wish.file}: ${source.code === 'source_binary' ? 'not a text file' : `larger than ${maxSourceBytes / 1_000_000} MB`}`,
    )
  if (source.text.trimStart().startsWith('{')) return writeTable(source.text, wish)
  return wish.isOfPlatforms ? readPlatformTable(read.bytes, wish) : readRows(read.bytes, wish)
}

function writeTable(text: string, { file, locale, separator, isOfPlatforms }: Wish): number {
  const read = charterSourceSchema.safeParse(parseJson(text))
  if (!read.success) return fail(`${file}: not a platform's JSON export`)
  const broken = brokenReferences(read.data)
  if (broken.length > 0) return fail(`${file}: the export is not whole, it lacks ${broken.join(', ')}`)
  process.stdout.write(
    isOfPlatforms
      ? writePlatforms(read.data.platform, locale, separator)
      : writeCsv(readSheetRows(read.data, locale, new Date().toISOString()), locale, separator),
  )
  return 0
}

function writePlatforms(platform: PlatformFacts, locale: Locale, separator: Wish['separator']): string {
  const header = platformFields.map((field) => writePlatformHeader(field, locale))
  return writeCsvCells([header, platformFields.map((field) => writePlatformCell(platform, field))], separator)
}

function readPlatformTable(bytes: Uint8Array, { file }: Wish): number {
  const read = readPlatforms(bytes)
  if (!read.ok) {
    if (read.code === 'source_binary') return fail(`${file}: not a text file`)
    if (read.code === 'no_header') return fail(`${file}: the first line names no column of short names`)
    return failTooLarge(file, read)
  }
  const { encoding, separator, header, lines } = read
  // What each line can be without knowing which platforms stand: all of them as new ones.
  const planned = planPlatforms(lines, [])
  const platforms = planned.map(({ row, wanted, issues }) => ({ row, platform: wanted, issues }))
  process.stdout.write(`${JSON.stringify({ encoding, separator, header, platforms }, null, 2)}\n`)
  for (const { column, text } of header)
    process.stderr.write(`charter csv: line 1, column ${String(column)}: column_unknown: ${text.slice(0, 80)}\n`)
  for (const { row, issues } of planned)
    for (const { code, field, text } of issues)
      process.stderr.write(`charter csv: line ${String(row)}, ${field}: ${code}: ${text.slice(0, 80)}\n`)
  return 0
}

function readRows(bytes: Uint8Array, { file, locale }: Wish): number {
  const read = readCsv(bytes, locale)
  if (!read.ok) {
    if (read.code === 'source_binary') return fail(`${file}: not a text file`)
    return failTooLarge(file, read)
  }
  const { encoding, separator, hasHeader, rows, issues } = read
  process.stdout.write(`${JSON.stringify({ encoding, separator, hasHeader, rows, issues }, null, 2)}\n`)
  for (const { code, row, column, text } of issues)
    process.stderr.write(`charter csv: line ${String(row)}, column ${String(column)}: ${code}: ${text.slice(0, 80)}\n`)
  return 0
}

/** What is asked; null for the help, a sentence for a wrong use. */
function readWish(args: readonly string[]): Wish | null | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: locales[0] },
        separator: { type: 'string', default: ';' },
        platforms: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return null
    const [file] = positionals
    const { lang, separator } = values
    if (file === undefined || positionals.length > 1) return 'exactly one FILE is wanted'
    if (!isLocale(lang)) return `--lang must be one of ${locales.join(', ')}`
    if (separator !== ';' && separator !== ',') return '--separator must be ";" or ","'
    return { file, locale: lang, separator, isOfPlatforms: values.platforms }
  } catch (error) {
    // parseArgs throws for an unknown option; its message names it.
    return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: refused by the schema like any other content.
    return null
  }
}

function failTooLarge(file: string, { code, count, max }: { code: string; count: number; max: number }): 1 {
  return fail(
    `${file}: ${String(count)} ${code === 'too_many_rows' ? 'rows' : 'cells'}, at most ${String(max)} are read`,
  )
}

function fail(message: string): 1 {
  process.stderr.write(`charter csv: ${message}\n`)
  return 1
}
