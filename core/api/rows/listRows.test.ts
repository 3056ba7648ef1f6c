import { expect, test } from 'vitest'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi } from '../testing/openApi.ts'

test('rows of all platforms are searched, filtered, sorted and paged', async () => {
  const api = await openApi(memoryStore())
  await api.request('POST', '/platforms', {
    id: 'bay',
    slug: 'bay',
    name: { fr: 'Baie' },
    address: null,
    locales: ['fr'],
    defaultLocale: 'fr',
    copyOf: 'platform-lac',
  })
  const found = async (query: string) =>
    (await api.request('GET', `/rows?${query}`)).body.items.map(
      (row: { platformId: string; names: string[] }) => `${row.platformId} ${row.names[0] ?? ''}`,
    )
  const [bay, lac] = ['bay', 'platform-lac']
  expect(await found('sort=-name&pageSize=2')).toEqual([`${bay} sessionid`, `${lac} sessionid`].sort())
  expect(await found('search=PAGES+vues+baie')).toEqual([`${bay} _pk_id.*`])
  expect(await found('platformId=bay&shared=true')).toEqual([`${bay} sessionid`])
  expect(await found('categoryKind=audience&sort=platform')).toEqual([`${bay} _pk_id.*`, `${lac} _pk_id.*`])
  expect(await found('definitionId=definition-session&platformId=bay')).toEqual([`${bay} sessionid`])
  expect(await found('providerId=nobody')).toEqual([])
  expect(await found('retentionKind=session')).toEqual([])
})
