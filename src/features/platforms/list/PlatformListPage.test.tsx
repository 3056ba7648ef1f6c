// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import i18next from 'i18next'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startNodeApi, type NodeApi } from '#mocks/node.ts'
import { announcements } from '#src/lib/announce.ts'
import { startI18n } from '#src/lib/i18n.ts'
import { createQueryClient } from '#src/lib/queryClient.ts'
import fr from '../locales/fr.json'
import { PlatformListPage } from './PlatformListPage.tsx'

configure({ asyncUtilTimeout: 30_000 })
vi.setConfig({ testTimeout: 120_000 })

let api: NodeApi
const user = userEvent.setup()

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  await startI18n(() => Promise.resolve(fr), 'fr')
  await i18next.loadNamespaces('platforms')
})
afterEach(() => {
  cleanup()
  api.close()
  vi.unstubAllGlobals()
})

async function open(query: string, fleet: 'demo' | 'large' = 'demo') {
  api = await startNodeApi(fleet)
  const router = createMemoryRouter([{ path: '/platforms', element: <PlatformListPage /> }], {
    initialEntries: [`/platforms${query}`],
  })
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  return router
}

const names = () => screen.queryAllByRole('rowheader').map((cell) => cell.querySelector('a')?.textContent)
const filter = (name: string) => screen.findByRole('button', { name })

test('a filter narrows the list, is in the address, is said aloud, and goes when pressed again', async () => {
  const router = await open('?page=1&sort=-name')
  await waitFor(() => expect(names()).toHaveLength(5))
  await user.click(await filter('Adresse à corriger'))
  await waitFor(() => expect(names()).toEqual(['Centre-Val de Loire']))
  expect(router.state.location.search).toBe('?sort=-name&address=missing')
  await waitFor(() => expect(announcements.read().text).toBe('1 plateforme trouvée'))
  expect((await filter('Adresse à corriger')).getAttribute('aria-pressed')).toBe('true')
  await user.click(await filter('Adresse à corriger'))
  await waitFor(() => expect(names()).toHaveLength(5))
})

test('filters come from the address, and a list they empty offers the whole one', async () => {
  const router = await open('?texts=missing&address=missing&locale=en')
  await screen.findByText('Aucune plateforme ne répond à ces filtres.')
  for (const name of ['Textes manquants', 'Adresse à corriger', 'En anglais'])
    expect((await filter(name)).getAttribute('aria-pressed')).toBe('true')
  expect((await filter('En français')).getAttribute('aria-pressed')).toBe('false')
  await user.click(screen.getByRole('link', { name: 'Voir toutes les plateformes' }))
  await waitFor(() => expect(names()).toHaveLength(5))
  expect(router.state.location.search).toBe('')
})

test('translations left behind are told apart from missing texts, and are a filter of their own', async () => {
  const router = await open('')
  await waitFor(() => expect(names()).toHaveLength(5))
  const texts = { purpose: { fr: { value: 'Une autre finalité.', revision: null } } }
  await fetch(`${location.origin}/api/rows/row-pau-sessionid`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ revision: 1, texts, overrides: { purpose: { reason: 'Mots du portail' } } }),
  })
  await user.click(await filter('Traductions à revoir'))
  await waitFor(() => expect(names()).toEqual(['Pau']))
  expect(router.state.location.search).toBe('?translations=stale')
  const cell = screen.getByRole('cell', { name: /manquants/ })
  expect([...cell.querySelectorAll('span span')].map((badge) => badge.textContent)).toEqual([
    '3 manquants',
    '1 à revoir',
  ])
  await user.click(screen.getByRole('button', { name: 'Textes à voir' }))
  expect(router.state.location.search).toBe('?translations=stale&sort=toDo')
})

test('a page that is no more leads to the last one, and a page can be longer', async () => {
  const router = await open('?page=99', 'large')
  await waitFor(() => expect(router.state.location.search).toBe('?page=8'))
  await waitFor(() => expect(names()).toHaveLength(25))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Plateformes par page' }), '100 par page')
  await waitFor(() => expect(names()).toHaveLength(100))
  expect(router.state.location.search).toBe('?size=100')
})

test('the next page is asked for while the pointer is on its way, and shown at once when pressed', async () => {
  await open('', 'large')
  await waitFor(() => expect(names()).toHaveLength(25))
  const first = names()[0]
  const asked: (string | null)[] = []
  api.between((answer) => (request) => {
    asked.push(new URL(request.url).searchParams.get('page'))
    return answer(request)
  })
  await user.hover(screen.getByRole('link', { name: 'Page suivante' }))
  await waitFor(() => expect(asked).toEqual(['2']))
  await user.click(screen.getByRole('link', { name: 'Page suivante' }))
  await waitFor(() => expect(names()[0]).not.toBe(first))
  expect(asked).toEqual(['2'])
})

test('the first press on the date of change puts the newest first, the second the oldest', async () => {
  const router = await open('')
  const changed = await screen.findByRole('button', { name: 'Modifiée' })
  await user.click(changed)
  expect(router.state.location.search).toBe('?sort=-changedAt')
  await user.click(changed)
  expect(router.state.location.search).toBe('?sort=changedAt')
  await user.click(await screen.findByRole('button', { name: 'Cookies' }))
  expect(router.state.location.search).toBe('?sort=rows')
})

test('the exceptions of a platform say what they count and lead to it', async () => {
  await open('?sort=-overrides')
  const [most] = await screen.findAllByRole('link', { name: /exceptions?$/ })
  expect(most?.title).toMatch(/^Champs de cookies, sections et catégories/)
  expect(most?.getAttribute('href')).toMatch(/^\/platforms\/platform-/)
})

test('the deleted platforms are a list of their own, from which each can only be opened or brought back', async () => {
  const router = await open('')
  await waitFor(() => expect(names()).toHaveLength(5))
  await screen.findByText(/^Premiers pas/)
  await fetch(`${location.origin}/api/platforms/platform-pau?revision=1`, { method: 'DELETE' })
  await user.click(await filter('Supprimées'))
  await waitFor(() => expect(names()).toEqual(['Pau']))
  expect(router.state.location.search).toBe('?deleted=only')
  expect(screen.getByRole('cell', { name: 'Sans objet' })).toBeTruthy()
  expect(screen.queryByText(/^Premiers pas/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Actions pour Pau' }))
  expect((await screen.findAllByRole('menuitem')).map((entry) => entry.textContent)).toEqual([
    'Ouvrir',
    'Rétablir la plateforme',
  ])
  await user.click(screen.getByRole('menuitem', { name: 'Rétablir la plateforme' }))
  await waitFor(() => expect(names()).toEqual([]))
  await user.click(await screen.findByRole('link', { name: 'Voir toutes les plateformes' }))
  await waitFor(() => expect(names()).toContain('Pau'))
})
