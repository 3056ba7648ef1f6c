import { http } from 'msw'
import { setupServer } from 'msw/node'
import { createApi, localSession } from '#core/api/createApi.ts'
import { seedWrite } from '#core/api/seedWrite.ts'
import { importCharter } from '#core/charter/import/importCharter.ts'
import type { Store } from '#core/api/store.ts'
import { shippedWith, type FleetName } from '#core/seed/shipped.ts'
import type { Answer } from './answer.ts'
import { memoryStore } from './memoryStore.ts'

/** The API for tests of screens: real routes over a store in memory, no port. */
export interface NodeApi {
  store: Store
  /** Puts something between the screens and the API, as a scenario does; called again, it takes the place of the last. */
  between(wrap: (answer: Answer) => Answer): void
  close(): void
}

/**
 * Answers every call to `/api` of the process over a new store with this fleet, until `close`. Whatever else is asked for is
 * an error: a test never reaches the network. `at`: the moment of every write.
 */
export async function startNodeApi(fleet: FleetName = 'demo', at = '2026-02-01T08:00:00.000Z'): Promise<NodeApi> {
  const store = memoryStore()
  const seed = seedWrite(shippedWith(fleet), { id: 'commit-seed', actor: 'seed', requestId: 'request-seed', at })
  await store.write(() => Promise.resolve(seed))
  let serial = 0
  const ids = (): string => `id-${(serial += 1)}`
  const api = createApi({
    store,
    session: localSession,
    clock: () => new Date(at),
    ids,
    importer: (source) => Promise.resolve(importCharter(source)),
  })
  const asItIs: Answer = async (request) => api.fetch(request)
  let answer = asItIs
  const server = setupServer(http.all('*/api/*', ({ request }) => answer(request)))
  server.listen({ onUnhandledFrame: 'error' })
  return {
    store,
    between(wrap) {
      answer = wrap(asItIs)
    },
    close() {
      server.close()
    },
  }
}
