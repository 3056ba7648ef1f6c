import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { readDelimited } from '#core/charter/paste/delimited.ts'
import { pasteLimits } from '#core/charter/paste/readPaste.ts'
import { unknownPublisher } from '#core/charter/platform.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})

const path = '/platforms/platform-lac/rows.csv'
async function send(table: string | Uint8Array<ArrayBuffer>, query = '', type = 'text/csv') {
  const init = { method: 'POST', headers: { 'content-type': type }, body: table }
  const response = await api.raw.request(`/api${path}${query}`, init)
  return { status: response.status, body: await response.json(), headers: response.headers }
}
const exported = async (query = '') => (await api.request('GET', `${path}${query}`)).body as string
const states = (body: { lines: { state: string; rowId: string | null }[] }) =>
  body.lines.map((it) => [it.rowId, it.state])
const commits = async () => (await api.request('GET', '/changes')).body.total as number

describe('rows as CSV', () => {
  test('come out as a file that spreadsheets open, in the order of the page', async () => {
    const { status, body, headers } = await api.request('GET', path)
    expect(status).toBe(200)
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      'text/csv; charset=utf-8',
      'attachment; filename="lac-cookies.csv"',
    ])
    const [header, first] = (body as string).split('\r\n')
    expect(header?.startsWith('Catégorie;Prestataire;Nom du cookie;')).toBe(true)
    expect(first).toContain(';Huwise;sessionid;')
    expect((await exported('?lang=en&separator=,')).split('\r\n')[1]).toContain(',Huwise,sessionid,')
    expect((await api.request('GET', '/platforms/nobody/rows.csv')).body.code).toBe('not_found')
  })

  test('come back as they were, whatever the language and the separator', async () => {
    for (const query of ['', '?lang=en', '?separator=,']) {
      const { body } = await send(await exported(query), '?dryRun=true')
      expect(states(body)).toEqual([
        ['row-session', 'unchanged'],
        ['row-pages', 'unchanged'],
      ])
      expect([body.hasHeader, body.header, body.absent, body.encoding]).toEqual([true, [], [], 'utf-8'])
    }
  })

  test('are rehearsed line by line, and nothing is done', async () => {
    const table = 'Cookie;Prestataire;Finalité\n_pk_id.*, _pk_ses.*;Huwise;Compter\nx;Nobody;?\n'
    const before = await commits()
    const { body } = await send(table, '?dryRun=true')
    expect(states(body)).toEqual([
      ['row-pages', 'changed'],
      [null, 'unclear'],
    ])
    expect(body.lines[0].changes).toEqual([
      { field: 'purpose', locale: 'fr', before: 'Compte les pages vues.', after: 'Compter' },
    ])
    expect(body.lines[1].issues.map((it: { code: string }) => it.code)).toEqual(['provider_unknown', 'required'])
    expect(body.absent).toEqual([{ rowId: 'row-session', names: ['sessionid'] }])
    expect(await commits()).toBe(before)
  })

  test('are taken over in one commit, which can be taken back', async () => {
    const table = (await exported()).replace('Compte les pages vues.', 'Compter, rien d’autre.')

    const added = 'Mesure d’audience;Huwise;visits;;;Compter;;13 mois\r\n'
    const before = await exported()
    const { status, body, headers } = await send(table.trimEnd() + '\r\n' + added)
    expect([status, states(body)]).toEqual([
      200,
      [
        ['row-session', 'unchanged'],
        ['row-pages', 'changed'],
        [null, 'added'],
      ],
    ])
    expect(body.items.map((it: { id: string }) => it.id)).toContain('row-pages')
    expect(await exported()).toContain(';visits;')
    expect(
      (await send(await exported(), '?dryRun=true')).body.lines.every(
        (it: { state: string }) => it.state === 'unchanged',
      ),
    ).toBe(true)
    expect((await api.request('POST', `/changes/${headers.get('x-commit-id') ?? ''}/undo`)).status).toBe(200)
    expect(await exported()).toBe(before)
  })

  test('depart from a shared definition only with a reason', async () => {
    const table = 'Cookie;Finalité\nsessionid;Autre chose.\n'
    const rehearsed = (await send(table, '?dryRun=true')).body
    expect(rehearsed.departures).toEqual([{ rowId: 'row-session', field: 'purpose' }])
    const refused = await send(table)
    expect([refused.body.code, refused.body.issues]).toEqual([
      'override_reason_required',
      [{ code: 'required', path: ['reason'] }],
    ])
    const { body } = await send(table, `?reason=Ours&plan=${rehearsed.planId as string}`)
    expect(body.items[0].overrides).toEqual({ purpose: { reason: 'Ours', leftRevision: 1 } })
  })

  test('are refused where the plan would be another than the one that was read', async () => {
    const table = 'Cookie;Retention\n_pk_id.*, _pk_ses.*;6 months\n'
    const { planId } = (await send(table, '?dryRun=true')).body
    await send('Cookie;Retention\n_pk_id.*, _pk_ses.*;1 year\n')
    expect((await send(table, `?plan=${planId as string}`)).body.code).toBe('stale_revision')
  })

  test('of a deleted platform are not changed', async () => {
    await api.request('DELETE', '/platforms/platform-lac?revision=1')
    expect((await send('Cookie;Finalité\nsessionid;x\n')).body.code).toBe('deleted')
  })
})

