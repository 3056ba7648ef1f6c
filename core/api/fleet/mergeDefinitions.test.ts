import { beforeEach, expect, test } from 'vitest'
import { buildDefinition } from '#core/charter/testing/builders.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
const { facts } = buildDefinition()
const names = [{ value: 'sid', match: 'exact' }]
const purpose = 'Garde la session ouverte.'
const merge = (more: object = {}) => ({
  ...{ do: 'mergeDefinitions', id: 'definition-sid', revision: 1, into: 'definition-session' },
  ...more,
})
const rehearse = (asked: object) => api.request('POST', '/fleet-changes/rehearsal', asked)
const perform = (asked: object, mark?: string) =>
  api.request('POST', `/fleet-changes${mark === undefined ? '' : `?rehearsal=${mark}`}`, asked)
const row = async (id: string) => (await api.request('GET', `/rows/${id}`)).body

beforeEach(async () => {
  api = await openApi(memoryStore())
  const definition = {
    id: 'definition-sid',
    categoryKind: 'necessary',
    facts: { ...facts, names },
    texts: { purpose: { fr: { value: purpose }, en: { value: 'Keeps you signed in.' } } },
  }
  expect((await api.request('POST', '/definitions', definition)).status).toBe(201)
  for (const id of ['row-plain', 'row-apart', 'row-gone']) {
    const made = { id, categoryId: 'category-necessary', definitionId: 'definition-sid' }
    expect((await api.request('POST', '/platforms/platform-lac/rows', made)).status).toBe(201)
  }
  const apart = {
    revision: 1,
    texts: { purpose: { fr: { value: 'Dit autre chose.', revision: null } } },
    overrides: { purpose: { reason: 'Formulation du portail' } },
  }
  expect((await api.request('PATCH', '/rows/row-apart', apart)).status).toBe(200)
  expect((await api.request('DELETE', '/rows/row-gone?revision=1')).status).toBe(200)
})

test('every row follows the definition that stays, with its exceptions; one undo takes it all back', async () => {
  const { body } = await rehearse(merge())
  expect(body.rows).toBe(3)
  const cells = body.platforms[0].pages[0].cells.filter(({ rowId }: { rowId: string }) => rowId === 'row-plain')
  expect(cells).toContainEqual(expect.objectContaining({ column: 'purpose', before: purpose }))
  const done = await perform(merge(), body.mark)
  expect([done.status, done.body.platformIds]).toEqual([200, ['platform-lac']])
  const stays = (await api.request('GET', '/definitions/definition-session')).body
  expect(await row('row-plain')).toMatchObject({ definitionId: 'definition-session', overrides: {}, facts: {} })
  expect(await row('row-apart')).toMatchObject({
    definitionId: 'definition-session',
    overrides: { purpose: { reason: 'Formulation du portail', leftRevision: stays.revision } },
    texts: { purpose: { fr: { value: 'Dit autre chose.' } } },
  })
  expect((await row('row-gone')).definitionId).toBe('definition-session')
  expect((await api.request('GET', '/definitions/definition-sid')).body.deletedAt).not.toBeNull()

  const undone = await api.request('POST', `/changes/${done.headers.get('x-commit-id') ?? ''}/undo`)
  expect(undone.status).toBe(200)
  expect((await api.request('GET', '/definitions/definition-sid')).body.deletedAt).toBeNull()
  expect(await row('row-apart')).toMatchObject({ definitionId: 'definition-sid', overrides: { purpose: {} } })
})

test.each([
  { what: 'into itself', more: { into: 'definition-sid' }, status: 422, code: 'invalid' },
  { what: 'into one that is not there', more: { into: 'definition-none' }, status: 422, code: 'invalid' },
  { what: 'one that is not there', more: { id: 'definition-none' }, status: 404, code: 'not_found' },
  { what: 'one that somebody changed since', more: { revision: 7 }, status: 409, code: 'stale_revision' },
])('refuses to merge $what, and does nothing', async ({ more, status, code }) => {
  const refused = await perform(merge(more))
  expect([refused.status, refused.body.code]).toEqual([status, code])
  expect((await row('row-plain')).definitionId).toBe('definition-sid')
})

test('what was rehearsed before a row came is not done', async () => {
  const { body } = await rehearse(merge())
  const late = { id: 'row-late', categoryId: 'category-necessary', definitionId: 'definition-sid' }
  expect((await api.request('POST', '/platforms/platform-lac/rows', late)).status).toBe(201)
  const refused = await perform(merge(), body.mark)
  expect([refused.status, refused.body.code]).toEqual([409, 'stale_rehearsal'])
})
