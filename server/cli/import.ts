import { parseArgs } from 'node:util'
import { importCharter } from '#core/charter/import/importCharter.ts'
import { importIssues } from '#core/charter/import/importIssues.ts'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import { maxSourceBytes, readSource } from '#core/charter/import/readSource.ts'
import { readBytes } from './readBytes.ts'
import { sayIssue } from './sayIssue.ts'

const help = `Usage: charter import FILE [--json]

Reads a cookie charter page: text, Markdown or HTML, told from its content. "-" reads standard input.

  --json   one JSON object on standard output: language, platform, rows, sections, issues;
           without it, a summary for people
  --help   this text

A page that is no charter gives no rows and the issue no_cookie_table, exit code 0. Exit code 1 only for a
file that cannot be read, is larger than ${maxSourceBytes / 1_000_000} MB or is not text, and for a wrong use.
`

const refusals = {
  source_too_large: `larger than ${maxSourceBytes / 1_000_000} MB`,
  source_binary: 'not a text file',
} as const

/** The `import` command: its arguments, without the word itself. Gives the exit code. */
export async function importFile(args: readonly string[]): Promise<number> {
  const wish = readWish(args)
  if (wish === null) {
    process.stdout.write(help)
    return 0
  }
  if (typeof wish === 'string') return fail(`${wish} (see: charter import --help)`)
  const read = await readBytes(wish.file)
  if (read.bytes === null) return fail(`${wish.file}: cannot be read (${read.code})`)
  const source = readSource(read.bytes)
  if (!source.ok) return fail(`${wish.file}: ${refusals[source.code]}`)
  const result = importCharter(source.text)
  process.stdout.write(wish.isJson ? `${JSON.stringify(result, null, 2)}\n` : summarise(result))
  if (wish.isJson) warn(result)
  return 0
}

/** What is asked; null for the help, a sentence for a wrong use. */
function readWish(args: readonly string[]): { file: string; isJson: boolean } | null | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    })
    if (values.help) return null
    const [file] = positionals
    return file === undefined || positionals.length > 1 ? 'exactly one FILE is wanted' : { file, isJson: values.json }
  } catch (error) {
    // parseArgs throws for an unknown option; its message names it.
    return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
  }
}

function summarise({ format, language, platform, rows, sections, issues }: ImportResult): string {
  const head = `${format}, language ${language ?? 'unknown'}, ${platform.name ?? 'no name'}, ${platform.url ?? 'no address'}`
  const lines = rows.map(
    (row) => `  ${row.category.padEnd(12)} ${row.provider ?? '?'} · ${row.names.join(', ')} · ${row.purpose ?? '?'}`,
  )
  const told = issues.map((issue) => `  ${sayIssue(issue)}`)
  return [
    head,
    `${rows.length} rows`,
    ...lines,
    `${sections.length} sections`,
    `${issues.length} issues`,
    ...told,
    '',
  ].join('\n')
}

/** What there is to correct and to check, for the person at the terminal, beside the JSON. */
function warn({ issues }: ImportResult): void {
  for (const issue of issues) {
    if (importIssues[issue.code] !== 'info') process.stderr.write(`charter import: ${sayIssue(issue)}\n`)
  }
}

function fail(message: string): 1 {
  process.stderr.write(`charter import: ${message}\n`)
  return 1
}
