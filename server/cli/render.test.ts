import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildPlatform, buildRow, buildSource } from '#core/charter/testing/builders.ts'
import { buildText } from '#core/charter/testing/textBuilders.ts'

const folder = mkdtempSync(join(tmpdir(), 'charterdesk-render-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const imported = {
  language: 'fr',
  platform: { name: null, url: 'https://data.lac.example' },
  title: 'Nos cookies',
  rows: [
    {
      category: 'necessary',
      categoryTitle: 'Cookies utiles',
      provider: 'Huwise',
      service: null,
      names: ['sessionid'],
      purpose: 'Garde la session.',
      retention: { text: '13 mois' },
    },
  ],
  sections: [{ heading: 'Pourquoi ?', body: 'Pour servir.' }],
  issues: [],
}
const untranslated = buildSource({
  rows: [buildRow({ texts: { service: {}, purpose: { fr: buildText('Seulement ici.') }, retentionNote: {} } })],
})

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command in a process of its own, as a person does; the first argument is written to a file or given as stdin. */
async function run(content: unknown, ...args: string[]): Promise<Outcome> {
  const file = join(folder, 'charter.json')
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const isPiped = args.includes('-')
  writeFileSync(file, text)
  const script =
    "import { render } from './server/cli/render.ts'; process.exitCode = await render(process.argv.slice(1))"
  const argv = ['--input-type=module-typescript', '-e', script, '--', ...(isPiped ? args : [file, ...args])]
  return new Promise((resolve) => {
    const child = execFile(process.execPath, argv, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
    child.stdin?.end(isPiped ? text : '')
  })
}

describe('charter render', () => {
  it('writes a platform with its date, in each format', async () => {
    const date = ['--date', '2026-11-21']
    expect((await run(buildSource(), '--lang', 'en', '--to', 'text', ...date)).out).toContain(
      'Updated 21 November 2026',
    )
    expect((await run(buildSource(), '--lang', 'fr', '--to', 'html', ...date)).out).toMatch(
      /^<!doctype html>\n<html lang="fr">/,
    )
    expect((await run(buildSource(), '--lang', 'fr', '--to', 'html', '--fragment', ...date)).out).toMatch(/^<h2>/)
    expect((await run(buildSource(), '--lang', 'fr', '--to', 'markdown', ...date)).out).toMatch(/^# Charte cookies/)
    const json: unknown = JSON.parse((await run(buildSource(), '--lang', 'fr', '--to', 'json', ...date)).out)
    expect(json).toMatchObject({ locale: 'fr', date: '2026-11-21', hasVariables: false })
  })

  it('writes an imported page from stdin with its own titles and no date', async () => {
    const { code, out, err } = await run(imported, '-', '--lang', 'fr', '--to', 'text')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Cookies utiles')
    expect(out).toContain('13\u00a0mois')
    expect(out).not.toMatch(/Mise à jour|Plateforme/)
  })

  it('refuses with the list what is missing, and writes it as a draft', async () => {
    const refused = await run(untranslated, '--lang', 'en', '--to', 'html')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('1 text is missing in "en"')
    expect(refused.err).toContain('categories.0.rows.0.purpose (row row-session, purpose): only in "fr"')
    const draft = await run(untranslated, '--lang', 'en', '--to', 'html', '--draft')
    expect(draft.code).toBe(0)
    expect(draft.out).toContain('<mark>To translate</mark> <span lang="fr">Seulement ici.</span>')
  })

  it('refuses another language than the one of an import', async () => {
    const { code, err } = await run(imported, '--lang', 'en', '--to', 'html')
    expect(code).toBe(1)
    expect(err.split('\n').filter((line) => line.includes('only in "fr"'))).toHaveLength(5)
  })

  it.each([
    ['no JSON', 'hello', ['--lang', 'fr', '--to', 'html'], 'not a JSON object'],
    ['another JSON', {}, ['--lang', 'fr', '--to', 'html'], 'neither the JSON of the import command'],
    ['a bad import', { ...imported, rows: [{}] }, ['--lang', 'fr', '--to', 'html'], 'rows.0.category'],
    ['a bad platform', { ...buildSource(), rows: [{}] }, ['--lang', 'fr', '--to', 'html'], 'rows.0.'],
    [
      'half a platform',
      { ...buildSource(), providers: [] },
      ['--lang', 'fr', '--to', 'html'],
      'lacks provider provider-huwise',
    ],
    ['no language', imported, ['--to', 'html'], '--lang must be one of'],
    ['no format', imported, ['--lang', 'fr'], '--to must be one of'],
    ['a fragment of text', imported, ['--lang', 'fr', '--to', 'text', '--fragment'], '--fragment'],
    ['a date that is none', imported, ['--lang', 'fr', '--to', 'text', '--date', '2026-02-30'], '--date'],
    ['an unknown option', imported, ['--lang', 'fr', '--to', 'text', '--wat'], '--wat'],
    ['two files', imported, ['other.json', '--lang', 'fr', '--to', 'text'], 'exactly one FILE'],
  ])('says in one line what is wrong with %s', async (_, content, args, message) => {
    const { code, out, err } = await run(content, ...args)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('says that a file cannot be read', async () => {
    const { code, err } = await run('', '-', '--lang', 'fr', '--to', 'html')
    expect([code, err]).toEqual([1, 'charter render: -: it is not a JSON object\n'])
  })

  it('helps', async () => {
    expect(await run(buildSource({ platform: buildPlatform() }), '--help')).toMatchObject({ code: 0, err: '' })
  })
})
