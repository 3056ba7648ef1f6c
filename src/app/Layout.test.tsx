// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import i18next from 'i18next'
import { createMemoryRouter, Link } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { announce } from '#src/lib/announce.ts'
import { readListState } from '#src/features/platforms/list/listState.ts'
import { platformListQuery } from '#src/features/platforms/platformQueries.ts'
import { Page } from '#src/ui/Page.tsx'
import { SiteName } from '#src/ui/SiteName.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { Layout } from './Layout.tsx'
import { MissingPage } from './MissingPage.tsx'
import { startTexts } from './startTexts.ts'
import '#src/testing/patience.ts'

beforeEach(async () => {
  localStorage.clear()
  localStorage.setItem('charterdesk.language', 'fr')
  vi.spyOn(window, 'scrollTo').mockReturnValue()
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  await startTexts()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function Failing(): never {
  throw Object.assign(new Error('no'), { status: 503, requestId: 'r-4f2a' })
}

function First() {
  return (
    <Page title="Première">
      <Link to="/third">autre</Link> <Link to="/second">suivante</Link> <Link to="/late">jamais ouverte</Link>
    </Page>
  )
}

function Second() {
  return <Page title="Seconde">texte</Page>
}

function open(path: string, client = new QueryClient()) {
  const children = [
    { path: '/first', element: <First /> },
    { path: '/second', element: <Second /> },
    { path: '/failing', element: <Failing /> },
    { path: '/late', lazy: () => new Promise<object>(() => undefined) },
    { path: '*', element: <MissingPage /> },
  ]
  const router = createMemoryRouter([{ element: <Layout />, children: [{ errorElement: <ErrorPage />, children }] }], {
    initialEntries: [path],
  })
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <SiteName value="Charterdesk">
          <RouterProvider router={router} />
        </SiteName>
      </QueryClientProvider>
    </MantineProvider>,
  )
  return router
}

const title = (name: string) => screen.findByRole('heading', { level: 1, name })

test('going to another screen names the document and puts the focus on its title', async () => {
  open('/first')
  await title('Première')
  fireEvent.click(screen.getByRole('link', { name: 'suivante' }))
  const heading = await title('Seconde')
  expect(document.activeElement).toBe(heading)
  expect(document.title).toBe('Seconde · Charterdesk')
})

test('coming back puts the focus on the link one left by, or on the title, and leaves the window where the router puts it', async () => {
  const focus = vi.spyOn(HTMLElement.prototype, 'focus')
  const router = open('/first')
  await title('Première')
  expect(document.activeElement).toBe(document.body)
  const link = screen.getByRole('link', { name: 'suivante' })
  link.focus()
  fireEvent.click(link)
  await title('Seconde')
  focus.mockClear()
  await act(() => router.navigate(-1))
  await title('Première')
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'suivante' }))
  expect(focus.mock.calls).toEqual([[{ preventScroll: true }]])
  await act(() => router.navigate(1))
  expect(document.activeElement).toBe(await title('Seconde'))
  await act(() => router.navigate(-1))
  await title('Première')
  // Left by the browser's own button, from wherever one was.
  ;(document.activeElement as HTMLElement).blur()
  await act(() => router.navigate(1))
  await title('Seconde')
  await act(() => router.navigate(-1))
  expect(document.activeElement).toBe(await title('Première'))
})

test('an address that leads nowhere says so and leads on', async () => {
  open('/nowhere')
  await title('Page introuvable')
  expect(screen.getByRole('link', { name: 'Voir les plateformes' }).getAttribute('href')).toBe('/platforms')
})

test('a screen that fails keeps the side bar and gives the reference to quote', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  open('/failing')
  await title('Le serveur a rencontré une erreur')
  expect(screen.getByText(/r-4f2a/)).toBeTruthy()
  expect(screen.getByRole('navigation', { name: 'Navigation principale' })).toBeTruthy()
})

test('the language changes at once, for the whole page, and is remembered', async () => {
  open('/nowhere')
  fireEvent.click(await screen.findByRole('radio', { name: 'English' }))
  await title('Page not found')
  expect(document.documentElement.lang).toBe('en')
  expect(localStorage.getItem('charterdesk.language')).toBe('en')
})

test('a language whose texts cannot come for now is promised, and not only waited for', async () => {
  open('/first')
  await title('Première')
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  vi.spyOn(i18next, 'changeLanguage').mockReturnValue(new Promise(() => undefined))
  fireEvent.click(screen.getByRole('radio', { name: 'English' }))
  expect(await screen.findAllByText('L’interface passera en anglais dès qu’il y aura du réseau.')).not.toEqual([])
})

test('a screen that cannot come without a network is promised, or left', async () => {
  const router = open('/first')
  await title('Première')
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  fireEvent.click(screen.getByRole('link', { name: 'jamais ouverte' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Rester ici' }))
  await waitFor(() => expect(router.state.navigation.state).toBe('idle'))
  expect(router.state.location.pathname).toBe('/first')
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Rester ici' })).toBeNull())
})

test('losing the network is said, with what becomes of the changes', async () => {
  open('/first')
  await title('Première')
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  fireEvent(window, new Event('offline'))
  expect(await screen.findByText(/Hors ligne/)).toBeTruthy()
})

test('an announcement is heard', async () => {
  open('/first')
  await title('Première')
  announce('Ligne déplacée en deuxième place')
  await waitFor(() => {
    expect(screen.getByText('Ligne déplacée en deuxième place').parentElement?.getAttribute('aria-live')).toBe('polite')
  })
})

test('the side bar counts the platforms where the whole list was read, and nowhere else', async () => {
  const client = new QueryClient()
  function read(query: string, total: number) {
    const { queryKey } = platformListQuery(readListState(new URLSearchParams(query)))
    act(() => void client.setQueryData(queryKey, { items: [], total, page: 1, pageSize: 25 }))
  }
  open('/first', client)
  const entry = await screen.findByRole('link', { name: 'Plateformes' })
  read('q=gers', 1)
  expect(entry.textContent).toBe('Plateformes')
  read('sort=-rows&page=2', 212)
  await waitFor(() => expect(entry.textContent).toBe('Plateformes212'))
  expect(document.getElementById(entry.getAttribute('aria-describedby') ?? '')?.textContent).toBe('212')
  read('translations=stale', 7)
  expect(entry.textContent).toBe('Plateformes212')
})
