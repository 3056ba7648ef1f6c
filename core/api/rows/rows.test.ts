import { beforeEach, describe, expect, test } from 'vitest'
import { memoryStore } from '#mocks/memoryStore.ts'
import { commitHeader } from '#core/contract/commitHeader.ts'
import { openApi, type Answer, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})

const facts = {
  providerId: 'provider-huwise',
  names: [{ value: '_ga', match: 'exact' }],
  retention: { kind: 'session', words: null },
  party: null,
  storage: null,
  host: null,
  exemption: null,
}
const shared = 'row-session'
const own = 'row-pages'
const at = '/platforms/platform-lac/rows'
const create = (more: object) => api.request('POST', at, { id: 'new', categoryId: 'category-audience', facts, ...more })
const patch = (id: string, revision: number, more: object) => api.request('PATCH', `/rows/${id}`, { revision, ...more })
const order = async () => (await api.request('GET', at)).body.items.map((row: { id: string }) => row.id)

describe('creating', () => {
  test('an own row, its first wording the source of the others', async () => {
    const texts = { purpose: { en: { value: 'Counts.' }, fr: { value: 'Compte.' } } }
    const { status, body } = await create({ texts })
    expect([status, body.revision, body.definitionId]).toEqual([201, 1, null])
    expect(body.texts.purpose.fr).toEqual({ value: 'Compte.', revision: 1, madeFrom: null })
    expect(body.texts.purpose.en.madeFrom).toMatchObject({ locale: 'fr', revision: 1 })
    expect(await order()).toEqual([shared, own, 'new'])
  })
  test('from a definition, in the category of its kind, holding nothing of its own', async () => {
    const { body } = await api.request('POST', at, { id: 'new', definitionId: 'definition-session' })
    expect([body.categoryId, body.facts, body.overrides, body.texts.purpose]).toEqual([
      'category-necessary',
      {},
      {},
      {},
    ])
  })
  test('a copy, beside what it copies', async () => {
    const { body } = await api.request('POST', at, { id: 'new', copyOf: shared })
    expect([body.definitionId, await order()]).toEqual(['definition-session', [shared, 'new', own]])
  })
  test('again by the same request makes nothing twice', async () => {
    const first = await create({})
    expect((await create({})).body).toEqual(first.body)
    expect(await order()).toEqual([shared, own, 'new'])
    expect((await create({ before: own })).body.code).toBe('id_taken')
  })
  test.each([
    [{ facts: { ...facts, retention: undefined } }, 'invalid', ['facts', 'retention'], 'required'],
    [{ facts: { ...facts, providerId: 'nobody' } }, 'invalid', ['facts', 'providerId'], 'unknown_reference'],
    [{ facts: { ...facts, names: [] } }, 'invalid', ['facts', 'names'], 'required'],
    [
      { facts: { ...facts, names: [{ value: 'a b', match: 'exact' }] } },
      'invalid',
      ['facts', 'names', 0],
      'match_mismatch',
    ],
    [{ facts: { ...facts, host: 'É' } }, 'invalid', ['facts', 'host'], 'invalid_host'],
    [
      { facts: { ...facts, retention: { kind: 'duration', value: 0.5, unit: 'day', atMost: false, words: null } } },
      'invalid',
      ['facts', 'retention', 'value'],
      'not_a_number',
    ],
    [
      { facts: { ...facts, retention: { kind: 'sliding', value: 100_000, unit: 'day', atMost: false, words: null } } },
      'invalid',
      ['facts', 'retention', 'value'],
      'too_large',
    ],
    [{ categoryId: 'nowhere' }, 'invalid', ['categoryId'], 'unknown_reference'],
    [{ definitionId: 'nowhere' }, 'invalid', ['definitionId'], 'unknown_reference'],
    [{ after: 'nowhere' }, 'invalid', ['after'], 'unknown_reference'],
    [{ overrides: { names: { reason: 'r' } } }, 'invalid', ['overrides', 'names'], 'not_overridden'],
    [{ texts: { purpose: { fr: { value: 'a\nb' } } } }, 'invalid', ['texts', 'purpose', 'fr', 'value'], 'not_one_line'],
    [
      { texts: { purpose: { fr: { value: 'x'.repeat(2_001) } } } },
      'invalid',
      ['texts', 'purpose', 'fr', 'value'],
      'too_long',
    ],
  ])('%j is refused with %s', async (more, code, path, issue) => {
    const { body } = await create(more)
    expect(body.code).toBe(code)
    expect(body.issues).toContainEqual({ code: issue, path })
    expect(await order()).toEqual([shared, own])
  })
  test('on a platform that is not there, or no more', async () => {
    expect((await api.request('POST', '/platforms/nobody/rows', { id: 'new', facts })).body.code).toBe('not_found')
    await api.request('DELETE', '/platforms/platform-lac?revision=1')
    expect((await create({})).body.code).toBe('deleted')
  })
})

