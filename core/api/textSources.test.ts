import { beforeEach, expect, test } from 'vitest'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from './testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})
const patchRow = (id: string, purpose: object, more: object = {}) =>
  api.request('PATCH', `/rows/${id}`, { revision: 1, texts: { purpose }, ...more })
const staleTexts = async () => (await api.request('GET', '/platforms/platform-lac')).body.summary.staleTexts

test('a translation saved beside a source that was reworded meanwhile is made from the older one, and stale at once', async () => {
  await patchRow('row-pages', { fr: { value: 'Autre.', revision: 1 } })
  const edit = { value: 'Counts visits.', revision: 1, sourceRevision: 1 }
  const { body } = await patchRow('row-pages', { en: edit })
  expect(body.texts.purpose.en).toMatchObject({ value: 'Counts visits.', madeFrom: { locale: 'fr', revision: 1 } })
  expect(await staleTexts()).toBe(1)
  const then = await api.request('GET', '/texts/row/row-pages/purpose/en/source-then')
  expect(then.body.sourceThen.value).not.toBe('Autre.')
  const seen = { value: 'Counts visits.', revision: 2, confirm: true }
  await patchRow('row-pages', { en: { ...seen, sourceRevision: 1 } })
  expect(await staleTexts()).toBe(1)
  await patchRow('row-pages', { en: { ...seen, sourceRevision: 2 } })
  expect(await staleTexts()).toBe(0)
})

test('both languages written in one edit are in step, whatever source was shown before', async () => {
  const edits = {
    fr: { value: 'Autre.', revision: 1 },
    en: { value: 'Other.', revision: 1, sourceRevision: 1 },
  }
  const { body } = await patchRow('row-pages', edits)
  expect(body.texts.purpose.en.madeFrom).toMatchObject({ locale: 'fr', revision: 2 })
  expect(await staleTexts()).toBe(0)
})

test('a revision that the source does not have yet is refused by its path', async () => {
  const { status, body } = await patchRow('row-pages', { en: { value: 'Other.', revision: 1, sourceRevision: 7 } })
  expect([status, body.issues]).toEqual([
    422,
    [{ code: 'unknown_reference', path: ['texts', 'purpose', 'en', 'sourceRevision'] }],
  ])
})

test('an exception written beside a shared source that was reworded meanwhile is stale at once', async () => {
  await api.request('PATCH', '/definitions/definition-session', {
    revision: 1,
    texts: { purpose: { fr: { value: 'Autre.', revision: 1 } } },
  })
  const edit = { value: 'Keeps you.', revision: null, sourceRevision: 1 }
  const { body } = await patchRow('row-session', { en: edit }, { overrides: { purpose: { reason: 'r' } } })
  expect(body.texts.purpose.en.madeFrom).toMatchObject({ locale: 'fr', revision: 1 })
  expect(await staleTexts()).toBe(1)
})

test('a shared translation, a new row’s and a section’s too', async () => {
  const at = '/definitions/definition-session'
  await api.request('PATCH', at, { revision: 1, texts: { purpose: { fr: { value: 'Autre.', revision: 1 } } } })
  const late = { en: { value: 'Keeps you.', revision: 1, sourceRevision: 1 } }
  const shared = await api.request('PATCH', at, { revision: 2, texts: { purpose: late } })
  expect(shared.body.texts.purpose.en.madeFrom.revision).toBe(1)
  const row = await api.request('POST', '/platforms/platform-lac/rows', {
    id: 'new',
    definitionId: 'definition-session',
    texts: { purpose: { en: { value: 'Holds you.', sourceRevision: 1 } } },
    overrides: { purpose: { reason: 'r' } },
  })
  expect(row.body.texts.purpose.en).toMatchObject({ value: 'Holds you.', madeFrom: { locale: 'fr', revision: 1 } })

  const sections = '/platforms/platform-lac/sections/intro'
  const heading = { fr: { value: 'Bonjour' } }
  await api.request('PUT', sections, { sectionId: 'section-introduction', reason: 'r', texts: { heading } })
  await api.request('PATCH', sections, { revision: 1, texts: { heading: { fr: { value: 'Salut', revision: 2 } } } })
  const hello = { en: { value: 'Hello', revision: 1, sourceRevision: 2 } }
  const section = await api.request('PATCH', sections, { revision: 1, texts: { heading: hello } })
  expect(section.body.texts.heading.en.madeFrom).toMatchObject({ locale: 'fr', revision: 2 })
})
