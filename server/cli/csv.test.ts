import { execFile } from 'node:child_process'
import { expect, it } from 'vitest'
import { buildSource } from '#core/charter/testing/builders.ts'

/** Runs the command in a process of its own, as a person does, with `input` as its standard input. */
function run(input: string | Uint8Array, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['server/cli.ts', 'csv', '-', ...args], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
    // A refusal may come before all is read.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

const platform = JSON.stringify(buildSource())

it('writes the rows of a platform, and reads them back', async () => {
  const written = await run(platform, '--lang', 'en', '--separator', ',')
  expect([written.code, written.err]).toEqual([0, ''])
  expect(written.out.startsWith('\ufeffCategory,Provider,Cookie name,')).toBe(true)
  const read = await run(written.out)
  expect([read.code, read.err]).toEqual([0, ''])
  const table = JSON.parse(read.out) as { separator: string; rows: { cells: { names: string[] } }[]; issues: unknown[] }
  expect([table.separator, table.issues]).toEqual([',', []])
  expect(table.rows.map(({ cells }) => cells.names)).toEqual([['sessionid'], ['_pk_id.*', '_pk_ses.*']])
})

it('says on standard error what is unclear, in whatever bytes it was', async () => {
  const latin1 = Uint8Array.from('Cookie;Finalité;Durée\n_ga;Compter;peut-être un été\n', (letter) =>
    letter.charCodeAt(0),
  )
  const { code, out, err } = await run(latin1)
  expect([code, (JSON.parse(out) as { encoding: string }).encoding]).toEqual([0, 'windows-1252'])
  expect(err).toBe('charter csv: line 2, column 3: retention_unclear: peut-être un été\n')
})

it('writes a platform as a line of a table of platforms, and reads such a table', async () => {
  const written = await run(platform, '--platforms')
  expect(written.out.startsWith('\ufeffNom (fr);Nom (en);Nom court;')).toBe(true)
  const read = await run(`${written.out}Val;;Le Val\r\n`, '--platforms')
  const table = JSON.parse(read.out) as { platforms: { platform: { slug: string }; issues: { code: string }[] }[] }
  expect(table.platforms.map(({ platform: { slug } }) => slug)).toEqual(['lac', 'Le Val'])
  expect(table.platforms.map(({ issues }) => issues.map(({ code }) => code))).toEqual([[], ['invalid_slug']])
  expect([read.code, read.err]).toEqual([0, 'charter csv: line 3, slug: invalid_slug: Le Val\n'])
})

it.each([
  ['Cookie;Finalité\na;b\n', ['--platforms'], 'no column of short names'],
  ['{"format":"other"}', [], "not a platform's JSON export"],
  ['PK\u0003\u0004\0\0\0\0', [], 'not a text file'],
  [`Cookie;Purpose\n${'a;b\n'.repeat(6_000)}`, [], '6000 rows, at most 5000 are read'],
  [platform, ['--separator', '|'], '--separator must be'],
  [platform, ['--lang', 'de'], '--lang must be one of fr, en'],
  [platform, ['--unknown'], 'charter csv --help'],
])('ends with 1 and a reason: %#', async (input, args, reason) => {
  const { code, out, err } = await run(input, ...args)
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain(reason)
})

it('tells how it is used', async () => {
  const { code, out } = await run('', '--help')
  expect([code, out.startsWith('Usage: charter csv FILE')]).toEqual([0, true])
})
