import { beforeEach, describe, expect, test } from 'vitest'
import type { Store } from './store.ts'
import { openApi, type TestApi } from './testing/openApi.ts'

const at = '/platforms/platform-lac'
const batch = (row: object) => ({ operations: [{ do: 'change', id: 'row-pages', row }] })

/** Nobody's words are written over unread, whichever store keeps them. `open` gives an empty store, a new one each time. */
export function describeLostUpdates(open: () => Promise<Store>): void {
  let api: TestApi
  beforeEach(async () => {
    api = await openApi(await open())
    const texts = (field: string, value: string) => ({ texts: { [field]: { fr: { value } } } })
    await api.request('PUT', `${at}/sections/help`, { sectionId: null, ...texts('heading', 'Aide') })
    await api.request('PUT', `${at}/categories/maps`, { categoryId: null, ...texts('title', 'Cartes') })
  })

  describe.each([
    ['a row', '/rows/row-pages', 'purpose'],
    ['a section', `${at}/sections/help`, 'heading'],
    ['a category', `${at}/categories/maps`, 'title'],
  ])('the words of %s', (_, path, field) => {
    const patch = (wording: object) => api.request('PATCH', path, { revision: 1, texts: { [field]: { fr: wording } } })

    test('are not written over by one who has not read them', async () => {
      expect((await patch({ value: 'Les leurs.', revision: 1 })).body.revision).toBe(1)
      const { status, body } = await patch({ value: 'Les miens.', revision: 1 })
      expect([status, body.code, body.current.texts[field].fr.value]).toEqual([409, 'stale_revision', 'Les leurs.'])
      expect((await patch({ value: 'Les miens.', revision: null })).body.code).toBe('stale_revision')
    })
    test('are not changed without saying which were read', async () => {
      const { status, body } = await patch({ value: 'Les miens.' })
      const path = ['texts', field, 'fr', 'revision']
      expect([status, body.code, body.issues]).toEqual([422, 'invalid', [{ code: 'required', path }]])
    })
    test('in another language are nobody’s hindrance', async () => {
      await patch({ value: 'Les leurs.', revision: 1 })
      const texts = { [field]: { en: { value: 'Mine.', revision: field === 'purpose' ? 1 : null } } }
      expect((await api.request('PATCH', path, { revision: 1, texts })).body.texts[field].en.value).toBe('Mine.')
    })
  })

  test('an exception is not dropped with words that were written there since', async () => {
    const overrides = { purpose: { reason: 'Mots du lac' } }
    const write = (revision: number, value: string, text: number | null) => {
      const texts = { purpose: { fr: { value, revision: text } } }
      return api.request('PATCH', '/rows/row-session', { revision, texts, ...(revision === 1 && { overrides }) })
    }
    const made = (await write(1, 'Une fois.', null)).body
    const { revision } = made.texts.purpose.fr
    const theirs = (await write(made.revision, 'Deux fois.', revision)).body
    const drop = (text: number) =>
      api.request('PATCH', '/rows/row-session', {
        revision: theirs.revision,
        overrides: { purpose: null },
        texts: { purpose: { fr: { value: 'Une fois.', revision: text } } },
      })
    expect((await drop(revision)).body.code).toBe('stale_revision')
    expect((await drop(theirs.texts.purpose.fr.revision)).body.overrides).toEqual({})
  })

  test('the words of a shared definition are not changed without saying which were read', async () => {
    const texts = { purpose: { fr: { value: 'Autre.' } } }
    const { body } = await api.request('PATCH', '/definitions/definition-session', { revision: 1, texts })
    expect(body.issues).toEqual([{ code: 'required', path: ['texts', 'purpose', 'fr', 'revision'] }])
  })

  test('a batch writes over nobody’s words either, and does nothing then', async () => {
    const texts = (value: string, revision?: number) => ({ purpose: { fr: { value, revision } } })
    await api.request('PATCH', '/rows/row-pages', { revision: 1, texts: texts('Les leurs.', 1) })
    const send = (row: object) => api.request('POST', `${at}/rows/batch`, batch(row))
    expect((await send({ revision: 1, facts: { party: 'third' }, texts: texts('Les miens.', 1) })).body.code).toBe(
      'stale_revision',
    )
    expect((await send({ revision: 1, texts: texts('Les miens.') })).body.issues[0].path.at(-1)).toBe('revision')
    const row = (await api.request('GET', '/rows/row-pages')).body
    expect([row.revision, row.texts.purpose.fr.value]).toEqual([1, 'Les leurs.'])
  })

  test('of two who word the same text at once, one is kept and one is told', async () => {
    const word = (value: string) =>
      api.request('PATCH', '/rows/row-pages', { revision: 1, texts: { purpose: { fr: { value, revision: 1 } } } })
    const answers = await Promise.all([word('Les leurs.'), word('Les miens.')])
    expect(answers.map((it) => it.status).sort()).toEqual([200, 409])
  })

  test('words of its own are told from those inherited when a row is linked or detached', async () => {
    const reword = (id: string, row: object) => api.request('PATCH', `/rows/${id}`, { revision: 1, ...row })
    const texts = (revision: number | null) => ({ purpose: { fr: { value: 'Les miens.', revision } } })
    const own = await reword('row-pages', {
      definitionId: 'definition-session',
      texts: texts(9),
      overrides: { purpose: { reason: 'r' } },
    })
    expect(own.body.code).toBe('stale_revision')
    const inherited = await reword('row-session', { definitionId: null, texts: texts(null) })
    expect(inherited.body.texts.purpose.fr.value).toBe('Les miens.')
  })
}
