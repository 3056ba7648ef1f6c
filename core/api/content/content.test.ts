import { beforeEach, describe, expect, test } from 'vitest'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})
const at = '/platforms/platform-lac'
const put = (path: string, body: object) => api.request('PUT', `${at}/${path}`, body)
const headings = async () =>
  (await api.request('GET', `${at}/charter?locale=fr`)).body.charter.sections.map(
    (it: { heading: string }) => it.heading,
  )
const help = { sectionId: null, texts: { heading: { fr: { value: 'Aide' } }, body: { fr: { value: 'Un.\n\nDeux.' } } } }

describe('sections', () => {
  test('of the platform’s own stand where they are put', async () => {
    expect((await put('sections/help', { ...help, after: 'section-introduction' })).status).toBe(201)
    expect(await headings()).toEqual(['Présentation', 'Aide', 'Les cookies de ce portail'])
    const { body } = await api.request('PATCH', `${at}/sections/help`, { revision: 1, before: 'section-introduction' })
    expect([body.revision, await headings()]).toEqual([2, ['Aide', 'Présentation', 'Les cookies de ce portail']])
    await api.request('DELETE', `${at}/sections/help?revision=2`)
    expect(await headings()).toHaveLength(2)
    expect((await api.request('PATCH', `${at}/sections/help`, { revision: 3 })).body.code).toBe('deleted')
  })
  test('are made once', async () => {
    const first = await put('sections/help', help)
    expect((await put('sections/help', help)).body).toEqual(first.body)
    expect((await put('sections/help', { ...help, role: 'contact' })).body.code).toBe('id_taken')
  })
  test('of the template are said otherwise field by field, with a reason, or hidden', async () => {
    const override = { sectionId: 'section-introduction', texts: { heading: { fr: { value: 'Bonjour' } } } }
    const refused = await put('sections/intro', override)
    expect([refused.status, refused.body.code]).toEqual([422, 'override_reason_required'])
    const { body } = await put('sections/intro', { ...override, reason: 'Own tone' })
    expect(body).toMatchObject({ role: 'introduction', position: 'a0', leftRevision: 1, texts: { body: {} } })
    expect(body.texts.heading.en).toMatchObject({ value: 'Introduction' })
    expect((await headings())[0]).toBe('Bonjour')
    expect((await put('sections/intro2', { ...override, reason: 'r' })).body.code).toBe('override_exists')
    expect((await api.request('GET', at)).body.summary.overrides).toBe(1)
    await api.request('PATCH', `${at}/sections/intro`, { revision: 1, hidden: true })
    expect(await headings()).toEqual(['Les cookies de ce portail'])
  })
  test('taken back to the template’s come back with the words they had, unless something else was said', async () => {
    const override = {
      sectionId: 'section-introduction',
      reason: 'r',
      texts: { heading: { fr: { value: 'Bonjour' } } },
    }
    await put('sections/intro', override)
    await api.request('DELETE', `${at}/sections/intro?revision=1`)
    expect((await headings())[0]).toBe('Présentation')
    const restore = (revision: number) => api.request('POST', `${at}/sections/intro/restore`, { revision })
    expect((await restore(1)).body.code).toBe('stale_revision')
    expect((await restore(2)).body).toMatchObject({ revision: 3, deletedAt: null, reason: 'r' })
    expect((await headings())[0]).toBe('Bonjour')
    expect((await restore(3)).body.revision).toBe(3)
    await api.request('DELETE', `${at}/sections/intro?revision=3`)
    await put('sections/other', { ...override, texts: {} })
    expect((await restore(4)).body.code).toBe('override_exists')
  })
  test.each([
    [{ sectionId: 'nowhere', reason: 'r' }, 'unknown_reference', ['sectionId']],
    [{ sectionId: null, after: 'nowhere' }, 'unknown_reference', ['after']],
    [{ sectionId: 'section-tables', reason: 'r', after: 'x' }, 'invalid_value', ['after']],
    [
      { sectionId: null, texts: { body: { fr: { value: 'a\u202eb' } } } },
      'forbidden_characters',
      ['texts', 'body', 'fr', 'value'],
    ],
  ])('%j is refused with %s', async (body, code, path) => {
    expect((await put('sections/x', body)).body.issues).toContainEqual({ code, path })
  })
  test('changed beside another revision, of thing or text, are refused with what stands', async () => {
    await put('sections/help', help)
    expect((await api.request('PATCH', `${at}/sections/help`, { revision: 9 })).body.current.id).toBe('help')
    const texts = { heading: { fr: { value: 'x', revision: 9 } } }
    expect((await api.request('PATCH', `${at}/sections/help`, { revision: 1, texts })).body.code).toBe('stale_revision')
    expect((await api.request('PATCH', `${at}/sections/nothing`, { revision: 1 })).body.code).toBe('not_found')
  })
})

describe('categories', () => {
  const maps = { categoryId: null, texts: { title: { fr: { value: 'Cartes' } } } }
  test('of the platform’s own hold rows, and are not deleted while they do', async () => {
    expect((await put('categories/maps', maps)).body.kind).toBe('other')
    await api.request('POST', '/rows/row-pages/move', { revision: 1, categoryId: 'maps' })
    expect((await api.request('DELETE', `${at}/categories/maps?revision=1`)).body.code).toBe('category_in_use')
    await api.request('POST', '/rows/row-pages/move', { revision: 2, categoryId: 'category-audience' })
    expect((await api.request('DELETE', `${at}/categories/maps?revision=1`)).body.deletedAt).not.toBeNull()
    expect((await api.request('POST', '/rows/row-pages/move', { revision: 3, categoryId: 'maps' })).body.code).toBe(
      'invalid',
    )
    expect((await api.request('POST', `${at}/categories/maps/restore`, { revision: 2 })).body.deletedAt).toBeNull()
    expect((await api.request('POST', '/rows/row-pages/move', { revision: 3, categoryId: 'maps' })).status).toBe(200)
  })
  test('of the template are said otherwise with a reason, and made once', async () => {
    const override = {
      categoryId: 'category-necessary',
      reason: 'r',
      texts: { title: { fr: { value: 'Indispensables' } } },
    }
    const first = await put('categories/own', override)
    expect([first.status, (await put('categories/own', override)).body]).toEqual([201, first.body])
    const { charter } = (await api.request('GET', `${at}/charter?locale=fr`)).body
    expect(charter.categories[0].title).toBe('Indispensables')
    const { body } = await api.request('PATCH', `${at}/categories/own`, { revision: 1, reason: null })
    expect(body.code).toBe('override_reason_required')
  })
})
