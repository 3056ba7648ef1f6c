import { beforeEach, describe, expect, test } from 'vitest'
import { buildDefinition } from '#core/charter/testing/builders.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})

const { texts } = buildDefinition()
const rename = {
  do: 'changeProvider',
  id: 'provider-huwise',
  provider: {
    revision: 1,
    names: [
      { name: 'Huwise', from: null },
      { name: 'Nova', from: '2027-03-01' },
    ],
  },
}
const renewed = { kind: 'duration', value: 1, unit: 'year', atMost: false, words: null }
const newFacts = (more: object = {}) => ({
  do: 'changeDefinition',
  id: 'definition-session',
  definition: { revision: 1, facts: { retention: renewed }, ...more },
})
const rehearse = (change: object, query = '') => api.request('POST', `/fleet-changes/rehearsal${query}`, change)
const perform = (change: object) => api.request('POST', '/fleet-changes', change)

/** A second platform, whose row points to the shared session cookie and keeps its own retention. */
async function addPlatform(): Promise<void> {
  const platform = {
    id: 'platform-mer',
    slug: 'mer',
    name: { fr: 'Mer ouverte' },
    address: 'https://data.mer.example',
  }
  await api.request('POST', '/platforms', { ...platform, locales: ['fr', 'en'], defaultLocale: 'fr' })
  const row = {
    id: 'row-mer',
    categoryId: 'category-necessary',
    definitionId: 'definition-session',
    facts: { retention: { ...renewed, value: 3 } },
    overrides: { retention: { reason: 'Their own setting' } },
  }
  expect((await api.request('POST', '/platforms/platform-mer/rows', row)).status).toBe(201)
}

describe('a rehearsal', () => {
  test('shows what each page would say, and does nothing', async () => {
    await addPlatform()
    const { status, body } = await rehearse(rename, '?at=2027-03-01')
    expect([status, body.at, body.unchanged]).toEqual([200, '2027-03-01', 0])
    expect(body.platforms.map((it: { id: string }) => it.id)).toEqual(['platform-lac', 'platform-mer'])
    expect(body.platforms[0]).toMatchObject({ slug: 'lac', name: { en: 'Lake Data' } })
    expect(body.platforms[0].pages.map((it: { locale: string; changed: number }) => [it.locale, it.changed])).toEqual([
      ['fr', 2],
      ['en', 2],
    ])
    expect(body.platforms[1].pages[0].cells).toEqual([
      { rowId: 'row-mer', names: ['sessionid'], column: 'provider', before: 'Huwise', after: 'Nova' },
    ])
    const { body: provider } = await api.request('GET', '/providers/provider-huwise')
    expect([provider.revision, provider.names[1].name]).toEqual([1, 'Huwise'])
    expect((await api.request('GET', '/changes')).body.total).toBe(3)
  })
  test('counts the platforms on whose pages nothing shows, and reads them today unless told', async () => {
    const { body } = await rehearse(rename)
    expect([body.at, body.platforms, body.unchanged]).toEqual(['2026-02-01', [], 1])
  })
  test('names the rows that keep their own word on what changes, and only on that', async () => {
    await addPlatform()
    const { body } = await rehearse(newFacts())
    expect(body.platforms.map((it: { id: string }) => it.id)).toEqual(['platform-lac'])
    const name = { fr: 'Mer ouverte' }
    expect(body.keeps).toEqual([
      { platformId: 'platform-mer', platformName: name, rowId: 'row-mer', overrides: ['retention'] },
    ])
    expect((await rehearse(newFacts({ facts: { party: 'third' } }))).body.keeps).toEqual([])
    expect((await rehearse(rename)).body.keeps).toEqual([])
  })
  test('tells which translations a new wording leaves behind', async () => {
    const wording = { purpose: { fr: { value: 'Une tout autre raison.', revision: 1 } } }
    const { body } = await rehearse(newFacts({ facts: {}, texts: wording }))
    const [french, english] = body.platforms[0].pages
    expect([french.cells[0].before, french.cells[0].after]).toEqual([texts.purpose.fr?.value, 'Une tout autre raison.'])
    expect([french.turnsStale, english.cells]).toEqual([[], []])
    expect(english.turnsStale).toEqual([{ rowId: 'row-session', names: ['sessionid'], field: 'purpose' }])
  })
  test('lists every cell of the one platform that is asked for', async () => {
    await addPlatform()
    const { body } = await rehearse(rename, '?at=2027-03-01&platformId=platform-mer')
    expect(body.platforms.map((it: { id: string }) => it.id)).toEqual(['platform-mer'])
  })
  test.each([
    ['stale_revision', { ...rename, provider: { ...rename.provider, revision: 7 } }],
    ['not_found', { ...rename, id: 'nobody' }],
    ['invalid', { ...rename, do: 'somethingElse' }],
  ])('refuses what would be refused: %s', async (code, change) => {
    expect((await rehearse(change)).body.code).toBe(code)
    expect((await perform(change)).body.code).toBe(code)
  })
  test('says where in the request it was refused', async () => {
    const { body } = await rehearse(newFacts({ facts: { providerId: 'nobody' } }))
    expect(body.issues).toEqual([{ code: 'unknown_reference', path: ['definition', 'facts', 'providerId'] }])
    expect((await rehearse(rename, '?at=tomorrow')).body.issues[0].code).toBe('invalid_date')
  })
})

describe('a change of the fleet', () => {
  test('changes exactly the pages that were rehearsed, in one commit that can be taken back', async () => {
    await addPlatform()
    const pages = async () =>
      Promise.all(
        ['lac', 'mer'].map(
          async (it) => (await api.request('GET', `/platforms/platform-${it}/charter?locale=fr`)).body.charter,
        ),
      )
    const before = await pages()
    const done = await perform(newFacts())
    expect([done.status, done.body]).toEqual([200, { platformIds: ['platform-lac', 'platform-mer'] }])
    const after = await pages()
    expect(after[0]).not.toEqual(before[0])
    expect(after[1]).toEqual(before[1])
    const commitId = done.headers.get('x-commit-id') ?? ''
    expect((await api.request('POST', `/changes/${commitId}/undo`)).status).toBe(200)
    expect(await pages()).toEqual(before)
  })
  test('renames a provider on the pages and leaves addresses and hosts as they are', async () => {
    const platform = {
      address: 'https://data.huwise.example',
      hosts: [{ host: 'data.huwise.example', role: 'canonical' }],
    }
    await api.request('PATCH', '/platforms/platform-lac', { revision: 1, ...platform })
    const today = { ...rename, provider: { revision: 1, names: [{ name: 'Nova', from: null }] } }
    expect((await perform(today)).status).toBe(200)
    expect((await api.request('GET', '/platforms/platform-lac')).body).toMatchObject(platform)
    expect((await api.request('GET', '/rows?search=nova')).body.total).toBe(2)
  })
})
