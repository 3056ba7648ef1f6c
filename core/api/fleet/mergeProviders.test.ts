import { beforeEach, expect, test } from 'vitest'
import { buildDefinition } from '#core/charter/testing/builders.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
const { facts } = buildDefinition()
const merge = (more: object = {}) => ({
  ...{ do: 'mergeProviders', id: 'provider-ods', revision: 1, into: 'provider-huwise' },
  ...more,
})
const perform = (asked: object, mark?: string) =>
  api.request('POST', `/fleet-changes${mark === undefined ? '' : `?rehearsal=${mark}`}`, asked)
const get = async (path: string) => (await api.request('GET', path)).body
const provider = (names: object[]) => ({ id: 'provider-ods', names, policyUrl: null, contact: null })
const named = (...names: string[]) => names.map((value) => ({ value, match: 'exact' }))

beforeEach(async () => {
  api = await openApi(memoryStore())
  const names = [
    { name: 'ODS', from: null },
    { name: 'Opendatasoft SAS', from: '2024-01-01' },
    { name: 'Huwise', from: '2025-01-01' },
  ]
  expect((await api.request('POST', '/providers', provider(names))).status).toBe(201)
  const providerId = 'provider-ods'
  const definition = {
    id: 'definition-ods',
    categoryKind: 'necessary',
    facts: { ...facts, names: named('ods'), providerId },
  }
  expect((await api.request('POST', '/definitions', definition)).status).toBe(201)
  const rows = [
    { id: 'row-own', facts: { ...facts, names: named('own'), providerId, host: '.ods.example' } },
    { id: 'row-shared', definitionId: 'definition-ods' },
    { id: 'row-gone', facts: { ...facts, names: named('gone'), providerId } },
  ]
  for (const row of rows) {
    const made = { ...row, categoryId: 'category-necessary' }
    expect((await api.request('POST', '/platforms/platform-lac/rows', made)).status).toBe(201)
  }
  expect((await api.request('DELETE', '/rows/row-gone?revision=1')).status).toBe(200)
})

test('everything that named it names the one that stays, whose names know both; hosts stay; one undo takes it back', async () => {
  const { body } = await api.request('POST', '/fleet-changes/rehearsal', merge())
  expect(body.rows).toBe(2)
  const done = await perform(merge(), body.mark)
  expect([done.status, done.body.platformIds]).toEqual([200, ['platform-lac']])
  expect((await get('/rows/row-own')).facts).toMatchObject({ providerId: 'provider-huwise', host: '.ods.example' })
  expect((await get('/rows/row-gone')).facts.providerId).toBe('provider-huwise')
  expect(await get('/rows/row-shared')).toMatchObject({ facts: {}, revision: 1 })
  expect((await get('/definitions/definition-ods')).facts.providerId).toBe('provider-huwise')
  const stays = await get('/providers/provider-huwise')
  expect(stays.otherNames).toEqual(['ODS', 'Opendatasoft SAS'])
  expect(stays.names).toHaveLength(2)
  expect((await get('/providers/provider-ods')).deletedAt).not.toBeNull()

  const undone = await api.request('POST', `/changes/${done.headers.get('x-commit-id') ?? ''}/undo`)
  expect(undone.status).toBe(200)
  expect((await get('/rows/row-own')).facts.providerId).toBe('provider-ods')
  expect((await get('/providers/provider-huwise')).otherNames).toBeUndefined()
  expect((await get('/providers/provider-ods')).deletedAt).toBeNull()
})

test.each([
  { what: 'into itself', more: { into: 'provider-ods' }, status: 422, code: 'invalid' },
  { what: 'into one that is not there', more: { into: 'provider-none' }, status: 422, code: 'invalid' },
  { what: 'one that is not there', more: { id: 'provider-none' }, status: 404, code: 'not_found' },
  { what: 'one that somebody changed since', more: { revision: 7 }, status: 409, code: 'stale_revision' },
])('refuses to merge $what, and does nothing', async ({ more, status, code }) => {
  const refused = await perform(merge(more))
  expect([refused.status, refused.body.code]).toEqual([status, code])
  expect((await get('/rows/row-own')).facts.providerId).toBe('provider-ods')
})
