import { beforeEach, describe, expect, test } from 'vitest'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})

const own = { id: 'row-pages', revision: 1 }
const shared = { id: 'row-session', revision: 1 }
const year = { kind: 'duration', value: 1, unit: 'year', atMost: false, words: null }
const reason = 'Réglage de ces portails'
const change = (more: object, rows: object[] = [own, shared]) => ({ do: 'changeRows', rows, ...more })
const rehearse = (asked: object) => api.request('POST', '/fleet-changes/rehearsal', asked)
const perform = (asked: object, mark?: string) =>
  api.request('POST', `/fleet-changes${mark === undefined ? '' : `?rehearsal=${mark}`}`, asked)
const row = async (id: string) => (await api.request('GET', `/rows/${id}`)).body
const undo = (done: { headers: Headers }) =>
  api.request('POST', `/changes/${done.headers.get('x-commit-id') ?? ''}/undo`)

describe('fields changed in many rows', () => {
  test('show every page before and after in each language, are one commit, and come back with it', async () => {
    const asked = change({ facts: { retention: year }, texts: { service: { fr: 'Partout' } }, reason })
    const { status, body } = await rehearse(asked)
    expect([status, body.rows]).toEqual([200, 2])
    const [french, english] = body.platforms[0].pages
    const cells = (page: { cells: { rowId: string; column: string; before: string; after: string }[] }) =>
      page.cells.map(({ rowId, column, before, after }) => [rowId, column, before, after])
    expect(cells(french)).toEqual([
      ['row-session', 'service', 'Portail, toutes les pages', 'Partout'],
      ['row-session', 'retention', '2\u00a0semaines', '1\u00a0an'],
      ['row-pages', 'service', null, 'Partout'],
      ['row-pages', 'retention', expect.stringMatching(/^2\u00a0semaines/), expect.stringMatching(/^1\u00a0an/)],
    ])
    expect(cells(english).map(([, column]) => column)).toEqual(['retention', 'retention'])
    expect(english.turnsStale).toEqual([expect.objectContaining({ rowId: 'row-session', field: 'service' })])
    expect(await row('row-pages')).toMatchObject({ revision: 1, texts: { service: {} } })
    const done = await perform(asked, body.mark)
    expect([done.status, done.body]).toEqual([200, { platformIds: ['platform-lac'] }])
    expect(await row('row-pages')).toMatchObject({ revision: 2, facts: { retention: year }, overrides: {} })
    expect((await undo(done)).status).toBe(200)
    expect((await row('row-pages')).facts.retention.unit).toBe('week')
    expect(await row('row-session')).toMatchObject({ facts: {}, overrides: {}, texts: { service: {} } })
  })
  test('make an exception of what a row shares: whole, with the reason and the revision it left', async () => {
    await perform(change({ facts: { retention: year }, texts: { purpose: { fr: 'Autrement.' } }, reason }, [shared]))
    const { facts, overrides, texts } = await row('row-session')
    expect(facts).toEqual({ retention: year })
    expect(overrides).toEqual({ retention: { reason, leftRevision: 1 }, purpose: { reason, leftRevision: 1 } })
    expect([texts.purpose.fr.value, texts.purpose.en.value]).toEqual([
      'Autrement.',
      'Keeps you signed in from page to page.',
    ])
  })
  test('tell what they change that no page prints, and how many rows would depart from their definition', async () => {
    const { body } = await rehearse(change({ facts: { party: 'third', storage: 'pixel' }, reason }))
    expect([body.rows, body.exceptions, body.unchanged]).toEqual([2, 1, 0])
    const [{ pages, register }] = body.platforms
    expect(pages).toEqual([])
    expect(register.changed).toBe(register.facts.length)
    expect(register.facts).toContainEqual({
      ...{ rowId: 'row-session', names: ['sessionid'] },
      ...{ field: 'party', before: 'first', after: 'third' },
    })
    expect(new Set(register.facts.map(({ field }: { field: string }) => field))).toEqual(new Set(['party', 'storage']))
    await perform(change({ facts: { party: 'third' }, reason }))
    const again = { id: 'row-session', revision: 2 }
    const { body: later } = await rehearse(change({ facts: { party: 'first' }, reason }, [again]))
    expect(later.exceptions).toBe(0)
  })
  test('without a reason are refused, and every row that needs one is told with its fields', async () => {
    const asked = change({ facts: { retention: year, party: 'first' }, texts: { purpose: { en: 'Other.' } } })
    const { status, body } = await perform(asked)
    expect([status, body.code]).toEqual([422, 'override_reason_required'])
    expect(body.refused).toEqual([
      {
        rowId: 'row-session',
        names: ['sessionid'],
        platformName: { fr: 'Données du Lac', en: 'Lake Data' },
        code: 'override_reason_required',
        fields: ['retention', 'purpose'],
        revision: 1,
      },
    ])
    expect((await rehearse(asked)).body.code).toBe('override_reason_required')
    expect((await row('row-pages')).revision).toBe(1)
  })
  test('leave an exception its own reason', async () => {
    await api.request('PATCH', '/rows/row-session', {
      revision: 1,
      facts: { retention: { ...year, value: 3 } },
      overrides: { retention: { reason: 'Their setting' } },
    })
    await perform(change({ facts: { retention: year, party: 'third' }, reason }, [{ ...shared, revision: 2 }]))
    expect((await row('row-session')).overrides).toEqual({
      retention: { reason: 'Their setting', leftRevision: 1 },
      party: { reason, leftRevision: 1 },
    })
  })
  test('that say what a row says already are none, in whatever words it was read', async () => {
    const { facts } = await row('row-pages')
    const read = { ...facts.retention, words: 'quinze jours' }
    await api.request('PATCH', '/rows/row-pages', { revision: 1, facts: { retention: read } })
    const rows = [{ ...own, revision: 2 }, shared]
    const done = await perform(change({ facts: { retention: facts.retention, party: 'first' } }, rows))
    expect([done.status, done.body.platformIds, done.headers.get('x-commit-id')]).toEqual([200, [], null])
    expect((await row('row-pages')).facts.retention.words).toBe('quinze jours')
  })
  test('move rows under another title, last in it, and say so on the page', async () => {
    const asked = change({ categoryKind: 'audience' })
    const { body } = await rehearse(asked)
    expect(body.rows).toBe(1)
    expect(body.platforms[0].pages[0].cells).toEqual([
      expect.objectContaining({
        ...{ rowId: 'row-session', column: 'category', before: 'Cookies nécessaires', after: 'Mesure d’audience' },
      }),
    ])
    expect((await perform(asked, body.mark)).status).toBe(200)
    const [moved, stayed] = [await row('row-session'), await row('row-pages')]
    expect(moved).toMatchObject({ categoryId: 'category-audience', revision: 2, overrides: {} })
    expect(moved.position > stayed.position).toBe(true)
    expect(stayed.revision).toBe(1)
  })
  test('find a category of the platform’s own, and are refused where it has none of that kind', async () => {
    const asked = change({ categoryKind: 'social' }, [own])
    const refused = await perform(asked)
    expect(refused.body.issues).toEqual([{ code: 'unknown_reference', path: ['rows', 0, 'categoryKind'] }])
    expect(refused.body.refused).toEqual([expect.objectContaining({ rowId: 'row-pages', code: 'invalid' })])
    const title = { fr: { value: 'Réseaux' } }
    const category = { categoryId: null, kind: 'social', reason: null, texts: { title } }
    const made = await api.request('PUT', '/platforms/platform-lac/categories/social-own', category)
    expect(made.status).toBe(201)
    expect((await perform(asked)).status).toBe(200)
    expect((await row('row-pages')).categoryId).toBe('social-own')
  })
  test.each([
    [{}, 'required', ['facts']],
    [{ texts: { purpose: {} } }, 'required', ['facts']],
    [{ facts: { names: [] }, categoryKind: 'audience' }, 'unknown_field', ['facts', 'names']],
    [{ facts: { providerId: 'nobody' } }, 'unknown_reference', ['facts', 'providerId']],
    [{ texts: { purpose: { fr: 'a\nb' } } }, 'not_one_line', ['texts', 'purpose', 'fr']],
    [{ categoryKind: 'needed' }, 'invalid_value', ['categoryKind']],
  ])('are refused: %j', async (asked, code, path) => {
    expect((await perform(change(asked))).body.issues).toEqual([{ code, path }])
  })
})

