import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import i18next from 'i18next'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { afterEach, beforeEach, vi } from 'vitest'
import { startNodeApi, type NodeApi } from '#mocks/node.ts'
import { startI18n } from '#src/lib/i18n.ts'
import { createQueryClient } from '#src/lib/queryClient.ts'
import '#src/testing/patience.ts'
import { stubBrowser } from '#src/testing/stubBrowser.ts'
import { BulkHost } from '../bulk/BulkHost.tsx'
import { CookieListPage } from '../CookieListPage.tsx'
import fr from '../locales/fr.json'

let api: NodeApi | null = null

/** For each test of a file: the list of cookies as it is read in French, over the demo fleet, cleared away after it. */
export function setUpList(): void {
  vi.setConfig({ testTimeout: 120_000 })
  beforeEach(async () => {
    stubBrowser()
    await startI18n(() => Promise.resolve(fr), 'fr')
    await i18next.loadNamespaces('fleet')
  })
  afterEach(() => {
    cleanup()
    api?.close()
    api = null
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })
}

/** The API behind the list that is open. */
export function currentApi(): NodeApi {
  if (api === null) throw new Error('no list is open')
  return api
}

/** Opens the list at this query. `prepare`: what happens to the API before the list asks for anything. */
export async function openList(query: string, prepare?: (api: NodeApi) => void | Promise<void>) {
  api = await startNodeApi('demo')
  await prepare?.(api)
  const element = (
    <>
      <CookieListPage />
      <BulkHost />
    </>
  )
  const router = createMemoryRouter([{ path: '/cookies', element }], { initialEntries: [`/cookies${query}`] })
  showList(router)
  return router
}

export function showList(router: ReturnType<typeof createMemoryRouter>): void {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
}
