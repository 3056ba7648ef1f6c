import { beforeEach, describe, expect, test } from 'vitest'
import { buildDefinition } from '#core/charter/testing/builders.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})

const { id: definition, categoryKind, facts } = buildDefinition()

/** Asks for a write that must go well, and gives the id of its commit. */
async function write(method: string, path: string, body?: unknown): Promise<string> {
  const { status, headers, body: told } = await api.request(method, path, body)
  expect([path, status < 300 ? 'done' : told]).toEqual([path, 'done'])
  return headers.get('x-commit-id') ?? ''
}
const undo = async (commit: string) => {
  const { status, body } = await api.request('POST', `/changes/${commit}/undo`)
  return [status, body.code, body.current?.id]
}
const isGone = async (path: string) => (await api.request('GET', path)).body.deletedAt !== null
const create = (id: string, more: object) =>
  write('POST', '/definitions', { id, categoryKind, facts: { ...facts, ...more } })
const makeMaps = () => write('POST', '/providers', { id: 'maps', names: [{ name: 'Cartes & Cie', from: null }] })

describe('what is in use is not taken back', () => {
  test('a definition that a row follows since', async () => {
    const made = await create('d', {})
    const used = await write('POST', '/platforms/platform-lac/rows', { id: 'r', definitionId: 'd' })
    expect(await undo(made)).toEqual([409, 'stale_revision', 'r'])
    expect(await isGone('/definitions/d')).toBe(false)
    // The last first, as one goes back.
    expect((await undo(used))[0]).toBe(200)
    expect((await undo(made))[0]).toBe(200)
    expect(await isGone('/definitions/d')).toBe(true)
  })

  test('a row that would again follow a definition deleted since', async () => {
    const detached = await write('PATCH', '/rows/row-session', { revision: 1, definitionId: null })
    const deleted = await write('DELETE', `/definitions/${definition}?revision=1`)
    expect(await undo(detached)).toEqual([409, 'stale_revision', definition])
    expect((await undo(deleted))[0]).toBe(200)
    expect((await undo(detached))[0]).toBe(200)
    expect((await api.request('GET', '/rows/row-session')).body.definitionId).toBe(definition)
  })

  test('a provider that a definition or a row names since', async () => {
    const made = await makeMaps()
    const shared = await create('d', { providerId: 'maps' })
    expect(await undo(made)).toEqual([409, 'stale_revision', 'd'])
    expect((await undo(shared))[0]).toBe(200)
    const own = await write('PATCH', '/rows/row-pages', { revision: 1, facts: { providerId: 'maps' } })
    expect(await undo(made)).toEqual([409, 'stale_revision', 'row-pages'])
    expect((await undo(own))[0]).toBe(200)
    expect((await undo(made))[0]).toBe(200)
    expect(await isGone('/providers/maps')).toBe(true)
  })

  test('a row that would again name a provider deleted since', async () => {
    await makeMaps()
    await write('PATCH', '/rows/row-pages', { revision: 1, facts: { providerId: 'maps' } })
    const left = await write('PATCH', '/rows/row-pages', { revision: 2, facts: { providerId: facts.providerId } })
    await write('DELETE', '/providers/maps?revision=1')
    expect(await undo(left)).toEqual([409, 'stale_revision', 'maps'])
    expect((await api.request('GET', '/rows/row-pages')).body.facts.providerId).toBe(facts.providerId)
  })
})
