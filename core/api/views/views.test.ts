import { beforeEach, expect, test } from 'vitest'
import { memoryStore } from '#mocks/memoryStore.ts'
import { commitHeader } from '#core/contract/commitHeader.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})

const query = { missing: 'true', sort: '-toDo', pageSize: '50' }
const create = (more: object = {}) => api.request('POST', '/views', { id: 'v', name: 'To write', query, ...more })
const patch = (revision: number, more: object) => api.request('PATCH', '/views/v', { revision, ...more })
const issuesOf = async (more: object) =>
  (await create(more)).body.issues.map((issue: { code: string; path: string[] }) => [issue.code, issue.path.join('.')])

test('a view is made once, with its name trimmed, and read as it was made', async () => {
  const made = await create({ name: '  To write ' })
  expect([made.status, made.body]).toMatchObject([
    201,
    { id: 'v', revision: 1, name: 'To write', query, columns: null },
  ])
  expect((await create()).body).toEqual(made.body)
  expect((await create({ name: 'Something else' })).body.code).toBe('id_taken')
  expect((await api.request('GET', '/views/v')).body).toEqual(made.body)
  expect((await api.request('GET', '/views/nobody')).body.code).toBe('not_found')
  expect((await patch(1, { id: 'other' })).status).toBe(422)
})

test('views are listed by name, and found by it', async () => {
  await create({ id: 'b', name: 'Été' })
  await create({ id: 'a', name: 'Zones' })
  await create({ id: 'c', name: 'automne' })
  const { items, total } = (await api.request('GET', '/views')).body
  expect([total, items.map(({ name }: { name: string }) => name)]).toEqual([3, ['automne', 'Été', 'Zones']])
  expect((await api.request('GET', '/views?search=ete')).body.items[0].id).toBe('b')
})

test.each([
  ['', 'required', 'name'],
  ['   ', 'required', 'name'],
  ['x'.repeat(81), 'too_long', 'name'],
  ['two\nlines', 'not_one_line', 'name'],
])('the name %j is refused: %s', async (name, code, path) => {
  expect(await issuesOf({ name })).toEqual([[code, path]])
  expect((await api.request('GET', '/views')).body.total).toBe(0)
})

test('80 characters are a name, whatever stands around them', async () => {
  expect((await create({ name: ` ${'x'.repeat(80)} ` })).status).toBe(201)
})

// What the list says of a parameter is what a view says of it: the same schema, the same code.
test.each([
  { sort: 'nothing' },
  { missing: 'perhaps' },
  { pageSize: '0' },
  { pageSize: '501' },
  { pageSize: 'many' },
  { platformId: 'no id' },
  { categoryKind: 'xx' },
  { retentionKind: 'xx' },
  { search: 'x'.repeat(201) },
  { name: '' },
  { colour: 'blue' },
])('a query that the list refuses is refused of a view: %j', async (asked) => {
  const [parameter = ''] = Object.keys(asked)
  const listed = await api.request('GET', `/rows?${new URLSearchParams(asked).toString()}`)
  expect(listed.status).toBe(422)
  expect(await issuesOf({ query: asked })).toEqual([[listed.body.issues[0].code, `query.${parameter}`]])
})

test.each(['overridden', 'missing', 'stale'])(
  'a view narrows to what is %s, and does not leave it out',
  async (flag) => {
    expect(await issuesOf({ query: { [flag]: 'false' } })).toEqual([['invalid_value', `query.${flag}`]])
    expect((await create({ query: { [flag]: 'true' } })).status).toBe(201)
  },
)

test.each([{ page: '2' }, { deleted: 'true' }])('a view keeps no place and nothing deleted: %j', async (asked) => {
  expect((await create({ query: asked })).body.issues[0].code).toBe('unknown_field')
})

