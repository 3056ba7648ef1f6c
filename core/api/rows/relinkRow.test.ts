import { beforeEach, describe, expect, test } from 'vitest'
import { buildDefinition } from '#core/charter/testing/builders.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})

const definition = buildDefinition()
const definitionId = definition.id
const noTexts = { service: {}, purpose: {}, retentionNote: {} }
const patch = (id: string, revision: number, more: object) => api.request('PATCH', `/rows/${id}`, { revision, ...more })
const reason = { reason: 'Propre à ce portail.' }
const users = async () =>
  (await api.request('GET', `/definitions/${definitionId}`)).body.usedBy.map((it: { rowId: string }) => it.rowId)

describe('a shared row', () => {
  test('is detached by null, keeps the values in force, and no longer follows the definition', async () => {
    const { status, body } = await patch('row-session', 1, { definitionId: null, facts: { host: 'a.example' } })
    expect([status, body.revision, body.definitionId, body.overrides]).toEqual([200, 2, null, {}])
    expect(body.facts).toEqual({ ...definition.facts, host: 'a.example' })
    expect(body.texts).toEqual(definition.texts)
    expect(await users()).toEqual([])
    await api.request('PATCH', `/definitions/${definitionId}`, { revision: 1, facts: { party: 'third' } })
    expect((await api.request('GET', '/rows/row-session')).body).toEqual(body)
  })
  test('detached and linked again is as it was', async () => {
    const before = (await api.request('GET', '/rows/row-session')).body
    await patch('row-session', 1, { definitionId: null })
    const { body } = await patch('row-session', 2, { definitionId })
    expect(body).toEqual({ ...before, revision: 3, updatedAt: body.updatedAt })
    expect(await users()).toEqual(['row-session'])
    expect((await patch('row-session', 3, { definitionId: null })).body.texts.purpose.fr.value).toBe(
      definition.texts.purpose.fr?.value,
    )
  })
  test('cannot be detached and overridden at once', async () => {
    const { body } = await patch('row-session', 1, { definitionId: null, overrides: { host: reason } })
    expect(body.issues[0]).toEqual({ code: 'not_overridden', path: ['overrides', 'host'] })
  })
  test('is told its own definition again without a change', async () => {
    expect((await patch('row-session', 1, { definitionId })).body.revision).toBe(1)
  })
})

describe('an own row', () => {
  const differing = ['names', 'retention', 'party', 'storage', 'host', 'exemption', 'service', 'purpose'] as const
  test('is linked when each field that differs has its reason', async () => {
    const refused = await patch('row-pages', 1, { definitionId })
    expect([refused.status, refused.body.code]).toEqual([422, 'override_reason_required'])
    const fields: string[] = refused.body.issues.map((issue: { path: string[] }) => issue.path[1])
    expect(fields).toContain('names')
    expect(fields.filter((field) => ![...differing, 'providerId', 'retentionNote'].includes(field))).toEqual([])
    expect((await api.request('GET', '/rows/row-pages')).body.revision).toBe(1)
    const overrides = Object.fromEntries(fields.map((field) => [field, field === 'names' ? reason : null]))
    const { body } = await patch('row-pages', 1, { definitionId, overrides })
    expect([body.revision, body.definitionId]).toEqual([2, definitionId])
    expect(body.overrides).toEqual({ names: { ...reason, leftRevision: 1 } })
    expect([Object.keys(body.facts), body.texts]).toEqual([['names'], noTexts])
    expect(await users()).toEqual(['row-session', 'row-pages'])
    const { items } = (await api.request('GET', '/rows?search=session&platformId=platform-lac')).body
    expect(items.map((it: { id: string }) => it.id)).toContain('row-pages')
  })
  test('is linked after its other changes', async () => {
    const { facts, texts } = definition
    const before = (await api.request('GET', '/rows/row-pages')).body.texts
    const edits = (field: 'service' | 'purpose') =>
      Object.fromEntries(
        Object.entries(texts[field]).map(([locale, text]) => [
          locale,
          { value: text.value, revision: before[field][locale]?.revision ?? null },
        ]),
      )
    const none = { value: '', revision: 1 }
    const retentionNote = { fr: none, en: none }
    const change = { facts, texts: { service: edits('service'), purpose: edits('purpose'), retentionNote } }
    const { body } = await patch('row-pages', 1, { definitionId, ...change })
    expect([body.definitionId, body.facts, body.overrides, body.texts]).toEqual([definitionId, {}, {}, noTexts])
  })
  test('is not linked to what is not there', async () => {
    await api.request('DELETE', `/definitions/${definitionId}?revision=1&detach=true`)
    for (const id of ['nobody', definitionId]) {
      const { body } = await patch('row-pages', 1, { definitionId: id })
      expect(body.issues[0]).toEqual({ code: 'unknown_reference', path: ['definitionId'] })
    }
  })
})

test('in a batch the place of the operation leads to the field', async () => {
  const operations = [{ do: 'change', id: 'row-pages', row: { revision: 1, definitionId } }]
  const { body } = await api.request('POST', '/platforms/platform-lac/rows/batch', { operations })
  expect(body.issues[0].path.slice(0, 4)).toEqual(['operations', 0, 'row', 'overrides'])
})
