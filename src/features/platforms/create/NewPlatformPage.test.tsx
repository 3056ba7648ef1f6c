// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import i18next from 'i18next'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PlatformItem } from '#core/contract/routes/platformRoutes.ts'
import { startNodeApi, type NodeApi } from '#mocks/node.ts'
import { startI18n } from '#src/lib/i18n.ts'
import { createQueryClient } from '#src/lib/queryClient.ts'
import { toasts } from '#src/ui/toasts.ts'
import fr from '../locales/fr.json'
import { NewPlatformPage } from './NewPlatformPage.tsx'

configure({ asyncUtilTimeout: 30_000 })
vi.setConfig({ testTimeout: 120_000 })

let api: NodeApi
const user = userEvent.setup()

beforeEach(async () => {
  localStorage.clear()
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  // jsdom knows these elements and not these methods.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  api = await startNodeApi()
  await startI18n(() => Promise.resolve(fr), 'fr')
  await i18next.loadNamespaces('platforms')
})
afterEach(() => {
  cleanup()
  api.close()
  vi.unstubAllGlobals()
})

async function open(query = '') {
  const routes = [
    { path: '/platforms/new', element: <NewPlatformPage /> },
    { path: '/platforms/:platformId', element: <p>la plateforme</p> },
    { path: '/platforms', element: <p>la liste</p> },
  ]
  const router = createMemoryRouter(routes, { initialEntries: [`/platforms/new${query}`] })
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  await screen.findByRole('form', { name: 'Nouvelle plateforme' })
  return router
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const address = () => field('Adresse du portail')
const slug = () => field('Identifiant court')
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))
const send = () => press('Créer la plateforme')

async function write(input: HTMLInputElement, words: string) {
  await user.clear(input)
  await user.click(input)
  await user.paste(words)
}
async function listPlatforms(): Promise<PlatformItem[]> {
  const response = await fetch(`${location.origin}/api/platforms?pageSize=500`)
  // The API's own answer, typed by its contract.
  return ((await response.json()) as { items: PlatformItem[] }).items
}

test('a name is enough: the identifier follows it, and one arrives in the workspace', async () => {
  const router = await open()
  await send()
  const name = field('Nom de la plateforme')
  await waitFor(() => expect(document.activeElement).toBe(name))
  expect(name.getAttribute('aria-invalid')).toBe('true')
  await write(name, 'L’Haÿ-les-Œuvres')
  expect(slug().value).toBe('l-hay-les-oeuvres')
  await press('Un autre nom en anglais')
  await write(await screen.findByRole('textbox', { name: 'Nom en anglais' }), 'Works of L’Haÿ')
  await send()
  await screen.findByText('la plateforme')
  const made = (await listPlatforms()).find((it) => it.slug === 'l-hay-les-oeuvres')
  expect(made).toMatchObject({ name: { fr: 'L’Haÿ-les-Œuvres', en: 'Works of L’Haÿ' }, address: null, hosts: [] })
  expect(router.state.location.pathname).toBe(`/platforms/${made?.id ?? ''}`)
  expect(toasts.read().at(-1)?.text).toBe('« L’Haÿ-les-Œuvres » est créée.')
  expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([])
})

test('the one name follows the language it is asked in; of two, neither goes out of sight', async () => {
  await open()
  const chooseDefault = (locale: string) => user.selectOptions(screen.getByRole('combobox'), locale)
  await write(field('Nom de la plateforme'), 'Le Lot')
  await chooseDefault('en')
  expect(field('Nom de la plateforme').value).toBe('Le Lot')
  expect(slug().value).toBe('le-lot')
  await user.click(screen.getByRole('checkbox', { name: 'Anglais' }))
  expect(field('Nom de la plateforme').value).toBe('Le Lot')
  await user.click(screen.getByRole('checkbox', { name: 'Anglais' }))
  await press('Un autre nom en français')
  await write(await screen.findByRole('textbox', { name: 'Nom en français' }), 'Département du Lot')
  await chooseDefault('fr')
  expect(field('Nom en français').value).toBe('Département du Lot')
  expect(field('Nom en anglais').value).toBe('Le Lot')
  await send()
  await screen.findByText('la plateforme')
  const made = (await listPlatforms()).find((it) => it.slug === 'departement-du-lot')
  expect(made?.name).toEqual({ fr: 'Département du Lot', en: 'Le Lot' })
})

test('an identifier that is taken is said on its field, with a free one to take', async () => {
  await open()
  await write(field('Nom de la plateforme'), 'Gers')
  await send()
  await screen.findByText(/^Une autre plateforme a cet identifiant/)
  expect(document.activeElement).toBe(slug())
  await press('Prendre « gers-2 », qui est libre')
  expect(slug().value).toBe('gers-2')
  await send()
  await screen.findByText('la plateforme')
})