describe('lists as CSV', () => {
  const read = async (address: string) => {
    const { body, headers } = await api.request('GET', address)
    const [header = [], ...lines] = readDelimited(body as string, ';').rows
    return { header, lines, file: headers.get('content-disposition') }
  }

  test('hold the rows of all platforms, narrowed and sorted like their list, each after its platform', async () => {
    const all = await read('/rows.csv')
    expect(all.header.slice(0, 4)).toEqual(['Plateforme', 'Catégorie', 'Prestataire', 'Nom du cookie'])
    expect(all.file).toBe('attachment; filename="cookies.csv"')
    const { items, total } = (await api.request('GET', '/rows?sort=-name&pageSize=500')).body
    expect(all.lines).toHaveLength(total as number)
    const { lines } = await read('/rows.csv?sort=-name')
    expect(lines.map((cells) => cells[3])).toEqual(items.map((it: { names: string[] }) => it.names.join(', ')))
    const found = await read('/rows.csv?search=session&lang=en')
    expect([found.header[0], found.lines.map((cells) => cells[3])]).toEqual(['Platform', ['sessionid']])
  })

  test('hold the platforms with what their list shows, and no formula', async () => {
    await api.request('PATCH', '/platforms/platform-lac', {
      revision: 1,
      publisher: { ...unknownPublisher, name: '=1+1' },
    })
    const { header, lines, file } = await read('/platforms.csv')
    expect(file).toBe('attachment; filename="plateformes.csv"')
    const { items } = (await api.request('GET', '/platforms')).body
    const slugs = lines.map((cells) => cells[header.indexOf('Nom court')])
    expect(slugs).toEqual(items.map((it: { slug: string }) => it.slug))
    expect(lines[slugs.indexOf('lac')]?.[header.indexOf('Éditeur')]).toBe("'=1+1")
    expect((await read('/platforms.csv?search=nowhere')).lines).toEqual([])
    expect((await api.request('GET', '/platforms.csv?page=2')).body.code).toBe('invalid')
  })
})

describe('a file that is no table, or too much of one', () => {
  test('is told from its bytes, and read in Windows-1252 where it is not UTF-8', async () => {
    const table = 'Cookie;Finalité\n_pk_id.*, _pk_ses.*;Compter les pages vues à l’été\n'
    const bytes = Uint8Array.from(table, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)))
    const { body } = await send(bytes, '?dryRun=true')
    expect([body.encoding, body.lines[0].changes[0].after]).toEqual(['windows-1252', 'Compter les pages vues à l’été'])
    expect((await send('Mesure d’audience;Huwise;visits\n', '?dryRun=true')).body.hasHeader).toBe(false)
    const workbook = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1, 2, 0, 0)
    expect((await send(workbook, '?dryRun=true')).body.code).toBe('not_a_table')
    expect((await send('\n', '?dryRun=true')).body.code).toBe('not_a_table')
    expect((await send('Cookie;Finalité\na;b\n', '', 'application/json')).status).toBe(415)
  })

  test('of a million lines is refused with their count', async () => {
    const { status, body } = await send(`Cookie;Finalité\n${'a;b\n'.repeat(1_000_000)}`)
    expect([status, body.code, body.count, body.max]).toEqual([413, 'table_too_large', 1_000_000, pasteLimits.rows])
    expect(body.detail).toBe('1000000 rows, at most 5000 are read')
    expect((await send('x'.repeat(10_000_001))).body.code).toBe('source_too_large')
    const large = (await send('x'.repeat(11_000_000))).body
    expect([large.code, large.detail]).toEqual(['body_too_large', 'a CSV file takes at most 10000000 bytes'])
  })

  test('never breaks the API, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect([200, 422]).toContain((await send(Uint8Array.from(bytes), '?dryRun=true')).status)
      }),
      { numRuns: 60 },
    )
    expect(api.logged).toEqual([])
  })
})
