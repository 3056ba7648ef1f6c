import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { readFileSync } from 'node:fs'
import { createMemoryRouter, Outlet, type RouteObject } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { expect, vi } from 'vitest'
import { startNodeApi, type NodeApi } from '#mocks/node.ts'
import { startTexts } from '#src/app/startTexts.ts'
import { ImportPage } from '../ImportPage.tsx'
import { ImportRecordTab } from '../record/ImportRecordTab.tsx'
import { readWithin, type ReadRequest } from '../reading/readWithin.ts'

/** One of the charters of our own that have the shapes of real ones. */
export function readTwin(file: string): string {
  return readFileSync(`core/charter/import/twins/${file}`, 'utf8')
}

/** The reader's worker, in this thread. */
class FakeWorker extends EventTarget {
  postMessage(request: ReadRequest) {
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: readWithin(request) })))
  }
  terminate() {
    // Nothing runs on its own here.
  }
}

/** A browser with nothing kept, in French, before the demo's API. `end` takes it all away again. */
export async function startImporting(): Promise<{ api: NodeApi; end: () => void }> {
  localStorage.clear()
  localStorage.setItem('charterdesk.language', 'fr')
  vi.spyOn(window, 'scrollTo').mockReturnValue()
  Element.prototype.scrollIntoView = () => undefined
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  await startTexts()
  await i18next.loadNamespaces(['importing'])
  const api = await startNodeApi('demo')
  return {
    api,
    end() {
      cleanup()
      api.close()
      vi.unstubAllGlobals()
      vi.restoreAllMocks()
    },
  }
}

/** Opens the import screen at `address`. */
export function openImport(address = '/import'): void {
  show([{ path: '/import', element: <ImportPage /> }], address)
}

/** Opens the tab in which a platform shows what was imported into it. */
export function openRecord(platformId: string): void {
  const context = { source: { platform: { id: platformId } } }
  show(
    [{ path: '/', element: <Outlet context={context} />, children: [{ index: true, element: <ImportRecordTab /> }] }],
    '/',
  )
}

function show(routes: RouteObject[], address: string): void {
  const router = createMemoryRouter([...routes, { path: '*', element: <p>ailleurs</p> }], { initialEntries: [address] })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <MantineProvider>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
}

/** Pastes a text, and its HTML where the clipboard has some; gives what was understood. */
export async function paste(text: string, html = ''): Promise<HTMLElement> {
  const field = await screen.findByRole('textbox', { name: 'Texte de la charte' })
  fireEvent.paste(field, { clipboardData: { getData: (kind: string) => (kind === 'text/plain' ? text : html) } })
  return screen.findByRole('group', { name: 'Ce qui a été compris' })
}

/** Presses a button, once it hears: one that waits for what it needs does nothing. */
export async function press(name: string | RegExp): Promise<void> {
  await waitFor(() => expect(screen.getByRole('button', { name }).getAttribute('aria-disabled')).toBeNull())
  await userEvent.click(screen.getByRole('button', { name }))
}
