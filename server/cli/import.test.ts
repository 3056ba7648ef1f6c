import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { twinExpectations } from '#core/charter/import/twins/expectations.ts'

const folder = mkdtempSync(join(tmpdir(), 'charterdesk-import-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

function run(args: readonly string[], input?: string | Uint8Array): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['server/cli.ts', ...args], { maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
    // The command may leave before it has read everything: it then closes the pipe.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

const twin = (file: string) => join('core/charter/import/twins', file)

describe('charter import', () => {
  it.each(twinExpectations)(
    'gives $file as one JSON object',
    async ({ file, language, platform, rows, badAddress }) => {
      const { code, out, err } = await run(['import', twin(file), '--json'])
      const result = JSON.parse(out)
      expect(code).toBe(0)
      expect(result).toMatchObject({ language, platform, rows })
      expect(result.sections.length).toBeGreaterThan(2)
      expect(err.includes('bad_address')).toBe(badAddress !== null)
      expect(err).not.toMatch(/\berror\b/)
    },
  )

  it('reads standard input, in an old encoding too', async () => {
    const page = 'Prestataire\tNom du cookie\tFinalité\nHuwise\tsessionid\tGarder\n'
    const { code, out } = await run(['import', '-', '--json'], Buffer.from(page, 'latin1'))
    expect([code, JSON.parse(out).rows[0].names]).toEqual([0, ['sessionid']])
  })

  it('gives no rows for a page that is no charter, and exit code 0', async () => {
    const { code, out, err } = await run(['import', '-', '--json'], 'Hello.\n')
    const result = JSON.parse(out)
    expect([code, result.rows]).toEqual([0, []])
    expect(result.issues.map((issue: { code: string }) => issue.code)).toContain('no_cookie_table')
    expect(err).toContain('nothing found: line 1: no table of cookies in this text (no_cookie_table)\n')
    expect(err).not.toMatch(/\berror\b/)
  })

  it('says in words what is to correct and to check, with what it proposes', async () => {
    const page = 'Plateforme : Port\nURL : htps://data.port.example\n\nCookie\tFinalité\nsessionid\tGarder\n'
    const { err } = await run(['import', '-', '--json'], page)
    expect(err).toMatch(
      /^charter import: to correct: line 2: the address cannot be used as it stands \(bad_address\): /m,
    )
    expect(err).toMatch(/htps:\S+; perhaps: https:\/\/data\.port\.example\/?$/m)
    const summary = await run(['import', '-'], page)
    expect(summary.out).toContain('  to correct: line 2: the address cannot be used as it stands')
  })

  it('tells a person what it read', async () => {
    const { code, out } = await run(['import', twin('demarchesenligne.txt')])
    expect(code).toBe(0)
    expect(out).toContain('4 rows')
    expect(out).toContain('Opendatasoft · sessionid')
  })

  it('refuses what is too large or not text, with a clear line', async () => {
    const large = join(folder, 'large.txt')
    writeFileSync(large, Buffer.alloc(10_000_001, 97))
    expect(await run(['import', large, '--json'])).toEqual({
      code: 1,
      out: '',
      err: `charter import: ${large}: larger than 10 MB\n`,
    })
    const binary = await run(['import', '-', '--json'], Buffer.alloc(1_000))
    expect(binary).toEqual({ code: 1, out: '', err: 'charter import: -: not a text file\n' })
  })

  it.each([
    [['import', 'nowhere.txt', '--json'], 'nowhere.txt: cannot be read (ENOENT)'],
    [['import', folder, '--json'], 'cannot be read (EISDIR)'],
    [['import', '--json'], 'exactly one FILE'],
    [['import', 'a', 'b'], 'exactly one FILE'],
    [['import', 'a', '--wrong'], '--wrong'],
    [['export', 'a'], 'no command "export"'],
    [['constructor'], 'no command "constructor"'],
    [[], 'no command'],
  ])('says why for %j, exit code 1, nothing on standard output', async (args, message) => {
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(message)
  })

  it.each([[['--help']], [['import', '--help']], [['render', '--help']]])('helps for %j', async (args) => {
    const { code, out, err } = await run(args)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Usage: charter /)
  })
})
