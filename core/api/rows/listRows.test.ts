import { expect, test } from 'vitest'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi } from '../testing/openApi.ts'

test('rows of all platforms are searched, filtered, sorted and paged', async () => {
  const api = await openApi(memoryStore())
  await api.request('POST', '/platforms', {
    id: 'bay',
    slug: 'bay',
    name: { fr: 'Baie' },
    address: null,
    locales: ['fr'],
    defaultLocale: 'fr',
    copyOf: 'platform-lac',
  })
  const found = async (query: string) =>
    (await api.request('GET', `/rows?${query}`)).body.items.map(
      (row: { platformId: string; names: string[] }) => `${row.platformId} ${row.names[0] ?? ''}`,
    )
  const [bay, lac] = ['bay', 'platform-lac']
  expect(await found('sort=-name&pageSize=2')).toEqual([`${bay} sessionid`, `${lac} sessionid`].sort())
  expect(await found('search=PAGES+vues+baie')).toEqual([`${bay} _pk_id.*`])
  expect(await found('platformId=bay&shared=true')).toEqual([`${bay} sessionid`])
  expect(await found('categoryKind=audience&sort=platform')).toEqual([`${bay} _pk_id.*`, `${lac} _pk_id.*`])
  expect(await found('definitionId=definition-session&platformId=bay')).toEqual([`${bay} sessionid`])
  expect(await found('providerId=nobody')).toEqual([])
  expect(await found('retentionKind=session')).toEqual([])
})

test('rows are found by the cookies they cover', async () => {
  const api = await openApi(memoryStore())
  const { body: before } = await api.request('GET', '/rows/row-pages')
  const names = ['_ga_*', 'NID', '_pk_id.*', '_hj*_x']
  const facts = {
    names: names.map((value) => ({
      value,
      match: /\*$/.test(value) ? 'prefix' : value.includes('*') ? 'pattern' : 'exact',
    })),
  }
  const changed = await api.request('PATCH', `/rows/${before.id}`, { revision: before.revision, facts })
  expect(changed.status).toBe(200)
  const found = async (name: string) => (await api.request('GET', `/rows?name=${encodeURIComponent(name)}`)).body.total
  expect(await Promise.all(['_ga_ABC', 'nid', '_pk_id.1.2', '_ga*', '_hj*_x'].map(found))).toEqual([1, 1, 1, 1, 1])
  expect(await Promise.all(['_ga', 'NI', '_pk_id', '_hj_x', 'ni?', 'a\nb'].map(found))).toEqual([0, 0, 0, 0, 0, 0])
  expect(await Promise.all(['*', '*id', '_h*x', '*pk*', 'n*x', '_pk_id.1*x'].map(found))).toEqual([2, 2, 1, 1, 0, 1])
  expect((await api.request('GET', '/rows?name=')).body.issues[0].code).toBe('required')
})

test('a row says which texts it lacks and which fell behind, and in which fields it is an exception', async () => {
  const api = await openApi(memoryStore())
  const rows = async (query: string) => (await api.request('GET', `/rows?${query}`)).body.items
  const counts = async () =>
    (await rows('sort=name')).map(
      (row: { id: string; missingTexts: number; staleTexts: number; overrides: string[] }) => [
        row.id,
        row.missingTexts,
        row.staleTexts,
        row.overrides,
      ],
    )
  expect(await rows('missing=true')).toEqual([])
  const texts = { purpose: { fr: { value: 'Une tout autre raison.', revision: null } } }
  const overrides = { purpose: { reason: 'Their own words' } }
  const session = await api.request('PATCH', '/rows/row-session', { revision: 1, texts, overrides })
  expect(session.status).toBe(200)
  const own = { purpose: { en: { value: '', revision: 1 } } }
  const pages = await api.request('PATCH', '/rows/row-pages', { revision: 1, texts: own })
  expect(pages.status).toBe(200)
  expect(await counts()).toEqual([
    ['row-pages', 1, 0, []],
    ['row-session', 0, 1, ['purpose']],
  ])
  const ids = async (query: string) => (await rows(query)).map((row: { id: string }) => row.id)
  expect(await ids('missing=true')).toEqual(['row-pages'])
  expect(await ids('stale=true')).toEqual(['row-session'])
  expect(await ids('missing=false&stale=false')).toEqual([])
  expect((await rows('stale=true'))[0].platformSlug).toBe('lac')
})
