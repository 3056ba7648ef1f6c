import { afterEach, beforeEach, expect, test } from 'vitest'
import { openApi, type TestApi } from '#core/api/testing/openApi.ts'
import { buildDefinition } from '#core/charter/testing/builders.ts'
import { emptySqlStores } from './testing/emptySqlStores.ts'

/* The main ways through the API over the store of the server; each route's own tests run over the store in memory. */

const emptyStore = emptySqlStores()
let api: TestApi
beforeEach(async () => {
  api = await openApi(await emptyStore())
})
afterEach(() => {
  expect(api.logged).toEqual([])
})

const definition = buildDefinition()
const get = async (path: string) => (await api.request('GET', path)).body
const idsIn = async (path: string): Promise<string[]> => (await get(path)).items.map((it: { id: string }) => it.id)
const rowsOf = (platform: string) => `/platforms/${platform}/rows`
const platform = { id: 'bay', slug: 'bay', name: { fr: 'Baie' }, address: null, locales: ['fr'], defaultLocale: 'fr' }

test('a platform is made as a copy, found, changed, deleted with its rows, and comes back', async () => {
  const made = await api.request('POST', '/platforms', { ...platform, copyOf: 'platform-lac' })
  expect([made.status, (await get(rowsOf('bay'))).total]).toEqual([201, 2])
  expect((await api.request('POST', '/platforms', { ...platform, id: 'b2' })).body.code).toBe('slug_taken')
  expect(await idsIn('/platforms?search=BAIE&sort=-changedAt')).toEqual(['bay'])
  const renamed = await api.request('PATCH', '/platforms/bay', { revision: 1, name: { fr: 'Grande Baie' } })
  expect([renamed.status, renamed.body.revision]).toEqual([200, 2])
  expect((await api.request('PATCH', '/platforms/bay', { revision: 1, slug: 'x' })).body.code).toBe('stale_revision')
  const gone = await api.request('DELETE', '/platforms/bay?revision=2')
  expect([gone.status, await idsIn('/rows?platformId=bay')]).toEqual([200, []])
  await api.request('POST', '/platforms/bay/restore', { revision: 3 })
  expect((await idsIn('/rows?platformId=bay')).length).toBe(2)
})

test('rows are made in a batch, all or none, and read in the order of the page', async () => {
  const create = (id: string, more: object = {}) => ({
    do: 'create',
    row: { id, categoryId: 'category-audience', facts: definition.facts, ...more },
  })
  const batch = (...operations: object[]) => api.request('POST', `${rowsOf('platform-lac')}/batch`, { operations })
  const refused = await batch(create('a'), create('b', { categoryId: 'nowhere' }))
  expect([refused.status, (await get(rowsOf('platform-lac'))).total]).toEqual([422, 2])
  const many = Array.from({ length: 120 }, (_, index) => create(`row-${String(index).padStart(3, '0')}`))
  const made = await batch(...many, { do: 'delete', id: 'row-pages', revision: 1 })
  expect([made.status, made.body.items.length]).toEqual([200, 121])
  expect((await batch(...many)).body.items).toEqual(made.body.items.slice(0, 120))
  const page = await idsIn(`${rowsOf('platform-lac')}?pageSize=500`)
  expect(page).toEqual(['row-session', ...many.map((it) => it.row.id)])
})

test('a shared definition changes every row that inherits, and rows are detached and linked again', async () => {
  await api.request('POST', '/platforms', { ...platform, copyOf: 'platform-lac' })
  const path = `/definitions/${definition.id}`
  const texts = { purpose: { fr: { value: 'Retrouver la personne.', revision: 1 } } }
  const changed = await api.request('PATCH', path, { revision: 1, texts, facts: { host: 'a.example' } })
  expect([changed.status, changed.body.revision]).toEqual([200, 2])
  expect((await get('/rows?search=retrouver')).total).toBe(2)
  expect((await api.request('DELETE', `${path}?revision=2`)).body.users).toHaveLength(2)
  const detached = await api.request('PATCH', '/rows/row-session', { revision: 1, definitionId: null })
  expect(detached.body.facts.host).toBe('a.example')
  expect((await get(path)).usedBy).toHaveLength(1)
  const linked = await api.request('PATCH', '/rows/row-session', { revision: 2, definitionId: definition.id })
  expect([linked.body.facts, linked.body.overrides]).toEqual([{}, {}])
  await api.request('DELETE', `${path}?revision=2&detach=true`)
  expect((await get('/rows/row-session')).facts.host).toBe('a.example')
  expect((await api.request('POST', `${path}/restore`, { revision: 3 })).body.deletedAt).toBeNull()
})

test('a provider in use stays, another goes and comes back', async () => {
  const used = await api.request('DELETE', `/providers/${definition.facts.providerId}?revision=1`)
  expect([used.body.code, used.body.users.length > 0]).toEqual(['provider_in_use', true])
  await api.request('POST', '/providers', { id: 'maps', names: [{ name: 'Cartes', from: null }] })
  expect((await api.request('DELETE', '/providers/maps?revision=1')).status).toBe(200)
  expect((await api.request('POST', '/providers/maps/restore', { revision: 2 })).body.revision).toBe(3)
})

test('a view is kept, found by its name, renamed, deleted, and comes back by what takes it back', async () => {
  const query = { missing: 'true', sort: '-toDo' }
  const made = await api.request('POST', '/views', { id: 'v', name: 'À écrire', query, columns: ['texts'] })
  expect([made.status, await idsIn('/views?search=ecrire')]).toEqual([201, ['v']])
  expect((await api.request('POST', '/views', { id: 'w', name: 'à ÉCRIRE', query })).body.code).toBe('name_taken')
  const renamed = await api.request('PATCH', '/views/v', { revision: 1, name: 'À traduire' })
  expect(renamed.body).toMatchObject({ revision: 2, name: 'À traduire', query, columns: ['texts'] })
  const deleted = await api.request('DELETE', '/views/v?revision=2')
  expect(await idsIn('/views')).toEqual([])
  await api.request('POST', `/changes/${deleted.headers.get('x-commit-id') ?? ''}/undo`)
  expect(await get('/views')).toMatchObject({ total: 1, items: [{ name: 'À traduire', query, deletedAt: null }] })
})