describe('what was rehearsed before something else was done', () => {
  const longer = change({ facts: { retention: year }, reason })
  const worded = change({ texts: { purpose: { fr: 'Autrement.' } }, reason }, [own])

  test('is refused where two changes of many rows meet: every row that met is told, nothing of the second is done', async () => {
    const [first, second] = [await rehearse(longer), await rehearse(worded)]
    expect((await perform(longer, first.body.mark)).status).toBe(200)
    const refused = await perform(worded, second.body.mark)
    expect([refused.status, refused.body.code]).toEqual([409, 'stale_revision'])
    expect(refused.body.refused).toEqual([
      expect.objectContaining({ rowId: 'row-pages', code: 'stale_revision', revision: 2 }),
    ])
    expect((await row('row-pages')).texts.purpose.fr.value).toBe('Compte les pages vues.')
    const anew = change({ texts: { purpose: { fr: 'Autrement.' } } }, [{ ...own, revision: 2 }])
    const { body } = await rehearse(anew)
    expect((await perform(anew, body.mark)).status).toBe(200)
    expect(await row('row-pages')).toMatchObject({ facts: { retention: year }, revision: 3 })
  })
  test('tells every row in the way, each by its own code', async () => {
    await api.request('PATCH', '/rows/row-pages', { revision: 1, facts: { party: 'third' } })
    await api.request('DELETE', '/rows/row-session?revision=1')
    const rows = [{ ...shared, revision: 2 }, own, { id: 'nobody', revision: 1 }]
    const { body } = await perform({ do: 'deleteRows', rows })
    expect([body.code, body.operation]).toEqual(['deleted', { list: 'rows', index: 0 }])
    expect(
      body.refused.map((it: { rowId: string; code: string; revision: number | null }) => [
        it.rowId,
        it.code,
        it.revision,
      ]),
    ).toEqual([
      ['row-session', 'deleted', 2],
      ['row-pages', 'stale_revision', 2],
      ['nobody', 'not_found', null],
    ])
  })
  test('is refused where a text was reworded, which does not count among the revisions of its row', async () => {
    const { body } = await rehearse(worded)
    const texts = { purpose: { fr: { value: 'Mot d’un autre.', revision: 1 } } }
    expect((await api.request('PATCH', '/rows/row-pages', { revision: 1, texts })).body.revision).toBe(1)
    const refused = await perform(worded, body.mark)
    expect([refused.status, refused.body.code, refused.body.refused]).toEqual([409, 'stale_rehearsal', undefined])
    expect((await row('row-pages')).texts.purpose.fr.value).toBe('Mot d’un autre.')
    const anew = await rehearse(worded)
    expect(anew.body.platforms[0].pages[0].cells[0].before).toBe('Mot d’un autre.')
    expect((await perform(worded, anew.body.mark)).status).toBe(200)
  })
  test('is done as rehearsed at whatever moment, and a mark that is none is refused', async () => {
    const { body } = await rehearse(longer)
    expect((await rehearse(longer)).body.mark).toBe(body.mark)
    expect((await perform(longer, 'yesterday')).body.issues).toEqual([{ code: 'invalid_format', path: ['rehearsal'] }])
    expect((await perform(longer, body.mark)).status).toBe(200)
  })
})