test('a broken address is judged at once and repaired in one press; a host that is taken names its platform', async () => {
  await open()
  await write(field('Nom de la plateforme'), 'Autre')
  await write(address(), 'https://data.ge rs.fr/pages')
  await press('Corriger en https://data.gers.fr/pages')
  expect(address().value).toBe('https://data.gers.fr/pages')
  expect(document.activeElement).toBe(address())
  expect(screen.getByText('Adresse valide. Hôte : data.gers.fr')).toBeDefined()
  await send()
  await screen.findByText(/^Cet hôte est déjà celui d’une autre plateforme\./)
  expect(screen.getByRole('link', { name: 'Le Gers' }).getAttribute('href')).toBe('/platforms/platform-gers')
  expect(document.activeElement).toBe(address())
})

test('what was typed comes back, leaving asks, and can be given up', async () => {
  const router = await open()
  await write(field('Nom de la plateforme'), 'Le Lot')
  await write(field('Contact'), 'contact@lot.example')
  cleanup()
  const again = await open()
  expect(again).not.toBe(router)
  expect(field('Nom de la plateforme').value).toBe('Le Lot')
  expect(field('Contact').value).toBe('contact@lot.example')
  await user.click(screen.getByRole('link', { name: 'Annuler' }))
  await screen.findByRole('dialog', { name: /^Quitter sans créer la plateforme/ })
  await user.click(screen.getAllByRole('button', { name: 'Rester' }).at(-1)!)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(field('Nom de la plateforme').value).toBe('Le Lot')
  await user.click(screen.getByRole('link', { name: 'Annuler' }))
  await user.click(await screen.findByRole('button', { name: 'Quitter et effacer' }))
  await screen.findByText('la liste')
  cleanup()
  await open()
  expect(field('Nom de la plateforme').value).toBe('')
})

test('a copy takes rows, languages and publisher, never the address, and is named as a copy', async () => {
  await open('?copy=platform-gers')
  const origin = (await listPlatforms()).find(({ id }) => id === 'platform-gers')
  expect(address().value).toBe('')
  expect(field('Nom de l’éditeur').value).toBe(origin?.publisher.name)
  expect(field('Nom en français').value).toBe('Copie de Le Gers')
  expect(field('Nom en anglais').value).toBe('Copy of Le Gers')
  await send()
  await screen.findByText('la plateforme')
  const made = (await listPlatforms()).find(({ slug: it }) => it === 'copie-de-le-gers')
  expect(made).toMatchObject({ locales: origin?.locales, publisher: origin?.publisher, address: null })
  expect(made?.summary.rows).toBe(origin?.summary.rows)
})

test('an answer that is lost keeps everything, and sending again makes one platform', async () => {
  await open()
  api.between((answer) => async (request) => {
    const response = await answer(request)
    return request.method === 'POST' ? Response.error() : response
  })
  await write(field('Nom de la plateforme'), 'Le Lot')
  await send()
  await screen.findByText('La plateforme n’est pas créée : le serveur ne répond pas.')
  expect(field('Nom de la plateforme').value).toBe('Le Lot')
  api.between((answer) => answer)
  await send()
  await screen.findByText('la plateforme')
  expect((await listPlatforms()).filter(({ slug: it }) => it.startsWith('le-lot'))).toHaveLength(1)
})

test('what was made by a lost answer and changed since is opened, not made again', async () => {
  await open()
  api.between((answer) => async (request) => {
    const response = await answer(request)
    return request.method === 'POST' ? Response.error() : response
  })
  await write(field('Nom de la plateforme'), 'Le Lot')
  await send()
  await screen.findByText('La plateforme n’est pas créée : le serveur ne répond pas.')
  api.between((answer) => answer)
  await write(field('Contact'), 'contact@lot.example')
  await send()
  const link = await screen.findByRole('link', { name: 'Ouvrir la plateforme' })
  const [made] = (await listPlatforms()).filter(({ slug: it }) => it === 'le-lot')
  expect(link.getAttribute('href')).toBe(`/platforms/${made?.id ?? ''}`)
})

test('a platform to copy that is gone is said, with the way on', async () => {
  const router = createMemoryRouter([{ path: '/platforms/new', element: <NewPlatformPage /> }], {
    initialEntries: ['/platforms/new?copy=nowhere'],
  })
  render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  await user.click(await screen.findByRole('link', { name: 'Créer sans copie' }))
  await screen.findByRole('form', { name: 'Nouvelle plateforme' })
})
