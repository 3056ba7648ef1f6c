import { beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../store.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

const own = '/rows/row-pages'
const shared = '/definitions/definition-session'

/** What a translation's source said when it was made, found in the log of any store. */
export function describeSourceThen(name: string, openStore: () => Promise<Store>): void {
  describe(`the source of a translation as it was, ${name}`, () => {
    let api: TestApi
    beforeEach(async () => {
      api = await openApi(await openStore())
    })
    const readThen = async (path: string) => {
      const { status, body } = await api.request('GET', `/texts/${path}/source-then`)
      return status === 200 ? ((body.sourceThen?.value as string | undefined) ?? null) : (body.code as string)
    }
    const reword = async (path: string, revision: number, value: string, more: object = {}) => {
      const purpose = { fr: { value, revision: revision === 0 ? null : revision } }
      expect((await api.request('PATCH', path, { revision: 1, texts: { purpose }, ...more })).status).toBe(200)
    }

    test('is the wording of that revision, however often it was changed since', async () => {
      expect(await readThen('row/row-pages/purpose/en')).toBe('Compte les pages vues.')
      await reword(own, 1, 'Compte les pages lues.')
      await reword(own, 2, 'Compte les visites.')
      expect(await readThen('row/row-pages/purpose/en')).toBe('Compte les pages vues.')
      const { body } = await api.request('GET', '/texts/row/row-pages/purpose/en/source-then')
      expect(body.sourceThen).toMatchObject({ locale: 'fr', writtenAt: expect.stringMatching(/^2026-/) })
    })

    test('is the wording of today once the translation is said to be still right', async () => {
      await reword(own, 1, 'Compte les pages lues.')
      const en = { value: 'Counts page views.', revision: 1, confirm: true }
      await api.request('PATCH', own, { revision: 1, texts: { purpose: { en } } })
      expect(await readThen('row/row-pages/purpose/en')).toBe('Compte les pages lues.')
    })

    test('of an exception, is what the shared text said', async () => {
      const before = (await api.request('GET', shared)).body.texts.purpose.fr.value
      await reword(shared, 1, 'Tout autre chose.')
      expect(await readThen('definition/definition-session/purpose/en')).toBe(before)
      await reword('/rows/row-session', 0, 'Ici.', { overrides: { purpose: { reason: 'Own wording' } } })
      expect(await readThen('row/row-session/purpose/en')).toBe(before)
    })

    test('of a section and a category of one platform, is what the template said', async () => {
      const override = (path: string, id: string, more: object) =>
        api.request('PUT', `/platforms/platform-lac/${path}/${id}`, { reason: 'Own wording', ...more })
      const section = { sectionId: 'section-introduction', texts: { heading: { fr: { value: 'Bienvenue' } } } }
      const category = { categoryId: 'category-necessary', texts: { title: { fr: { value: 'Indispensables' } } } }
      expect((await override('sections', 'hello', section)).status).toBe(201)
      expect((await override('categories', 'needed', category)).status).toBe(201)
      expect(await readThen('platformSection/hello/heading/en')).toBe('Présentation')
      expect(await readThen('platformCategory/needed/title/en')).toBe('Cookies nécessaires')
    })

    test('is null where the log never held it', async () => {
      await reword(own, 1, 'Compte les pages lues.')
      const copy = { id: 'bay', slug: 'bay', name: { fr: 'Baie' }, address: null, locales: ['fr', 'en'] }
      await api.request('POST', '/platforms', { ...copy, defaultLocale: 'fr', copyOf: 'platform-lac' })
      const { items } = (await api.request('GET', '/platforms/bay/rows')).body
      const copied = items.find((row: { definitionId: string | null }) => row.definitionId === null)
      expect(await readThen(`row/${copied.id}/purpose/en`)).toBeNull()
    })

    test.each([
      'row/row-pages/purpose/fr',
      'row/nowhere/purpose/en',
      'row/row-pages/nothing/en',
      'row/row-pages/purpose/xx',
    ])('%s is not found', async (path) => {
      expect(await readThen(path)).toBe('not_found')
    })
  })
}
