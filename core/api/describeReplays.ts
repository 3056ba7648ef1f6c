import { beforeEach, expect, test } from 'vitest'
import { commitHeader } from '#core/contract/commitHeader.ts'
import { requestKeyHeader } from '#core/contract/requestKey.ts'
import type { Store } from './store.ts'
import { openApi, type TestApi } from './testing/openApi.ts'

const key = '5f0c6f6e-2f3b-4f4c-9a52-3f8d4b6f1a10'
const help = '/platforms/platform-lac/sections/help'

/** A write sent again under its key is done no second time, whichever store keeps it. `open` gives an empty store, a new one each time. */
export function describeReplays(open: () => Promise<Store>): void {
  let api: TestApi
  let store: Store
  beforeEach(async () => {
    store = await open()
    api = await openApi(store)
    const texts = { heading: { fr: { value: 'Aide' } } }
    await api.request('PUT', help, { sectionId: null, texts })
  })
  const send = (method: string, path: string, body?: unknown, under = key) =>
    api.request(method, path, body, { [requestKeyHeader]: under })
  const countCommits = async (): Promise<number> => (await api.request('GET', '/changes')).body.total
  const facts = (host: string) => ({ revision: 1, facts: { host } })

  test.each([
    ['POST', '/platforms/platform-lac/rows', { id: 'new', copyOf: 'row-pages' }],
    ['PATCH', '/rows/row-pages', facts('data.example')],
    ['POST', '/rows/row-pages/move', { revision: 1, categoryId: 'category-necessary' }],
    ['DELETE', '/rows/row-pages?revision=1', undefined],
    ['POST', '/platforms/platform-lac/rows/batch', { operations: [{ do: 'delete', id: 'row-pages', revision: 1 }] }],
    ['PATCH', '/platforms/platform-lac', { revision: 1, address: 'https://lac.example' }],
    ['DELETE', '/platforms/platform-lac?revision=1', undefined],
    ['PATCH', help, { revision: 1, texts: { heading: { fr: { value: 'À l’aide', revision: 1 } } } }],
    ['DELETE', `${help}?revision=1`, undefined],
    [
      'POST',
      '/providers',
      { id: 'provider-new', names: [{ name: 'New', from: null }], policyUrl: null, contact: null },
    ],
  ])('%s %s under one key is one commit and one answer', async (method, path, body) => {
    const before = await countCommits()
    const first = await send(method, path, body)
    expect(first.status).toBeLessThan(300)
    const again = await send(method, path, body)
    expect([again.status, again.body]).toEqual([first.status, first.body])
    expect(again.headers.get(commitHeader)).toBe(first.headers.get(commitHeader))
    expect(await countCommits()).toBe(before + 1)
  })

  test('the answer is that of the first time, whatever was done since', async () => {
    const first = await send('PATCH', '/rows/row-pages', facts('data.example'))
    await api.request('PATCH', '/rows/row-pages', { revision: 2, facts: { host: 'other.example' } })
    expect((await send('PATCH', '/rows/row-pages', facts('data.example'))).body).toEqual(first.body)
    expect((await api.request('GET', '/rows/row-pages')).body.facts.host).toBe('other.example')
  })

  test('an undo sent again is not taken back', async () => {
    const { headers } = await send('PATCH', '/rows/row-pages', facts('data.example'))
    const path = `/changes/${headers.get(commitHeader) ?? ''}/undo`
    const first = await send('POST', path, undefined, `${key}-undo`)
    expect([first.status, (await send('POST', path, undefined, `${key}-undo`)).body]).toEqual([200, first.body])
    expect((await api.request('GET', '/rows/row-pages')).body.facts.host).toBe(null)
  })

  test('two at the same time are one', async () => {
    const [one, two] = await Promise.all([
      send('PATCH', '/rows/row-pages', facts('data.example')),
      send('PATCH', '/rows/row-pages', facts('data.example')),
    ])
    expect([one.status, one.body]).toEqual([two.status, two.body])
    expect(one.body.revision).toBe(2)
  })

  test.each([
    ['another body', 'PATCH', '/rows/row-pages', facts('other.example')],
    ['another thing', 'PATCH', '/rows/row-session', facts('data.example')],
    ['another method', 'DELETE', '/rows/row-pages?revision=1', undefined],
  ])('the key of one request is refused to %s', async (_, method, path, body) => {
    await send('PATCH', '/rows/row-pages', facts('data.example'))
    const refused = await send(method, path, body)
    expect([refused.status, refused.body.code]).toEqual([422, 'key_reused'])
  })

  test('a refused or broken write leaves its key free: it can be sent again, mended', async () => {
    expect((await send('PATCH', '/rows/row-pages', { ...facts('data.example'), revision: 9 })).body.code).toBe(
      'stale_revision',
    )
    const { write } = store
    store.write = () => Promise.reject(new Error('disk full'))
    expect((await send('PATCH', '/rows/row-pages', facts('data.example'))).status).toBe(500)
    store.write = write
    expect((await send('PATCH', '/rows/row-pages', facts('data.example'))).body.revision).toBe(2)
  })

  test.each(['short', 'with a space in it', 'x'.repeat(101)])('“%s” is no key', async (under) => {
    const { status, body } = await send('PATCH', '/rows/row-pages', facts('data.example'), under)
    expect([status, body.issues]).toEqual([422, [{ code: 'invalid_format', path: [requestKeyHeader] }]])
  })

  test('the document says so of every write, and of no read', async () => {
    const { body } = await api.request('GET', '/openapi.json')
    const { get, patch } = body.paths['/api/rows/{id}']
    expect(patch.parameters).toContainEqual(expect.objectContaining({ in: 'header', name: requestKeyHeader }))
    expect(patch.responses['422'].description).toContain('key_reused')
    expect(JSON.stringify(get)).not.toContain(requestKeyHeader)
  })
}