test('everything that the list narrows to can be kept, and lists what it says', async () => {
  const all = {
    search: 'x',
    name: '_ga*',
    platformId: 'platform-lac',
    providerId: 'p',
    definitionId: 'd',
    categoryKind: 'audience',
    retentionKind: 'session',
    shared: 'true',
    overridden: 'true',
    missing: 'true',
    stale: 'true',
    sort: '-changedAt',
    pageSize: '100',
  }
  const { body } = await create({ query: all, columns: ['texts', 'platform'] })
  expect([body.query, body.columns]).toEqual([all, ['texts', 'platform']])
  const listed = await api.request('GET', `/rows?${new URLSearchParams(body.query).toString()}`)
  expect([listed.status, listed.body.pageSize]).toEqual([200, 100])
})

test('columns are known ones, each once', async () => {
  expect(await issuesOf({ columns: ['platform', 'platform'] })).toEqual([['duplicate', 'columns']])
  expect(await issuesOf({ columns: ['nothing'] })).toEqual([['invalid_value', 'columns.0']])
})

test('a name is one view’s, whatever its case, until that one is deleted', async () => {
  await create({ name: 'Équipe Été' })
  const other = { id: 'w', name: 'ÉQUIPE été' }
  const refused = await create(other)
  expect([refused.status, refused.body.code]).toEqual([409, 'name_taken'])
  // The same letters, written with combining accents.
  expect((await create({ ...other, name: 'Équipe Été'.normalize('NFD') })).body.code).toBe('name_taken')
  expect((await create({ ...other, name: 'Equipe Ete' })).status).toBe(201)
  const renamed = await api.request('PATCH', '/views/w', { revision: 1, name: 'équipe été' })
  expect(renamed.body.code).toBe('name_taken')
  expect((await patch(1, { name: 'équipe été' })).body).toMatchObject({ revision: 2, name: 'équipe été' })
  await api.request('DELETE', '/views/v?revision=2')
  expect((await api.request('PATCH', '/views/w', { revision: 1, name: 'Équipe Été' })).status).toBe(200)
})

test('a view is changed and deleted beside the revision that was read', async () => {
  await create()
  const changed = await patch(1, { query: { stale: 'true' }, columns: ['texts'] })
  expect(changed.body).toMatchObject({ revision: 2, name: 'To write', query: { stale: 'true' }, columns: ['texts'] })
  const late = await patch(1, { name: 'Late' })
  expect([late.status, late.body.code, late.body.current]).toEqual([409, 'stale_revision', changed.body])
  expect((await api.request('DELETE', '/views/v?revision=1')).body.code).toBe('stale_revision')
  const deleted = await api.request('DELETE', '/views/v?revision=2')
  expect(deleted.body).toMatchObject({ revision: 3, deletedAt: expect.any(String) })
  expect((await patch(3, { name: 'x' })).body.code).toBe('deleted')
  expect((await api.request('DELETE', '/views/v?revision=3')).body.code).toBe('deleted')
  expect((await api.request('DELETE', '/views/nobody?revision=1')).body.code).toBe('not_found')
  expect((await api.request('GET', '/views')).body.total).toBe(0)
  expect((await api.request('GET', '/views/v')).body.deletedAt).not.toBeNull()
})

test('each change of a view is in the log and can be taken back, unless its name is taken since', async () => {
  await create()
  const undo = (answer: { headers: Headers }) =>
    api.request('POST', `/changes/${answer.headers.get(commitHeader) ?? ''}/undo`, undefined)
  const renamed = await patch(1, { name: 'Other' })
  expect((await undo(renamed)).status).toBe(200)
  expect((await api.request('GET', '/views/v')).body).toMatchObject({ name: 'To write', revision: 3 })
  const deleted = await api.request('DELETE', '/views/v?revision=3')
  await create({ id: 'w', name: 'TO WRITE' })
  expect((await undo(deleted)).body.code).toBe('name_taken')
  await api.request('PATCH', '/views/w', { revision: 1, name: 'Mine' })
  await undo(deleted)
  expect((await api.request('GET', '/views/v')).body).toMatchObject({ name: 'To write', deletedAt: null, query })
})