describe('changing', () => {
  test('a text takes a revision of its own, not one of the row', async () => {
    const texts = { purpose: { fr: { value: 'Autre.', revision: 1 } } }
    const { body } = await patch(own, 1, { texts })
    expect([body.revision, body.texts.purpose.fr.revision, body.texts.purpose.en.madeFrom.revision]).toEqual([1, 2, 1])
    const again = await patch(own, 1, { texts })
    expect([again.status, again.body.code, again.body.current.texts.purpose.fr.value]).toEqual([
      409,
      'stale_revision',
      'Autre.',
    ])
  })
  test('a translation made anew or confirmed is in step with its source', async () => {
    await patch(own, 1, { texts: { purpose: { fr: { value: 'Autre.', revision: 1 } } } })
    const value = 'Counts page views.'
    const { body } = await patch(own, 1, { texts: { purpose: { en: { value, revision: 1, confirm: true } } } })
    expect(body.texts.purpose.en).toMatchObject({ value, revision: 2, madeFrom: { locale: 'fr', revision: 2 } })
  })
  test('its platform counts the translations left behind, and is found by them until they are seen to', async () => {
    const counts = async () => {
      const { missingTexts, staleTexts } = (await api.request('GET', '/platforms/platform-lac')).body.summary
      return [missingTexts, staleTexts, (await api.request('GET', '/platforms?stale=true')).body.total]
    }
    expect(await counts()).toEqual([0, 0, 0])
    await patch(own, 1, { texts: { purpose: { fr: { value: 'Autre.', revision: 1 } } } })
    expect(await counts()).toEqual([0, 1, 1])
    expect((await api.request('GET', '/platforms?stale=false')).body.total).toBe(0)
    const value = 'Counts page views.'
    await patch(own, 1, { texts: { purpose: { en: { value, revision: 1, confirm: true } } } })
    expect(await counts()).toEqual([0, 0, 0])
  })
  test('an emptied text is missing and keeps counting its revisions', async () => {
    const { body } = await patch(own, 1, { texts: { purpose: { en: { value: '', revision: 1 } } } })
    expect(body.texts.purpose.en).toMatchObject({ value: '', revision: 2 })
    expect((await api.request('GET', '/platforms/platform-lac')).body.summary.missingTexts).toBe(1)
    expect((await api.request('GET', '/platforms?missing=true')).body.total).toBe(1)
  })
  test('facts take a revision; two at once: one is kept', async () => {
    const answers = await Promise.all([
      patch(own, 1, { facts: { party: 'third' } }),
      patch(own, 1, { facts: { party: null } }),
    ])
    expect(answers.map((it) => [it.status, it.body.revision ?? it.body.current.facts.party])).toEqual([
      [200, 2],
      [409, 'third'],
    ])
  })
  test('an inherited field needs a reason', async () => {
    const { status, body } = await patch(shared, 1, { texts: { purpose: { fr: { value: 'Ici.', revision: 1 } } } })
    expect([status, body.code, body.issues]).toEqual([
      422,
      'override_reason_required',
      [{ code: 'required', path: ['overrides', 'purpose'] }],
    ])
  })
  test('an override takes the field in all languages, the other one stale, and goes back', async () => {
    const change = {
      texts: { purpose: { fr: { value: 'Ici.', revision: null } } },
      overrides: { purpose: { reason: 'Own wording' } },
    }
    const { body } = await patch(shared, 1, change)
    expect(body.overrides).toEqual({ purpose: { reason: 'Own wording', leftRevision: 1 } })
    expect(body.texts.purpose.fr.value).toBe('Ici.')
    expect(body.texts.purpose.en.value).toBe('Keeps you signed in from page to page.')
    expect((await api.request('GET', '/platforms/platform-lac')).body.summary.overrides).toBe(1)
    expect((await api.request('GET', '/rows?overridden=true')).body.items[0].purpose.fr).toBe('Ici.')
    const back = await api.request('DELETE', `/rows/${shared}/overrides/purpose?revision=2`)
    expect([back.body.revision, back.body.overrides, back.body.texts.purpose]).toEqual([3, {}, {}])
    const again = await patch(shared, 3, change)
    expect(again.body.texts.purpose.fr.revision).toBeGreaterThan(body.texts.purpose.fr.revision)
  })
  test('a fact overridden and the shared value given are told apart', async () => {
    const same = await patch(shared, 1, { facts: { party: 'first' } })
    expect([same.status, same.body.revision]).toEqual([200, 1])
    const { body } = await patch(shared, 1, { facts: { party: 'third' }, overrides: { party: { reason: 'r' } } })
    expect(body.facts).toEqual({ party: 'third' })
  })
})

