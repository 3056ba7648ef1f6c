import { beforeEach, expect, test } from 'vitest'
import { pasteLimits } from '#core/charter/paste/readPaste.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})

async function send(table: string, query = '', type = 'text/csv') {
  const init = { method: 'POST', headers: { 'content-type': type }, body: table }
  const response = await api.raw.request(`/api/platforms.csv${query}`, init)
  return { status: response.status, body: await response.json(), headers: response.headers }
}
const exported = async (query = '') => (await api.request('GET', `/platforms.csv${query}`)).body as string
/** Without the last column, which says when. */
const facts = (table: string) => table.split('\r\n').map((line) => line.slice(0, line.lastIndexOf(';')))
const commits = async () => (await api.request('GET', '/changes')).body.total as number
const states = (body: { lines: { slug: string; state: string }[] }) =>
  body.lines.map(({ slug, state }) => [slug, state])

test('platforms come back as they went out, whatever the language and the separator', async () => {
  for (const query of ['', '?lang=en', '?separator=,']) {
    const { body } = await send(await exported(query), '?dryRun=true')
    expect(new Set(states(body).map(([, state]) => state))).toEqual(new Set(['unchanged']))
    expect(body.header).toEqual([])
  }
})

test('platforms are changed and added in one commit, which is taken back whole', async () => {
  const before = await exported()
  const table = 'Nom court;Nom (fr);Adresse;Éditeur\nlac;Le Lac;;\nval;Le Val;https://val.example;Commune\nx y;Faux;;\n'
  const rehearsed = await send(table, '?dryRun=true')
  expect(states(rehearsed.body)).toEqual([
    ['lac', 'changed'],
    ['val', 'added'],
    ['x y', 'unclear'],
  ])
  expect(rehearsed.body.lines[2].issues).toEqual([{ code: 'invalid_slug', field: 'slug', text: 'x y' }])
  expect(await exported()).toBe(before)
  const count = await commits()
  const { status, body, headers } = await send(table, `?plan=${rehearsed.body.planId as string}`)
  expect([status, body.platformIds.length, await commits()]).toEqual([200, 2, count + 1])
  const made = (await api.request('GET', '/platforms?search=Val')).body.items[0]
  expect([made.slug, made.hosts, made.publisher.name]).toEqual([
    'val',
    [{ host: 'val.example', role: 'canonical' }],
    'Commune',
  ])
  expect(
    (await send(await exported(), '?dryRun=true')).body.lines.every(
      (it: { state: string }) => it.state === 'unchanged',
    ),
  ).toBe(true)
  const undone = await api.request('POST', `/changes/${headers.get('x-commit-id') ?? ''}/undo`)
  expect(undone.status).toBe(200)
  expect(facts(await exported())).toEqual(facts(before))
})

test('nothing is done where the plan would be another than the one that was read', async () => {
  const table = 'Nom court;Nom (fr)\nlac;Le Lac\n'
  const { planId } = (await send(table, '?dryRun=true')).body
  await api.request('PATCH', '/platforms/platform-lac', { revision: 1, address: null })
  expect((await send(table, `?plan=${planId as string}`)).body.code).toBe('stale_revision')
})

test('an empty cell takes away only where that is asked for', async () => {
  const table = 'Nom court;Nom (en)\nlac;\n'
  expect(states((await send(table, '?dryRun=true')).body)).toEqual([['lac', 'unchanged']])
  expect((await send(table, '?clears=true')).body.lines[0].changes).toEqual([
    { field: 'name.en', before: 'Lake Data', after: '' },
  ])
  expect((await api.request('GET', '/platforms/platform-lac')).body.name).toEqual({ fr: 'Données du Lac' })
})

test('what is no table of platforms, or too much of one, is refused', async () => {
  const { status, body } = await send('Cookie;Finalité\na;b\n')
  expect([status, body.code, body.detail]).toEqual([
    422,
    'not_a_table',
    'the first line names no column of short names',
  ])
  expect((await send('Nom court\n')).body.code).toBe('not_a_table')
  expect((await send('Nom court\n', '', 'application/json')).status).toBe(415)
  const long = await send(`Nom court\n${'a\n'.repeat(1_000_000)}`)
  expect([long.status, long.body.count, long.body.max]).toEqual([413, 1_000_000, pasteLimits.rows])
  expect(api.logged).toEqual([])
})
