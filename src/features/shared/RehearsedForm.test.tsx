// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import i18next from 'i18next'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startNodeApi, type NodeApi } from '#mocks/node.ts'
import { startI18n } from '#src/lib/i18n.ts'
import { createQueryClient } from '#src/lib/queryClient.ts'
import { dismissToast, toasts } from '#src/ui/toasts.ts'
import '#src/testing/patience.ts'
import { stubBrowser } from '#src/testing/stubBrowser.ts'
import { DefinitionPage } from './DefinitionPage.tsx'
import fr from './locales/fr.json'
import { ProviderPage } from './ProviderPage.tsx'

vi.setConfig({ testTimeout: 120_000 })

const user = userEvent.setup()
let api: NodeApi

beforeEach(async () => {
  stubBrowser()
  api = await startNodeApi('demo')
  await startI18n(() => Promise.resolve(fr), 'fr')
  await i18next.loadNamespaces('shared')
})
afterEach(() => {
  cleanup()
  for (const { id } of toasts.read()) dismissToast(id)
  api.close()
  vi.unstubAllGlobals()
})

function open(path: string): void {
  const router = createMemoryRouter(
    [
      { path: '/providers/:providerId', element: <ProviderPage /> },
      { path: '/definitions/:definitionId', element: <DefinitionPage /> },
    ],
    { initialEntries: [path] },
  )
  render(
    <QueryClientProvider client={createQueryClient()}>
      <main>
        <RouterProvider router={router} />
      </main>
    </QueryClientProvider>,
  )
}

/** Types at the end of that field and asks for the effect, by the keys alone. */
async function rehearse(field: string, words: string): Promise<void> {
  await user.type(await screen.findByRole('textbox', { name: field }), words)
  await press('Voir l’effet sur les pages')
  const title = await screen.findByRole('heading', { name: 'Ce que diront les pages' })
  expect(document.activeElement).toBe(title)
}

async function press(name: string | RegExp): Promise<void> {
  screen.getByRole('button', { name }).focus()
  await user.keyboard('{Enter}')
}

const pages = [
  { path: '/providers/provider-opendatasoft', field: 'Nom 2', form: 'Prestataire' },
  { path: '/definitions/definition-sessionid', field: 'Finalité en français', form: 'Définition partagée' },
]

test.each(pages)('$path: once it is saved, the focus is on its form', async ({ path, field, form }) => {
  open(path)
  await rehearse(field, ' bis')
  await press(/^Enregistrer sur \d+ plateformes?$/)
  await screen.findByText('Rien n’est changé.')
  expect(document.activeElement).toBe(screen.getByRole('form', { name: form }))
})

test.each(pages)('$path: going on typing leads back to its form', async ({ path, field, form }) => {
  open(path)
  await rehearse(field, ' bis')
  await press('Continuer la saisie')
  expect(screen.queryByRole('heading', { name: 'Ce que diront les pages' })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('form', { name: form }))
})

test('what was typed before a reload is given up by the keys, with the focus in the form', async () => {
  const { path, field, form } = pages[0]!
  open(path)
  await user.type(await screen.findByRole('textbox', { name: field }), ' bis')
  cleanup()
  open(path)
  await screen.findByRole('button', { name: 'Repartir de ce qui est enregistré' })
  await press('Repartir de ce qui est enregistré')
  expect(screen.queryByRole('button', { name: 'Repartir de ce qui est enregistré' })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('form', { name: form }))
})
