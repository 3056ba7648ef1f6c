import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { vi } from 'vitest'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { startNodeApi, type NodeApi } from '#mocks/node.ts'
import { createQueryClient } from '#src/lib/queryClient.ts'
import { toasts, dismissToast } from '#src/ui/toasts.ts'
import { ErrorPage } from '../ErrorPage.tsx'
import { Layout } from '../Layout.tsx'
import { screens } from '../screens.tsx'
import { startTexts } from '../startTexts.ts'
import { stubBrowser } from '#src/testing/stubBrowser.ts'

/** The API behind the screen, and the person before it; new for each test. */
export let api: NodeApi
export let user: ReturnType<typeof userEvent.setup>

export async function startWorkspace(): Promise<void> {
  stubBrowser()
  user = userEvent.setup()
  api = await startNodeApi()
  await startTexts()
}

export function endWorkspace(): void {
  cleanup()
  for (const { id } of toasts.read()) dismissToast(id)
  api.close()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
}

export async function open(path = '/platforms/platform-gers/cookies') {
  const router = createMemoryRouter(
    [
      {
        element: <Layout />,
        hydrateFallbackElement: <></>,
        children: [{ errorElement: <ErrorPage />, children: screens }],
      },
    ],
    { initialEntries: [path] },
  )
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  await screen.findByRole('heading', { level: 1 })
  return router
}

export const rowButton = (name: string) => screen.findByRole('button', { name: `Modifier ${name}` })
export const rowNames = () => screen.getAllByRole('button', { name: /^Modifier / }).map((button) => button.textContent)

export async function openRow(name: string) {
  await user.click(await rowButton(name))
  return within(await screen.findByRole('form', { name: /^Modification de/ }))
}

/** Replaces what stands in a field, at one go. */
export async function write(field: HTMLElement, words: string) {
  await user.clear(field)
  await user.paste(words)
}
export const frenchPurpose = { name: 'Finalité en français' }

/** Writes another purpose on a shared row, with its reason, and leaves the row. */
export async function reword(name: string, words: string) {
  const form = await openRow(name)
  const purpose = form.getByRole('textbox', frenchPurpose)
  await write(purpose, words)
  await user.type(await form.findByRole('textbox', { name: 'Raison de l’exception' }), 'Mots du portail')
  await user.keyboard('{Enter}')
}

export async function readRow(id: string): Promise<CookieRow> {
  const response = await fetch(`${location.origin}/api/rows/${id}`)
  return (await response.json()) as CookieRow
}
