import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { isLocale, locales, type Locale } from '#core/charter/locale.ts'
import type { CharterDocument } from '#core/charter/render/charterDocument.ts'
import { renderCharter } from '#core/charter/render/renderCharter.ts'
import { renderFinal, type FinalRendering } from '#core/charter/render/renderFinal.ts'
import type { MissingText, Resolution } from '#core/charter/render/resolution.ts'
import { toHtml } from '#core/charter/render/toHtml.ts'
import { toJson } from '#core/charter/render/toJson.ts'
import { toMarkdown } from '#core/charter/render/toMarkdown.ts'
import { toText } from '#core/charter/render/toText.ts'
import { readCharterFile } from './charterFile.ts'

const formats = ['html', 'markdown', 'text', 'json'] as const
type Format = (typeof formats)[number]

const help = `Usage: charter render FILE --lang ${locales.join('|')} --to ${formats.join('|')} [options]

Writes a charter as visitors read it. FILE is the JSON of "charter import FILE --json" or a platform's
JSON export (told from its content); "-" reads standard input. The result goes to standard output.

  --lang LANG         language of the page
  --to FORMAT         html (a whole page), markdown, text or json
  --fragment          with html: only what goes into a portal's text box, from h2 on
  --draft             write it although texts are missing: they are shown in another language or by a
                      word, with a mark, and the page says that it is a draft
  --date YYYY-MM-DD   date of the page, and day on which providers' names are taken; by default today
                      for a platform, and no date for an imported page
  --help              this text

Without --draft, a missing text or language ends with exit code 1 and the list of what is missing on
standard error.
`

interface Wish {
  readonly file: string
  readonly locale: Locale
  readonly format: Format
  readonly isFragment: boolean
  readonly isDraft: boolean
  readonly date: string | null
}

/**
 * The `render` command: its arguments, without the word itself. Gives the exit code: 0, or 1 for a wrong use, an unreadable
 * file or a missing text. Here, at the edge, is where the day is read from the clock.
 */
export async function render(args: readonly string[]): Promise<number> {
  const wish = readWish(args)
  if (wish === null) {
    process.stdout.write(help)
    return 0
  }
  if (typeof wish === 'string') return fail(`${wish} (see: charter render --help)`)
  const read = await readText(wish.file)
  if (read.text === null) return fail(`${wish.file}: cannot be read (${read.code})`)
  const file = readCharterFile(read.text)
  if (file.kind === 'unreadable') return fail(`${wish.file}: ${file.reason}`)

  const today = new Date().toISOString().slice(0, 10)
  const date = wish.date ?? (file.kind === 'platform' ? today : null)
  const resolution = file.resolve(wish.locale, date ?? today)
  if (wish.isDraft) {
    const document = renderCharter(resolution.charter, { date, draft: resolution.texts })
    process.stdout.write(write(document, resolution, wish, date))
    return 0
  }
  const final = renderFinal(resolution, { date })
  if (!final.ok) return fail(describeRefusal(final, wish.locale))
  process.stdout.write(write(final.document, resolution, wish, date))
  return 0
}

/** What is asked; null for the help, a sentence for a wrong use. */
function readWish(args: readonly string[]): Wish | null | string {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        to: { type: 'string' },
        date: { type: 'string' },
        fragment: { type: 'boolean', default: false },
        draft: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    // parseArgs throws for an unknown or incomplete option; its message names it.
    return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
  }
  const { values, positionals } = parsed
  if (values.help) return null
  const [file] = positionals
  const format = formats.find((known) => known === values.to)
  if (file === undefined || positionals.length > 1) return 'exactly one FILE is wanted'
  if (!isLocale(values.lang)) return `--lang must be one of ${locales.join(', ')}`
  if (format === undefined) return `--to must be one of ${formats.join(', ')}`
  if (values.fragment && format !== 'html') return '--fragment goes with --to html alone'
  if (values.date !== undefined && !isDay(values.date)) return '--date must be a day as YYYY-MM-DD'
  return {
    file,
    locale: values.lang,
    format,
    isFragment: values.fragment,
    isDraft: values.draft,
    date: values.date ?? null,
  }
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

async function readText(file: string): Promise<{ text: string } | { text: null; code: string }> {
  try {
    return { text: file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8') }
  } catch (error) {
    return { text: null, code: error instanceof Error && 'code' in error ? String(error.code) : String(error) }
  }
}

function write(document: CharterDocument, { charter, texts }: Resolution, wish: Wish, date: string | null): string {
  switch (wish.format) {
    case 'html':
      return toHtml(document, { shape: wish.isFragment ? 'fragment' : 'page' })
    case 'markdown':
      return toMarkdown(document)
    case 'text':
      return toText(document)
    case 'json':
      return toJson(charter, wish.isDraft ? { date, draft: texts } : { date })
  }
}

function describeRefusal(refusal: FinalRendering & { ok: false }, locale: Locale): string {
  if (refusal.code === 'date_required') return 'a text of this charter says its date: give one with --date'
  const count = refusal.missing.length
  const head = `${String(count)} ${count === 1 ? 'text is' : 'texts are'} missing in "${locale}" (--draft writes the page all the same):`
  return [head, ...refusal.missing.map((text) => `  ${describeMissing(text)}`)].join('\n')
}

function describeMissing({ path, place, fallback, missingVariables }: MissingText): string {
  const where = `${place.kind}${place.id === '' ? '' : ` ${place.id}`}, ${place.field}`
  if (missingVariables !== undefined) return `${path} (${where}): no value for ${missingVariables.join(', ')}`
  return `${path} (${where}): ${fallback === null ? 'no language has it' : `only in "${fallback.locale}"`}`
}

function fail(message: string): 1 {
  process.stderr.write(`charter render: ${message}\n`)
  return 1
}
