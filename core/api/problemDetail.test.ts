import { beforeEach, describe, expect, test } from 'vitest'
import { errorTitles } from '#core/contract/errors.ts'
import { buildDefinition } from '#core/charter/testing/builders.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from './testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})
const at = '/platforms/platform-lac'
const bay = { id: 'bay', slug: 'bay', name: { fr: 'Baie' }, address: null, locales: ['fr'], defaultLocale: 'fr' }
const { facts } = buildDefinition()
const create = (id: string, more: object) => ({
  do: 'create',
  row: { id, categoryId: 'category-audience', facts, ...more },
})

describe('what happened is said in words', () => {
  test('by code, and of this very case', async () => {
    const { body } = await api.request('POST', '/platforms', { ...bay, slug: 'lac' })
    expect([body.code, body.title, body.detail]).toEqual([
      'slug_taken',
      errorTitles.slug_taken,
      'lac belongs to platform-lac (Données du Lac)',
    ])
  })
  test.each([
    ['POST', '/platforms', { ...bay, name: { fr: ' x' }, colour: 1 }, '/name/fr: not one line, /colour: unknown field'],
    ['GET', '/platforms?page=0', undefined, '/page: too small'],
    ['PATCH', '/rows/row-pages', { revision: 9 }, 'row-pages stands at revision 1, and its texts at theirs'],
    ['DELETE', '/definitions/definition-session?revision=1', undefined, 'used by row row-session of platform-lac'],
    ['PUT', '/platforms', {}, 'takes GET, POST'],
  ])('%s %s', async (method, path, body, detail) => {
    expect((await api.request(method, path, body)).body.detail).toBe(detail)
  })
  test('where the title says all, nothing is added', async () => {
    expect((await api.request('GET', '/platforms/nobody')).body).not.toHaveProperty('detail')
  })
})

describe('a refused batch says which operation it was', () => {
  const send = async (...operations: object[]) => (await api.request('POST', `${at}/rows/batch`, { operations })).body
  const second = { list: 'operations', index: 1 }
  test.each([
    ['by its field', create('b', { categoryId: 'nowhere' }), 'invalid', ['operations', 1, 'row', 'categoryId']],
    [
      'by the schema',
      create('b', { facts: { ...facts, party: 'fifth' } }),
      'invalid',
      ['operations', 1, 'row', 'facts', 'party'],
    ],
  ])('%s', async (_, operation, code, path) => {
    const body = await send(create('a', {}), operation)
    expect([body.code, body.operation, body.issues[0].path]).toEqual([code, second, path])
    expect(body.detail).toMatch(/^operations\[1\]: \/operations\/1\/row\//)
  })
  test('where no field is to blame', async () => {
    const body = await send(create('a', {}), { do: 'delete', id: 'row-pages', revision: 7 })
    expect([body.code, body.operation, body.current.id]).toEqual(['stale_revision', second, 'row-pages'])
    expect((await send(create('a', {}), create('row-pages', {}))).operation).toEqual(second)
    expect((await api.request('GET', '/rows/a')).status).toBe(404)
  })
  test('of an import, in whichever list it is', async () => {
    const request = {
      id: 'i',
      source: 'x',
      categories: [{ do: 'change', id: 'nobody', category: { revision: 1 } }],
      operations: [{ do: 'change', id: 'row-pages', row: { revision: 1, overrides: { host: { reason: 'r' } } } }],
    }
    const post = async (body: object) => (await api.request('POST', `${at}/imports?dryRun=false`, body)).body
    expect((await post(request)).operation).toEqual({ list: 'categories', index: 0 })
    const { operation, issues } = await post({ ...request, categories: [] })
    expect([operation, issues[0].path]).toEqual([
      { list: 'operations', index: 0 },
      ['operations', 0, 'row', 'overrides', 'host'],
    ])
  })
  test('and what is wrong with the platform of a new import stands under it', async () => {
    const hosts = ['a.example', 'b.example'].map((host) => ({ host, role: 'canonical' }))
    const { body } = await api.request('POST', '/imports', { id: 'i', source: 'x', platform: { ...bay, hosts } })
    expect(body.issues).toEqual([{ code: 'duplicate', path: ['platform', 'hosts', 1, 'role'] }])
  })
})

describe('a query', () => {
  test.each([
    ['/platforms?pgae=2', 'pgae', 'unknown_field'],
    ['/platforms/platform-lac?draft=true', 'draft', 'unknown_field'],
    ['/platforms/platform-lac/charter?locale=fr&lang=en', 'lang', 'unknown_field'],
    ['/platforms?page=1e9', 'page', 'too_large'],
    ['/platforms?page=99999999999', 'page', 'too_large'],
    ['/platforms?page=-1', 'page', 'too_small'],
    ['/platforms?page=1.5', 'page', 'invalid_format'],
    ['/platforms?page=', 'page', 'not_a_number'],
    ['/platforms?page=two', 'page', 'not_a_number'],
  ])('%s is refused at %s: %s', async (path, field, code) => {
    const { status, body } = await api.request('GET', path)
    expect([status, body.code, body.issues]).toEqual([422, 'invalid', [{ code, path: [field] }]])
  })
  test('is also asked of what changes something', async () => {
    const { body } = await api.request('DELETE', '/rows/row-pages?revision=1&force=true')
    expect(body.issues).toEqual([{ code: 'unknown_field', path: ['force'] }])
    expect((await api.request('DELETE', '/rows/row-pages?revision=99999999999')).body.issues[0].code).toBe('too_large')
    expect((await api.request('GET', '/rows/row-pages')).body.deletedAt).toBeNull()
  })
})

test('a default language is only what the platform has its name in', async () => {
  await api.request('POST', '/platforms', { ...bay, locales: ['fr', 'en'] })
  const patch = async (change: object) =>
    (await api.request('PATCH', '/platforms/bay', { revision: 1, ...change })).body
  const refused = (locale: string) => [{ code: 'required', path: ['name', locale] }]
  expect((await patch({ defaultLocale: 'en' })).issues).toEqual(refused('en'))
  expect((await patch({ name: { en: 'Bay' } })).issues).toEqual(refused('fr'))
  expect((await patch({ name: { en: 'Bay' }, defaultLocale: 'fr' })).issues).toEqual(refused('fr'))
  expect((await patch({ name: { en: 'Bay' }, defaultLocale: 'en' })).name).toEqual({ en: 'Bay' })
})
