import { beforeEach, describe, expect, test } from 'vitest'
import { buildDefinition } from '#core/charter/testing/builders.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})

const { id: definition, categoryKind, facts } = buildDefinition()
const remove = (path: string, revision: number) => api.request('DELETE', `${path}?revision=${String(revision)}`)
const restore = (path: string, revision: number) => api.request('POST', `${path}/restore`, { revision })

describe('a provider', () => {
  const maps = '/providers/maps'
  beforeEach(async () => {
    await api.request('POST', '/providers', { id: 'maps', names: [{ name: 'Cartes & Cie', from: null }] })
  })
  test('that nothing names is deleted, and comes back', async () => {
    const gone = await remove(maps, 1)
    expect([gone.status, gone.body.revision, gone.body.deletedAt]).toEqual([200, 2, gone.body.updatedAt])
    expect((await api.request('GET', '/providers?search=cartes')).body.total).toBe(0)
    expect((await api.request('GET', '/providers?deleted=true')).body.items).toEqual([{ ...gone.body, rows: 0 }])
    expect((await remove(maps, 2)).body.code).toBe('deleted')
    expect((await api.request('PATCH', maps, { revision: 2, contact: 'c' })).body.code).toBe('deleted')
    const named = { id: 'd', categoryKind, facts: { ...facts, providerId: 'maps' } }
    expect((await api.request('POST', '/definitions', named)).body.issues[0].code).toBe('unknown_reference')
    expect((await restore(maps, 1)).body).toMatchObject({ code: 'stale_revision', current: { revision: 2 } })
    expect((await restore(maps, 2)).body).toMatchObject({ revision: 3, deletedAt: null })
    expect((await restore(maps, 3)).body.revision).toBe(3)
    expect((await api.request('POST', '/definitions', named)).status).toBe(201)
  })
  test('in use is refused with the rows and definitions that name it', async () => {
    const used = facts.providerId
    const { status, body } = await remove(`/providers/${used}`, 1)
    expect([status, body.code]).toEqual([409, 'provider_in_use'])
    expect(body.users.map((user: { rowId: string }) => user.rowId)).toContain('row-session')
    expect(body.definitions).toContainEqual({ id: definition, names: ['sessionid'] })
    expect((await api.request('GET', `/providers/${used}`)).body.deletedAt).toBeNull()
  })
  test('that only a definition names is in use too, until that is deleted', async () => {
    await api.request('POST', '/definitions', { id: 'd', categoryKind, facts: { ...facts, providerId: 'maps' } })
    expect((await remove(maps, 1)).body).toMatchObject({ users: [], definitions: [{ id: 'd' }] })
    await remove('/definitions/d', 1)
    expect((await api.request('GET', '/definitions?deleted=true')).body.items).toMatchObject([{ id: 'd', revision: 2 }])
    expect((await remove(maps, 1)).status).toBe(200)
    // What names a provider comes back after it.
    const refused = await restore('/definitions/d', 2)
    expect(refused.body.issues[0]).toEqual({ code: 'unknown_reference', path: ['facts', 'providerId'] })
    await restore(maps, 2)
    expect((await restore('/definitions/d', 2)).body.deletedAt).toBeNull()
  })
  test('is deleted beside its present revision only', async () => {
    expect((await remove(maps, 7)).body.code).toBe('stale_revision')
    expect((await remove('/providers/nobody', 1)).body.code).toBe('not_found')
    expect((await restore('/providers/nobody', 1)).body.code).toBe('not_found')
  })
})

describe('a definition', () => {
  const path = `/definitions/${definition}`
  test('comes back with its texts; rows detached from it stay so', async () => {
    const before = (await api.request('GET', path)).body
    await api.request('DELETE', `${path}?revision=1&detach=true`)
    expect((await restore(path, 1)).body.code).toBe('stale_revision')
    const { body } = await restore(path, 2)
    expect(body).toMatchObject({ revision: 3, deletedAt: null, facts: before.facts, texts: before.texts })
    expect((await restore(path, 3)).body.revision).toBe(3)
    expect((await api.request('GET', path)).body.usedBy).toEqual([])
    expect((await api.request('GET', '/definitions')).body.items.map((it: { id: string }) => it.id)).toContain(
      definition,
    )
    expect((await restore('/definitions/nobody', 1)).body.code).toBe('not_found')
  })
})
