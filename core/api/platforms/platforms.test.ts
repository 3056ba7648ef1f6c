import { beforeEach, describe, expect, test } from 'vitest'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})

const lac = 'platform-lac'
const bay = {
  id: 'bay',
  slug: 'baie',
  name: { fr: 'Baie d’Œuf', en: 'Egg Bay' },
  address: 'https://data.bay.example/portal',
  locales: ['fr', 'en'],
  defaultLocale: 'fr',
}
const create = (more: object = {}) => api.request('POST', '/platforms', { ...bay, ...more })
const ids = async (query: string) =>
  (await api.request('GET', `/platforms?${query}`)).body.items.map((item: { id: string }) => item.id)

describe('creating', () => {
  test('gives the platform, its host from its address, a publisher of whom nothing is known', async () => {
    const { status, body } = await create()
    expect(status).toBe(201)
    expect(body).toMatchObject({ ...bay, revision: 1, templateId: 'template-standard' })
    expect(body.hosts).toEqual([{ host: 'data.bay.example', role: 'canonical' }])
    expect(body.publisher).toEqual({ name: null, contact: null, dataProtectionContact: null })
  })
  test('again by the same request writes nothing and answers the same', async () => {
    const first = await create()
    const log = (await api.request('GET', '/platforms?sort=changedAt')).body
    expect(await create()).toMatchObject({ status: 201, body: first.body })
    expect((await api.request('GET', '/platforms?sort=changedAt')).body).toEqual(log)
  })
  test('the same id with other content is refused', async () => {
    await create()
    expect((await create({ slug: 'other' })).body.code).toBe('id_taken')
    expect((await create({ id: lac })).body.code).toBe('id_taken')
  })
  test('two at once under one slug: one is made, one refused', async () => {
    const answers = await Promise.all([create({ address: null }), create({ id: 'bay2', address: null })])
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409])
    expect(answers.find((answer) => answer.status === 409)?.body.code).toBe('slug_taken')
  })
  test('a taken host is refused and nothing is kept', async () => {
    expect((await create({ address: 'https://data.lac.example/other' })).body.code).toBe('host_taken')
    expect((await api.request('GET', '/platforms/bay')).status).toBe(404)
  })
  test('a copy has the rows, sections and languages asked for', async () => {
    await create({ copyOf: lac })
    expect((await api.request('GET', '/platforms/bay')).body.summary).toMatchObject({ rows: 2, missingTexts: 0 })
  })
  test.each([
    [{ address: 'http://a b' }, 'invalid_address', ['address']],
    [{ slug: 'É' }, 'invalid_slug', ['slug']],
    [{ name: {} }, 'required', ['name']],
    [{ defaultLocale: 'en', locales: ['fr'] }, 'invalid_value', ['defaultLocale']],
    [{ locales: ['fr', 'fr'] }, 'duplicate', ['locales']],
    [{ name: { fr: ' x' } }, 'not_one_line', ['name', 'fr']],
    [{ name: { fr: 3 } }, 'invalid_type', ['name', 'fr']],
    [{ colour: 'red' }, 'unknown_field', ['colour']],
    [{ copyOf: 'nobody' }, 'unknown_reference', ['copyOf']],
    [
      {
        hosts: [
          { host: 'a.example', role: 'alias' },
          { host: 'a.example', role: 'former' },
        ],
      },
      'duplicate',
      ['hosts', 1, 'host'],
    ],
    [
      {
        hosts: [
          { host: 'a.example', role: 'canonical' },
          { host: 'b.example', role: 'canonical' },
        ],
      },
      'duplicate',
      ['hosts', 1, 'role'],
    ],
    [{ name: { en: 'Bay' }, defaultLocale: 'fr' }, 'required', ['name', 'fr']],
  ])('refuses %j with %s', async (more, code, path) => {
    const { status, body } = await create(more)
    expect([status, body.code]).toEqual([422, 'invalid'])
    expect(body.issues).toContainEqual({ code, path })
  })
})

describe('changing', () => {
  const patch = (revision: number, more: object) => api.request('PATCH', `/platforms/${lac}`, { revision, ...more })

  test('takes the revision of the last answer and gives the next', async () => {
    const { status, body } = await patch(1, {
      address: null,
      publisher: { name: 'P', contact: null, dataProtectionContact: null },
    })
    expect([status, body.revision, body.address, body.publisher.name]).toEqual([200, 2, null, 'P'])
  })
  test('beside another revision is refused with what stands', async () => {
    await patch(1, { slug: 'first' })
    const { status, body } = await patch(1, { slug: 'second' })
    expect([status, body.code, body.current.slug, body.current.revision]).toEqual([409, 'stale_revision', 'first', 2])
  })
  test('two at once: one is kept, one refused', async () => {
    const answers = await Promise.all([patch(1, { slug: 'one' }), patch(1, { slug: 'two' })])
    expect(answers.map((answer) => answer.status)).toEqual([200, 409])
  })
  test('nothing takes no revision', async () => {
    expect((await patch(1, { slug: 'lac' })).body.revision).toBe(1)
  })
  test('only the hosts is a change of the platform', async () => {
    const hosts = [
      { host: 'data.lac.example', role: 'former' },
      { host: 'lac.example', role: 'canonical' },
    ]
    const { body } = await patch(1, { hosts })
    expect([body.revision, body.hosts]).toEqual([2, [hosts[1], hosts[0]]])
    expect((await patch(2, { hosts: [hosts[1]] })).body.hosts).toEqual([hosts[1]])
    expect((await patch(3, { hosts })).body.hosts).toEqual([hosts[1], hosts[0]])
  })
  test.each([
    [{ slug: 'baie' }, 'slug_taken'],
    [{ hosts: [{ host: 'data.bay.example', role: 'alias' }] }, 'host_taken'],
    [{ address: 'https://data.bay.example/cookies' }, 'host_taken'],
    [{ defaultLocale: 'en', locales: ['fr'] }, 'invalid'],
    [{ templateId: 'none' }, 'invalid'],
  ])('%j is refused with %s', async (more, code) => {
    await create()
    expect((await patch(1, more)).body.code).toBe(code)
  })
  test('one that is not there is not found', async () => {
    expect((await api.request('PATCH', '/platforms/nobody', { revision: 1 })).body.code).toBe('not_found')
    expect((await api.request('PATCH', '/platforms/no%20body', { revision: 1 })).body.code).toBe('not_found')
  })
})

