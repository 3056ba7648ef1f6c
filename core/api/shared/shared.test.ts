import { beforeEach, describe, expect, test } from 'vitest'
import { buildDefinition } from '#core/charter/testing/builders.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})

const session = 'definition-session'
const { facts, categoryKind } = buildDefinition()
const create = (more: object = {}) => api.request('POST', '/definitions', { id: 'new', categoryKind, facts, ...more })
const patch = (revision: number, more: object) => api.request('PATCH', `/definitions/${session}`, { revision, ...more })

describe('definitions', () => {
  test('are listed, searched and filtered with their users', async () => {
    const { body } = await api.request('GET', '/definitions?search=SESSION')
    const name = { fr: 'Données du Lac', en: 'Lake Data' }
    const user = { platformId: 'platform-lac', platformName: name, rowId: 'row-session', overrides: [] }
    expect([body.total, body.items[0].usedBy]).toEqual([1, [user]])
    expect((await api.request('GET', '/definitions?categoryKind=social')).body.total).toBe(0)
    expect((await api.request('GET', `/definitions/${session}`)).body.usedBy).toEqual([user])
    expect((await api.request('GET', '/definitions/nobody')).body.code).toBe('not_found')
  })
  test('are made once', async () => {
    const first = await create({ texts: { purpose: { en: { value: 'Yes.' } } } })
    expect(first.body.texts.purpose).toEqual({ en: { value: 'Yes.', revision: 1, madeFrom: null } })
    expect((await create({ texts: { purpose: { en: { value: 'Yes.' } } } })).body).toEqual(first.body)
    expect((await create()).body.code).toBe('id_taken')
    expect((await create({ id: 'n2', facts: { ...facts, providerId: 'nobody' } })).body.issues[0].code).toBe(
      'unknown_reference',
    )
  })
  test('take a revision for facts and for texts, and change every row that inherits', async () => {
    const { body } = await patch(1, { texts: { purpose: { en: { value: 'Something else.', revision: 1 } } } })
    expect([body.revision, body.texts.purpose.en.revision]).toEqual([2, 2])
    expect((await api.request('GET', '/rows?search=something')).body.items[0].id).toBe('row-session')
    expect((await patch(1, {})).body.code).toBe('stale_revision')
    expect((await patch(2, { texts: { purpose: { en: { value: 'x', revision: 1 } } } })).body.code).toBe(
      'stale_revision',
    )
    expect((await patch(2, { facts: { host: 'a.example' }, categoryKind: 'social' })).body).toMatchObject({
      revision: 3,
      facts: { ...facts, host: 'a.example' },
    })
    const platform = await api.request('GET', '/platforms/platform-lac')
    expect(platform.body.summary.changedAt).toBe('2026-01-15T09:00:00.000Z')
  })
  test('in use are not deleted; detached, rows keep the values', async () => {
    const refused = await api.request('DELETE', `/definitions/${session}?revision=1`)
    expect([refused.status, refused.body.code, refused.body.users[0].rowId]).toEqual([
      409,
      'definition_in_use',
      'row-session',
    ])
    const { body } = await api.request('DELETE', `/definitions/${session}?revision=1&detach=true`)
    expect(body.deletedAt).not.toBeNull()
    const row = (await api.request('GET', '/rows/row-session')).body
    expect([row.definitionId, row.facts, row.texts.purpose]).toEqual([null, facts, buildDefinition().texts.purpose])
    expect((await patch(2, {})).body.code).toBe('deleted')
    expect(
      (await api.request('POST', '/platforms/platform-lac/rows', { id: 'x', definitionId: session })).body.issues[0]
        .path,
    ).toEqual(['definitionId'])
  })
})

describe('providers', () => {
  const provider = { id: 'maps', names: [{ name: 'Cartes & Cie', from: null }] }
  test('are made once, listed and changed', async () => {
    const first = await api.request('POST', '/providers', provider)
    expect([first.status, first.body.policyUrl]).toEqual([201, null])
    expect((await api.request('POST', '/providers', provider)).body).toEqual(first.body)
    expect((await api.request('POST', '/providers', { ...provider, contact: 'c' })).body.code).toBe('id_taken')
    expect((await api.request('GET', '/providers?search=cartes')).body.items).toEqual([{ ...first.body, rows: 0 }])
    expect((await api.request('GET', '/providers/maps')).body).toEqual({ ...first.body, rows: 0 })
    expect((await api.request('GET', '/providers/provider-huwise')).body.rows).toBe(2)
    await api.request('DELETE', '/rows/row-pages?revision=1')
    expect((await api.request('GET', '/providers?search=huwise')).body.items[0].rows).toBe(1)
    const names = [...provider.names, { name: 'Plans', from: '2026-01-01' }]
    expect((await api.request('PATCH', '/providers/maps', { revision: 1, names })).body).toMatchObject({
      revision: 2,
      names,
    })
    expect((await api.request('PATCH', '/providers/maps', { revision: 1, names })).body.code).toBe('stale_revision')
    expect((await api.request('GET', '/providers/nobody')).body.code).toBe('not_found')
  })
  test('are recognised by other names that are given, and taken away', async () => {
    const [{ id, revision }] = (await api.request('GET', '/providers')).body.items
    const given = await api.request('PATCH', `/providers/${id}`, { revision, otherNames: ['Lake Ltd'] })
    expect([given.status, given.body.otherNames]).toEqual([200, ['Lake Ltd']])
    const none = await api.request('PATCH', `/providers/${id}`, {
      revision: given.body.revision,
      otherNames: [],
    })
    expect(none.body.otherNames).toEqual([])
  })
  test('renamed, are called so in every row', async () => {
    const names = [{ name: 'Nouveau', from: null }]
    await api.request('PATCH', '/providers/provider-huwise', { revision: 1, names })
    expect((await api.request('GET', '/rows?search=nouveau')).body.total).toBe(2)
  })
  test.each([
    [{ names: [] }, 'required'],
    [{ names: [{ name: 'a', from: '2026-13-01' }] }, 'invalid_date'],
    [{ policyUrl: 'nowhere' }, 'invalid_address'],
  ])('%j is refused with %s', async (more, code) => {
    expect((await api.request('POST', '/providers', { ...provider, ...more })).body.issues[0].code).toBe(code)
  })
})

test('the template is read whole', async () => {
  const { body } = await api.request('GET', '/templates/template-standard')
  expect(body.sections.map((section: { role: string }) => section.role)).toEqual(['introduction', 'tables'])
  expect(body.categories[0].texts.title.en.value).toBe('Necessary cookies')
  expect((await api.request('GET', '/templates')).body.items).toEqual([body])
  expect((await api.request('GET', '/template')).body).toEqual(body)
  expect((await api.request('GET', '/templates/nobody')).body.code).toBe('not_found')
})
