import { beforeEach, expect, test } from 'vitest'
import { buildDefinition } from '#core/charter/testing/builders.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
const { facts, texts } = buildDefinition()
/** An own row that says as much as the definition but for what is given. */
const copy = (id: string, more: object = {}, worded: object = {}) => ({
  id,
  categoryId: 'category-necessary',
  facts: { ...facts, ...more },
  texts: Object.fromEntries(
    Object.entries({ service: texts.service, purpose: texts.purpose, ...worded }).map(([field, words]) => [
      field,
      Object.fromEntries(Object.entries(words).map(([locale, text]) => [locale, { value: text.value }])),
    ]),
  ),
})
const reason = 'Écart connu'
const ref = (id: string, revision = 1) => ({ id, revision })
const link = (rows: object[], more: object = {}) => ({
  ...{ do: 'linkRows', rows, definitionId: 'definition-session', differences: 'keep' },
  ...more,
})
const rehearse = (asked: object) => api.request('POST', '/fleet-changes/rehearsal', asked)
const perform = (asked: object, mark?: string) =>
  api.request('POST', `/fleet-changes${mark === undefined ? '' : `?rehearsal=${mark}`}`, asked)
const row = async (id: string) => (await api.request('GET', `/rows/${id}`)).body
/** What of a rehearsal shows: pages, and what is kept and not printed. `row-same` says nothing of its party. */
const seen = (body: { platforms: { pages: object[]; register: { facts: object[] } }[] }) => [
  body.platforms.flatMap(({ pages }) => pages),
  body.platforms.flatMap(({ register }) => register.facts),
]
const unprinted = [{ rowId: 'row-same', names: ['sessionid'], field: 'party', before: null, after: 'first' }]
const undo = (done: { headers: Headers }) =>
  api.request('POST', `/changes/${done.headers.get('x-commit-id') ?? ''}/undo`)

beforeEach(async () => {
  api = await openApi(memoryStore())
  const longer = { kind: 'duration', value: 1, unit: 'year', atMost: false, words: null }
  const rows = [
    copy('row-same', { retention: { ...facts.retention, words: 'quinze jours' }, party: null }),
    copy('row-other', { retention: longer }, { purpose: { fr: { value: 'Garde la session.' } } }),
  ]
  for (const made of rows) expect((await api.request('POST', '/platforms/platform-lac/rows', made)).status).toBe(201)
})

test('rows that say the same follow the definition without an exception, though no page changes', async () => {
  const asked = link([ref('row-same')])
  const { body } = await rehearse(asked)
  expect([body.rows, body.exceptions, seen(body), body.unchanged]).toEqual([1, 0, [[], unprinted], 0])
  const done = await perform(asked, body.mark)
  expect([done.status, done.body.platformIds]).toEqual([200, ['platform-lac']])
  expect(await row('row-same')).toMatchObject({ definitionId: 'definition-session', facts: {}, overrides: {} })
  expect((await undo(done)).status).toBe(200)
  const back = await row('row-same')
  expect([back.definitionId, back.facts.retention.words, back.texts.purpose.fr.value]).toEqual([
    null,
    'quinze jours',
    texts.purpose.fr?.value,
  ])
})
test('what differs stays as an exception with its reason, all in one commit', async () => {
  const asked = link([ref('row-same'), ref('row-other')], { reason })
  const { body } = await rehearse(asked)
  expect([body.rows, body.exceptions, seen(body)]).toEqual([2, 1, [[], unprinted]])
  const done = await perform(asked, body.mark)
  const { definitionId, overrides, facts: kept } = await row('row-other')
  expect(definitionId).toBe('definition-session')
  expect(overrides).toEqual({ retention: { reason, leftRevision: 1 }, purpose: { reason, leftRevision: 1 } })
  expect(Object.keys(kept)).toEqual(['retention'])
  expect((await row('row-same')).overrides).toEqual({})
  expect((await undo(done)).status).toBe(200)
  expect((await row('row-other')).definitionId).toBeNull()
})
test('or is given up, shown on the page before and after', async () => {
  const asked = link([ref('row-other')], { differences: 'giveUp' })
  const { body } = await rehearse(asked)
  expect(body.platforms[0].pages[0].cells).toEqual([
    expect.objectContaining({ column: 'purpose', before: 'Garde la session.', after: texts.purpose.fr?.value }),
    expect.objectContaining({ column: 'retention', before: '1\u00a0an', after: '2\u00a0semaines' }),
  ])
  expect((await perform(asked, body.mark)).status).toBe(200)
  expect(await row('row-other')).toMatchObject({ facts: {}, overrides: {}, texts: { purpose: {} } })
})
test('rows that differ without a reason are told with their fields, and none is linked', async () => {
  const { status, body } = await perform(link([ref('row-same'), ref('row-other')]))
  expect([status, body.code]).toEqual([422, 'override_reason_required'])
  expect(body.refused).toEqual([expect.objectContaining({ rowId: 'row-other', fields: ['retention', 'purpose'] })])
  expect((await row('row-same')).definitionId).toBeNull()
})
test('a row that follows it stays as it is; one that follows another is refused', async () => {
  const done = await perform(link([ref('row-session')]))
  expect([done.status, done.headers.get('x-commit-id')]).toEqual([200, null])
  const other = { id: 'definition-other', categoryKind: 'necessary', facts }
  expect((await api.request('POST', '/definitions', other)).status).toBe(201)
  const { body } = await perform(
    link([ref('row-session'), ref('row-same')], { definitionId: 'definition-other', reason }),
  )
  expect(body.issues).toEqual([{ code: 'invalid_value', path: ['rows', 0, 'definitionId'] }])
  expect(body.refused).toEqual([expect.objectContaining({ rowId: 'row-session', code: 'invalid' })])
})
test('is refused for a definition that is not there', async () => {
  const { body } = await perform(link([ref('row-same')], { definitionId: 'nothing' }))
  expect(body.issues).toEqual([{ code: 'unknown_reference', path: ['definitionId'] }])
})
test('is not done as rehearsed once the definition says something else', async () => {
  const asked = link([ref('row-same')], { differences: 'giveUp' })
  const { body } = await rehearse(asked)
  const change = { revision: 1, texts: { purpose: { fr: { value: 'Dit autre chose.', revision: 1 } } } }
  expect((await api.request('PATCH', '/definitions/definition-session', change)).status).toBe(200)
  expect((await perform(asked, body.mark)).body.code).toBe('stale_rehearsal')
  expect((await row('row-same')).definitionId).toBeNull()
})