describe('moving', () => {
  const move = (id: string, revision: number, more: object) =>
    api.request('POST', `/rows/${id}/move`, { revision, ...more })
  test('to another category, before, after and last', async () => {
    await create({})
    await move('new', 1, { categoryId: 'category-audience', before: own })
    expect(await order()).toEqual([shared, 'new', own])
    await move('new', 2, { categoryId: 'category-necessary' })
    expect(await order()).toEqual([shared, 'new', own])
    await move('new', 3, { categoryId: 'category-necessary', before: shared })
    expect(await order()).toEqual(['new', shared, own])
    const { body } = await move('new', 4, { categoryId: 'category-audience', after: own })
    expect([await order(), body.revision]).toEqual([[shared, own, 'new'], 5])
  })
  test('nowhere is refused', async () => {
    expect((await move(own, 1, { categoryId: 'nowhere' })).body.issues[0].code).toBe('unknown_reference')
    expect((await move(own, 2, { categoryId: 'category-audience' })).body.code).toBe('stale_revision')
  })
})

test('a row is deleted, not changed while it is, and comes back to its place', async () => {
  expect((await api.request('DELETE', `/rows/${shared}?revision=1`)).body.deletedAt).not.toBeNull()
  expect([await order(), (await api.request('GET', '/rows?deleted=true')).body.total]).toEqual([[own], 1])
  expect((await patch(shared, 2, { facts: {} })).body.code).toBe('deleted')
  expect((await api.request('GET', `/rows/${shared}`)).body.revision).toBe(2)
  expect((await api.request('POST', `/rows/${shared}/restore`, { revision: 2 })).body.deletedAt).toBeNull()
  expect(await order()).toEqual([shared, own])
})

describe('a batch', () => {
  const batch = (...operations: object[]): Promise<Answer> => api.request('POST', `${at}/batch`, { operations })
  test('does all, each seeing the one before, as one change of the log', async () => {
    const { status, body } = await batch(
      { do: 'create', row: { id: 'n1', categoryId: 'category-audience', facts } },
      { do: 'move', id: 'n1', row: { revision: 1, categoryId: 'category-audience', before: own } },
      { do: 'change', id: own, row: { revision: 1, facts: { party: 'third' } } },
      { do: 'delete', id: shared, revision: 1 },
    )
    expect([status, body.items.map((row: { id: string }) => row.id)]).toEqual([200, ['n1', 'n1', own, shared]])
    expect(await order()).toEqual(['n1', own])
    expect((await batch({ do: 'restore', id: shared, revision: 2 })).status).toBe(200)
  })
  test('does nothing when one cannot be done, and says which', async () => {
    const { body } = await batch(
      { do: 'delete', id: shared, revision: 1 },
      { do: 'create', row: { id: 'n1', categoryId: 'nowhere', facts } },
    )
    expect(body.issues).toEqual([{ code: 'unknown_reference', path: ['operations', 1, 'row', 'categoryId'] }])
    expect(await order()).toEqual([shared, own])
  })
  test('of 501 rows is refused whole', async () => {
    const rows = Array.from({ length: 499 }, (_, index) => ({
      do: 'create',
      row: { id: `n${String(index)}`, copyOf: own },
    }))
    const { body } = await batch(...rows)
    expect([body.code, await order()]).toEqual(['too_many_rows', [shared, own]])
    expect((await batch(...rows.slice(1))).status).toBe(200)
    expect((await api.request('GET', `${at}?pageSize=500`)).body.total).toBe(500)
    expect((await create({})).body.code).toBe('too_many_rows')
  })
  test('replayed, creates nothing twice', async () => {
    const creation = { do: 'create', row: { id: 'n1', copyOf: own } }
    const first = await batch(creation)
    expect((await batch(creation)).body).toEqual(first.body)
  })
  test('makes the providers its rows name with them, once, and one undo takes all of it back', async () => {
    const providers = [{ id: 'provider-new', names: [{ name: 'Matomo', from: null }] }]
    const row = { id: 'n1', categoryId: 'category-audience', facts: { ...facts, providerId: 'provider-new' } }
    const send = (...operations: object[]) => api.request('POST', `${at}/batch`, { providers, operations })
    const refused = await send({ do: 'create', row }, { do: 'delete', id: 'nowhere', revision: 1 })
    expect(refused.status).toBe(404)
    expect((await api.request('GET', '/providers/provider-new')).status).toBe(404)
    const done = await send({ do: 'create', row })
    expect(done.body.items[0].facts.providerId).toBe('provider-new')
    expect((await send({ do: 'create', row })).body).toEqual(done.body)
    const commit = done.headers.get(commitHeader) ?? ''
    expect((await api.request('POST', `/changes/${commit}/undo`)).status).toBe(200)
    expect((await api.request('GET', '/providers/provider-new')).body.deletedAt).not.toBeNull()
    expect(await order()).toEqual([shared, own])
  })
})
