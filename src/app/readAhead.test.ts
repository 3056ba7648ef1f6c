// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { rowListQuery } from '#src/features/fleet/fleetQueries.ts'
import { readRowListState } from '#src/features/fleet/rowListState.ts'
import { readListState } from '#src/features/platforms/list/listState.ts'
import { platformListQuery } from '#src/features/platforms/platformQueries.ts'
import { createQueryClient } from '#src/lib/queryClient.ts'
import { eventually } from '#src/testing/eventually.ts'
import { readAhead } from './readAhead.ts'

afterEach(() => vi.unstubAllGlobals())

/** What is asked of the server, as path and query, when the program starts at that address. */
function startAt(address: string, answer: () => Promise<Response>) {
  const asked: string[] = []
  vi.stubGlobal('fetch', (input: string | URL | Request) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input, 'http://desk.example')
    asked.push(pathname + search)
    return answer()
  })
  const client = createQueryClient()
  window.history.replaceState(null, '', address)
  readAhead(client, window.location)
  return { asked, client }
}
const none = () => Promise.resolve(Response.json({ items: [], total: 0 }))

test.each(['/', '/platforms', '/platforms/', '/platforms?q=gers&sort=-rows&page=2'])(
  'at %s the list is asked for at once, as its screen will ask for it',
  async (address) => {
    const { asked, client } = startAt(address, none)
    await eventually(() => expect(asked).toHaveLength(1))
    const { searchParams } = new URL(address, 'http://desk.example')
    const { queryKey } = platformListQuery(readListState(searchParams))
    await eventually(() => expect(client.getQueryData(queryKey)).toMatchObject({ total: 0 }))
    expect(new URL(asked[0] ?? '', 'http://desk.example').searchParams.get('search')).toBe(searchParams.get('q'))
  },
)

test('at /cookies the rows are asked for at once, as their screen will ask for them', async () => {
  const address = '/cookies?name=_ga&page=2'
  const { asked, client } = startAt(address, none)
  await eventually(() => expect(asked).toHaveLength(1))
  const { queryKey } = rowListQuery(readRowListState(new URL(address, 'http://desk.example').searchParams))
  await eventually(() => expect(client.getQueryData(queryKey)).toMatchObject({ total: 0 }))
})

test.each(['/platforms/new', '/platforms/platform-gers/cookies', '/import'])('at %s nothing is', (address) => {
  expect(startAt(address, none).asked).toEqual([])
})

test('what fails is left to the screen to tell', async () => {
  const { asked } = startAt('/', () => Promise.resolve(new Response(null, { status: 404 })))
  await eventually(() => expect(asked).toHaveLength(1))
  // An unhandled rejection would fail this run.
  await new Promise((resolve) => setTimeout(resolve))
})
