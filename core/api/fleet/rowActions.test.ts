import { beforeEach, describe, expect, test } from 'vitest'
import { buildDefinition, buildRow, buildSource } from '#core/charter/testing/builders.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})

const refs = [
  { id: 'row-pages', revision: 1 },
  { id: buildRow().id, revision: 1 },
]
const words = buildSource().rows.find(({ id }) => id === 'row-pages')?.texts.purpose.fr?.value ?? ''
const [word = ''] = words.split(' ')
const remove = (rows: object[] = refs) => ({ do: 'deleteRows', rows })
const replace = (more: object = {}) => ({
  ...{ do: 'replaceText', rows: refs, locale: 'fr', fields: ['service', 'purpose'] },
  ...{ find: word, by: 'Autrement', isWhole: true, isCased: true, ...more },
})
const rehearse = (change: object) => api.request('POST', '/fleet-changes/rehearsal', change)
const perform = (change: object) => api.request('POST', '/fleet-changes', change)
const total = async () => (await api.request('GET', '/rows')).body.total
const purpose = async (locale = 'fr') =>
  (await api.request('GET', '/rows/row-pages')).body.texts.purpose[locale].value as string
const undo = (done: { headers: Headers }) =>
  api.request('POST', `/changes/${done.headers.get('x-commit-id') ?? ''}/undo`)

describe('rows of several platforms deleted at once', () => {
  test('are rehearsed, go in one commit, and come back with it', async () => {
    const { body } = await rehearse(remove())
    expect(await total()).toBe(2)
    const [french] = body.platforms[0].pages
    expect(french.cells.map((cell: { column: string; after: null }) => [cell.column, cell.after])).toEqual([
      ['row', null],
      ['row', null],
    ])
    const done = await perform(remove())
    expect([done.status, done.body]).toEqual([200, { platformIds: ['platform-lac'] }])
    expect(await total()).toBe(0)
    expect((await undo(done)).status).toBe(200)
    expect(await total()).toBe(2)
  })
  test('all stay where one of them is not as it was', async () => {
    await api.request('PATCH', '/rows/row-pages', { revision: 1, facts: { party: 'third' } })
    const { status, body } = await perform(remove([...refs].reverse()))
    expect([status, body.code, body.operation]).toEqual([409, 'stale_revision', { list: 'rows', index: 1 }])
    expect(await total()).toBe(2)
  })
  test.each([
    ['not_found', [{ id: 'nobody', revision: 1 }]],
    ['invalid', []],
    ['invalid', [refs[0], refs[0]]],
    ['invalid', Array.from({ length: 5_001 }, (_, index) => ({ id: `r${String(index)}`, revision: 1 }))],
  ])('are refused: %s', async (code, rows) => {
    expect((await perform({ do: 'deleteRows', rows })).body.code).toBe(code)
    expect((await rehearse({ do: 'deleteRows', rows })).body.code).toBe(code)
  })
  test('twice are refused: they are deleted', async () => {
    await perform(remove())
    expect((await perform(remove(refs.map(({ id }) => ({ id, revision: 2 }))))).body.code).toBe('deleted')
  })
})

describe('words replaced in many rows', () => {
  test('show before and after, change the language asked for, leave its translation behind, and come back', async () => {
    const after = words.replace(word, 'Autrement')
    const { body } = await rehearse(replace())
    const [french, english] = body.platforms[0].pages
    expect(french.cells).toEqual([
      expect.objectContaining({ rowId: 'row-pages', column: 'purpose', before: words, after }),
    ])
    expect(english.turnsStale).toEqual([expect.objectContaining({ rowId: 'row-pages', field: 'purpose' })])
    expect(await purpose()).toBe(words)
    const english0 = await purpose('en')
    const done = await perform(replace())
    expect(done.status).toBe(200)
    expect([await purpose(), await purpose('en')]).toEqual([after, english0])
    expect((await undo(done)).status).toBe(200)
    expect(await purpose()).toBe(words)
  })
  test('leave what is inherited to its definition', async () => {
    const inherited = (await api.request('GET', '/rows')).body.items.find(
      (row: { definitionId: string | null }) => row.definitionId !== null,
    )
    const find = (inherited.purpose.fr as string).split(' ')[0]
    const done = await perform(replace({ rows: [{ id: inherited.id, revision: 1 }], find }))
    expect([done.status, done.body.platformIds, done.headers.get('x-commit-id')]).toEqual([200, [], null])
  })
  test('tell in which definitions the words stand, and how many of the rows read them there', async () => {
    const { texts, facts } = buildDefinition()
    const find = texts.purpose.fr?.value.split(' ').at(-2)
    const told = [
      { id: buildDefinition().id, names: facts.names.map(({ value }) => value), provider: 'Huwise', rows: 1 },
    ]
    const isTold = async (more: object = {}) => (await rehearse(replace({ find, ...more }))).body.sharedWords
    expect(await isTold()).toEqual(told)
    expect(await isTold({ find: find?.toUpperCase(), isCased: false })).toEqual(told)
    expect(await isTold({ rows: [refs[0]] })).toEqual([])
    expect(await isTold({ fields: ['service'] })).toEqual([])
    expect(await isTold({ find: 'nowhere to be found' })).toEqual([])
    const own = { purpose: { fr: { value: `Dit ${String(find)} ici.`, revision: null } } }
    const overrides = { purpose: { reason: 'Their own words' } }
    await api.request('PATCH', `/rows/${buildRow().id}`, { revision: 1, texts: own, overrides })
    expect(await isTold({ rows: [{ id: buildRow().id, revision: 2 }] })).toEqual([])
    expect((await rehearse(remove(refs.slice(0, 1)))).body.sharedWords).toEqual([])
  })
  test('two of them that overlap: the second is refused, and nothing of it is done', async () => {
    expect((await perform(replace())).status).toBe(200)
    const second = await perform(replace({ find: 'Autrement', by: 'Encore', rows: [...refs].reverse() }))
    expect([second.status, second.body.code]).toEqual([409, 'stale_revision'])
    expect(await purpose()).toContain('Autrement')
  })
  test('are refused where a text would grow too long, or where nothing is to be found', async () => {
    const long = await perform(replace({ by: 'x'.repeat(2_000) }))
    expect(long.body.issues).toEqual([{ code: 'too_long', path: ['rows', 0, 'purpose'] }])
    expect((await perform(replace({ find: '' }))).body.issues[0]).toEqual({ code: 'required', path: ['find'] })
    expect((await perform(replace({ fields: [] }))).body.issues[0].path).toEqual(['fields'])
  })
})
