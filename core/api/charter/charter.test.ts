import { beforeEach, describe, expect, test } from 'vitest'
import { charterSourceSchema } from '#core/charter/charterSource.ts'
import { buildSource } from '#core/charter/testing/builders.ts'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})
const get = (path: string) => api.request('GET', `/platforms/platform-lac/${path}`)
const empty = () =>
  api.request('PATCH', '/rows/row-pages', { revision: 1, texts: { purpose: { en: { value: '', revision: 1 } } } })

test('the source is whole, and the export is the same as a file', async () => {
  const { body } = await get('source')
  expect(charterSourceSchema.parse(body)).toEqual(body)
  expect(body).toEqual(buildSource())
  const file = await get('export')
  expect([file.body, file.headers.get('content-disposition')]).toEqual([
    body,
    'attachment; filename="lac.charterdesk.json"',
  ])
  expect((await api.request('GET', '/platforms/nobody/source')).body.code).toBe('not_found')
})

test('the charter is resolved in each language', async () => {
  const { body } = await get('charter?locale=en')
  expect(body.charter.categories[0].rows[0]).toMatchObject({
    provider: 'Huwise',
    purpose: 'Keeps you signed in from page to page.',
  })
  expect(body.texts['categories.0.rows.0.purpose']).toMatchObject({ state: 'current', owner: { kind: 'definition' } })
  expect((await get('charter?locale=xx')).body.issues).toEqual([{ code: 'invalid_value', path: ['locale'] }])
})

describe('rendered', () => {
  test('as a page and as a fragment', async () => {
    const page = await get('charter/rendered?locale=fr')
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.body).toMatch(/^<!doctype html>/)
    expect((await get('charter/rendered?locale=fr&fragment=true')).body).not.toContain('<h1')
  })
  test.each([
    ['markdown', 'text/markdown', '# '],
    ['text', 'text/plain', 'Charte cookies'],
    ['json', 'application/json', ''],
  ])('as %s', async (format, type, begins) => {
    const page = await get(`charter/rendered?locale=fr&format=${format}`)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`])
    if (format === 'json') expect(page.body.locale).toBe('fr')
    else expect(page.body.startsWith(begins)).toBe(true)
  })
  test('finally, refused with the list while a text is missing; as a draft, shown', async () => {
    await empty()
    const { status, body } = await get('charter/rendered?locale=en')
    expect([status, body.code, body.missing.map((text: { path: string }) => text.path)]).toEqual([
      422,
      'missing_texts',
      ['categories.1.rows.0.purpose'],
    ])
    expect((await get('charter/rendered?locale=en&draft=true')).status).toBe(200)
    expect((await get('charter/rendered?locale=fr')).status).toBe(200)
  })
})
