import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { afterEach, beforeEach, vi } from 'vitest'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Platform } from '#core/charter/platform.ts'
import { startNodeApi, type NodeApi } from '#mocks/node.ts'
import { ErrorPage } from '#src/app/ErrorPage.tsx'
import { Layout } from '#src/app/Layout.tsx'
import { screens } from '#src/app/screens.tsx'
import { startTexts } from '#src/app/startTexts.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { createQueryClient } from '#src/lib/queryClient.ts'
import { dismissToast, toasts } from '#src/ui/toasts.ts'
import '#src/testing/patience.ts'
import { stubBrowser } from '#src/testing/stubBrowser.ts'

/** The platform whose settings are opened. */
export const platformId = 'platform-gers'

type Desk = { api: NodeApi; user: ReturnType<typeof userEvent.setup> }

/** Where the person of the test sits; new for each test. */
export let desk: Desk

/** For each test of a file: a French browser without memory in front of the demo fleet, cleared away after it. */
export function setUpDesk(): void {
  // The screens are fetched when they are first opened, which takes the machine its time.
  vi.setConfig({ testTimeout: 120_000 })
  beforeEach(async () => {
    stubBrowser()
    const api = await startNodeApi()
    await startTexts()
    desk = { api, user: userEvent.setup() }
  })
  afterEach(() => {
    cleanup()
    for (const toast of toasts.read()) dismissToast(toast.id)
    fieldFocus.clear()
    desk.api.close()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })
}

/** Opens a tab of the platform's workspace and waits for it. */
export async function openTab(tab = 'settings') {
  const router = createMemoryRouter(
    [
      {
        element: <Layout />,
        hydrateFallbackElement: <></>,
        children: [{ errorElement: <ErrorPage />, children: screens }],
      },
    ],
    { initialEntries: [`/platforms/${platformId}/${tab}`] },
  )
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  if (tab === 'settings') await screen.findByRole('form', { name: 'Réglages de la plateforme' })
  else await screen.findAllByRole('button', { name: /^Modifier / })
  return router
}

/** Replaces what stands in a field, at one go. */
export async function write(target: HTMLElement, words: string): Promise<void> {
  await desk.user.clear(target)
  await desk.user.paste(words)
}

export const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })
export const isSaved = () => screen.findByText(/^Enregistré à/)

async function read<Answer>(path: string): Promise<Answer> {
  const response = await fetch(`${location.origin}/api/${path}`)
  // The answer of the route that the caller names.
  return (await response.json()) as Answer
}
export const readPlatform = () => read<Platform>(`platforms/${platformId}`)
export const readSource = () => read<CharterSource>(`platforms/${platformId}/source`)
export const listAll = async () => (await read<{ items: Platform[] }>('platforms?pageSize=100')).items

/** What somebody else sends meanwhile. */
export async function sendElsewhere(method: string, path: string, body?: object): Promise<void> {
  await fetch(`${location.origin}/api/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}