describe('deleting', () => {
  const remove = (revision: number) => api.request('DELETE', `/platforms/${lac}?revision=${String(revision)}`)
  const restore = (revision: number) => api.request('POST', `/platforms/${lac}/restore`, { revision })

  test('takes it out of lists, keeps it readable and brings it back whole', async () => {
    const before = await api.request('GET', `/platforms/${lac}`)
    expect((await remove(1)).body).toMatchObject({ revision: 2, hosts: before.body.hosts })
    expect([await ids(''), await ids('deleted=true')]).toEqual([[], [lac]])
    expect((await api.request('GET', `/platforms/${lac}`)).body.deletedAt).not.toBeNull()
    expect((await restore(2)).body).toMatchObject({ revision: 3, deletedAt: null, hosts: before.body.hosts })
    expect((await api.request('GET', `/platforms/${lac}`)).body.summary.rows).toBe(2)
  })
  test('frees slug and hosts, so that coming back may be refused', async () => {
    await remove(1)
    await create({ slug: 'lac', address: null })
    expect((await restore(2)).body).toMatchObject({ code: 'slug_taken', holder: { platformId: 'bay', value: 'lac' } })
    await api.request('PATCH', '/platforms/bay', {
      revision: 1,
      slug: 'x',
      hosts: [{ host: 'data.lac.example', role: 'alias' }],
    })
    const holder = { platformId: 'bay', platformName: bay.name, value: 'data.lac.example' }
    expect((await restore(2)).body).toMatchObject({ code: 'host_taken', holder })
    await api.request('PATCH', '/platforms/bay', { revision: 2, hosts: [] })
    expect((await restore(2)).status).toBe(200)
  })
  test('a deleted one is not changed', async () => {
    await remove(1)
    expect((await api.request('PATCH', `/platforms/${lac}`, { revision: 2, slug: 'x' })).body.code).toBe('deleted')
    expect((await remove(2)).body.code).toBe('deleted')
    expect((await remove(1)).body.code).toBe('stale_revision')
    expect((await api.request('DELETE', `/platforms/${lac}`)).body.issues).toEqual([
      { code: 'required', path: ['revision'] },
    ])
  })
})

describe('listing', () => {
  beforeEach(async () => {
    await create({ address: null })
    await create({ id: 'cap', slug: 'cap', name: { fr: 'Cap' }, locales: ['fr'], copyOf: lac })
  })
  test.each([
    ['sort=name', ['bay', 'cap', 'platform-lac']],
    ['sort=-name', ['platform-lac', 'cap', 'bay']],
    ['sort=address', ['bay', 'cap', 'platform-lac']],
    ['sort=-rows', ['cap', 'platform-lac', 'bay']],
    ['sort=-changedAt', ['cap', 'bay', 'platform-lac']],
    ['sort=overrides', ['bay', 'cap', 'platform-lac']],
    ['search=OEUF', ['bay']],
    ['search=data.lac', ['platform-lac']],
    ['search=egg+baie', ['bay']],
    ['locale=en', ['bay', 'platform-lac']],
    ['address=missing', ['bay']],
    ['address=present', ['cap', 'platform-lac']],
    ['deleted=true', []],
    ['pageSize=2&page=2', ['platform-lac']],
    ['missing=true', []],
    ['stale=true', []],
  ])('%s', async (query, found) => {
    expect(await ids(query)).toEqual(found)
  })
  test('by what is to write and to review', async () => {
    const patch = (texts: object) => api.request('PATCH', '/rows/row-pages', { revision: 1, texts })
    await patch({ purpose: { fr: { value: 'Autre.', revision: 1 } } })
    expect([await ids('sort=-stale'), await ids('sort=stale')]).toEqual([
      ['platform-lac', 'bay', 'cap'],
      ['bay', 'cap', 'platform-lac'],
    ])
    const before = (await ids('sort=-toDo'))[0]
    await patch({ purpose: { en: { value: '', revision: 1 } } })
    expect([before, (await ids('sort=-toDo'))[0], (await ids('sort=-missing'))[0]]).toEqual(
      Array(3).fill('platform-lac'),
    )
  })
  test('tells how many there are in all', async () => {
    const { body } = await api.request('GET', '/platforms?pageSize=1&page=3')
    expect([body.items.length, body.total, body.page, body.pageSize]).toEqual([1, 3, 3, 1])
  })
  test.each(['pageSize=501', 'page=0', 'page=x', 'sort=colour', 'locale=xx', 'missing=maybe', 'stale=1'])(
    'refuses %s',
    async (query) => {
      expect((await api.request('GET', `/platforms?${query}`)).body.code).toBe('invalid')
    },
  )
})
