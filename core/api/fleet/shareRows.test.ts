import { beforeEach, describe, expect, test } from 'vitest'
import { buildDefinition } from '#core/charter/testing/builders.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
const { facts, texts } = buildDefinition()
const names = [{ value: 'visite', match: 'exact' }]
/** An own row that says the same as its like but for what is given. */
const own = (id: string, more: object = {}, purpose = 'Compte : les visites.') => ({
  id,
  categoryId: 'category-audience',
  facts: { ...facts, names, ...more },
  texts: { service: { fr: { value: texts.service.fr?.value } }, purpose: { fr: { value: purpose } } },
})
const ref = (id: string, revision = 1) => ({ id, revision })
const share = (...ids: string[]) => ({ do: 'shareRows', id: 'definition-visite', rows: ids.map((id) => ref(id)) })
const perform = (asked: object, mark?: string) =>
  api.request('POST', `/fleet-changes${mark === undefined ? '' : `?rehearsal=${mark}`}`, asked)
const candidates = async () => (await api.request('GET', '/definitions/candidates')).body.items
const row = async (id: string) => (await api.request('GET', `/rows/${id}`)).body
const rowIds = async () =>
  (await candidates()).map((it: { rows: { id: string }[] }) => it.rows.map(({ id }) => id).sort())

beforeEach(async () => {
  api = await openApi(memoryStore())
  const days = { kind: 'duration', value: 14, unit: 'day', atMost: false, words: 'quinze jours' }
  const rows = [
    own('row-a'),
    own('row-b', { retention: days }, 'Compte: les visites.'),
    own('row-c', {}, 'Compte autre chose.'),
    own('row-d', { host: '.exemple.fr' }),
  ]
  for (const made of rows) expect((await api.request('POST', '/platforms/platform-lac/rows', made)).status).toBe(201)
})

describe('own rows that say the same', () => {
  test('are found together, with their platforms; what a word or a fact sets apart is not among them', async () => {
    expect(await candidates()).toMatchObject([
      {
        names: ['visite'],
        categoryKind: 'audience',
        providerId: facts.providerId,
        rows: [{ revision: 1 }, { revision: 1 }],
      },
    ])
    expect(await rowIds()).toEqual([['row-a', 'row-b']])
  })

  test('are no longer found once a word of one of them is another', async () => {
    const purpose = { fr: { value: 'Compte les pages.', revision: 1 } }
    expect((await api.request('PATCH', '/rows/row-b', { revision: 1, texts: { purpose } })).status).toBe(200)
    expect(await candidates()).toEqual([])
  })

  test('with a translation to review do not stand for others', async () => {
    for (const id of ['row-a', 'row-b']) {
      const english = { purpose: { en: { value: 'Counts visits.', revision: null } } }
      expect((await api.request('PATCH', `/rows/${id}`, { revision: 1, texts: english })).status).toBe(200)
      const { revision, texts: held } = await row(id)
      const purpose = { fr: { value: 'Compte vos visites.', revision: held.purpose.fr.revision } }
      expect((await api.request('PATCH', `/rows/${id}`, { revision, texts: { purpose } })).status).toBe(200)
    }
    expect(await candidates()).toEqual([])
  })

  test('become one definition that they follow, in one commit that one undo takes back', async () => {
    const asked = share('row-a', 'row-b')
    const { body } = await api.request('POST', '/fleet-changes/rehearsal', asked)
    expect(body.rows).toBe(2)
    const done = await perform(asked, body.mark)
    expect(done.status).toBe(200)
    const definition = (await api.request('GET', '/definitions/definition-visite')).body
    expect(definition).toMatchObject({ categoryKind: 'audience', facts: { names, retention: { words: null } } })
    expect(definition.texts.purpose.fr.value).toBe('Compte : les visites.')
    expect(definition.usedBy.map(({ rowId }: { rowId: string }) => rowId).sort()).toEqual(['row-a', 'row-b'])
    expect(await row('row-b')).toMatchObject({ definitionId: 'definition-visite', facts: {}, overrides: {} })
    expect(await candidates()).toEqual([])
    const undone = await api.request('POST', `/changes/${done.headers.get('x-commit-id') ?? ''}/undo`)
    expect(undone.status).toBe(200)
    expect(await row('row-b')).toMatchObject({ definitionId: null, facts: { retention: { words: 'quinze jours' } } })
    expect((await api.request('GET', '/definitions/definition-visite')).body.deletedAt).not.toBeNull()
    expect(await rowIds()).toEqual([['row-a', 'row-b']])
  })

  test('are refused where one says anything else, naming it, and where the id is taken', async () => {
    const refused = await perform(share('row-a', 'row-c'))
    expect([refused.status, refused.body.issues]).toEqual([422, [{ code: 'invalid_value', path: ['rows', 1] }]])
    expect((await api.request('GET', '/definitions/definition-visite')).status).toBe(404)
    const taken = await perform({ ...share('row-a', 'row-b'), id: 'definition-session' })
    expect([taken.status, taken.body.code]).toEqual([409, 'id_taken'])
    const stale = await perform({ ...share('row-a'), rows: [ref('row-a'), ref('row-b', 7)] })
    expect([stale.status, stale.body.code]).toEqual([409, 'stale_revision'])
  })
})
