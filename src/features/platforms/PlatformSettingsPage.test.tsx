// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Platform } from '#core/charter/platform.ts'
import { startNodeApi, type NodeApi } from '#mocks/node.ts'
import { ErrorPage } from '#src/app/ErrorPage.tsx'
import { Layout } from '#src/app/Layout.tsx'
import { screens } from '#src/app/screens.tsx'
import { startTexts } from '#src/app/startTexts.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { liveSource } from '#src/lib/liveSource.ts'
import { createQueryClient } from '#src/lib/queryClient.ts'
import { dismissToast, toasts } from '#src/ui/toasts.ts'

// The screens are fetched when they are first opened, which takes the machine its time.
configure({ asyncUtilTimeout: 30_000 })
vi.setConfig({ testTimeout: 120_000 })

const id = 'platform-gers'
let api: NodeApi
let user: ReturnType<typeof userEvent.setup>

beforeEach(async () => {
  localStorage.clear()
  localStorage.setItem('charterdesk.language', 'fr')
  vi.spyOn(window, 'scrollTo').mockReturnValue()
  vi.stubGlobal('matchMedia', (media: string) => ({
    matches: false,
    media,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined
      unobserve = () => undefined
      disconnect = () => undefined
    },
  )
  // jsdom knows these elements and not these methods.
  Element.prototype.scrollIntoView = () => undefined
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  user = userEvent.setup()
  api = await startNodeApi()
  await startTexts()
})
afterEach(() => {
  cleanup()
  for (const toast of toasts.read()) dismissToast(toast.id)
  fieldFocus.clear()
  api.close()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function open(tab = 'settings') {
  const router = createMemoryRouter(
    [{ element: <Layout />, children: [{ errorElement: <ErrorPage />, children: screens }] }],
    { initialEntries: [`/platforms/${id}/${tab}`] },
  )
  render(
    <MantineProvider>
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  if (tab === 'settings') await screen.findByRole('form', { name: 'Réglages de la plateforme' })
  else await screen.findAllByRole('button', { name: /^Modifier / })
  return router
}

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })
/** Replaces what stands in a field, at one go. */
async function write(target: HTMLElement, words: string) {
  await user.clear(target)
  await user.paste(words)
}
const isSaved = () => screen.findByText(/^Enregistré à/)

async function read(platformId = id): Promise<Platform> {
  const response = await fetch(`${location.origin}/api/platforms/${platformId}`)
  return (await response.json()) as Platform
}
async function changeElsewhere(change: Partial<Platform>) {
  const { revision } = await read()
  await fetch(`${location.origin}/api/platforms/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ revision, ...change }),
  })
}

describe('the settings tab', () => {
  it('shows a name in the preview at each letter and saves it as one leaves the field', async () => {
    await open()
    await write(field('Nom en français'), 'Le Gers en données')
    expect(liveSource.get()?.platform.name.fr).toBe('Le Gers en données')
    expect((await read()).name.fr).not.toBe('Le Gers en données')
    await user.tab()
    await isSaved()
    expect((await read()).name.fr).toBe('Le Gers en données')
    expect(await screen.findByRole('heading', { level: 1, name: 'Le Gers en données' })).toBeDefined()
  })

  it('keeps a bad address in its field, saves the rest, and repairs it by one click', async () => {
    await open()
    await write(field('Adresse du portail'), 'data gers.example')
    expect(screen.getByText(/Une adresse n’a pas d’espace/)).toBeDefined()
    await write(field('Contact'), 'donnees@gers.example')
    await user.tab()
    await waitFor(async () => expect((await read()).publisher.contact).toBe('donnees@gers.example'))
    expect(field('Adresse du portail').value).toBe('data gers.example')
    expect(field('Adresse du portail').getAttribute('aria-invalid')).toBe('true')
    expect(await screen.findByText('1 modification non envoyée, gardée ici')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Corriger en https://datagers.example' }))
    await isSaved()
    expect(document.activeElement).toBe(field('Adresse du portail'))
    expect((await read()).address).toBe('https://datagers.example')
    await user.click(screen.getByRole('button', { name: 'En faire l’hôte principal' }))
    await waitFor(async () =>
      expect((await read()).hosts.filter(({ role }) => role === 'canonical')).toEqual([
        { host: 'datagers.example', role: 'canonical' },
      ]),
    )
  })

  it('says on its row that a host is another platform’s, and saves the other fields all the same', async () => {
    const list = (await (await fetch(`${location.origin}/api/platforms?pageSize=100`)).json()) as { items: Platform[] }
    const taken = list.items.find((it) => it.id !== id && it.hosts.length > 0)?.hosts[0]?.host ?? ''
    await open()
    const { hosts } = await read()
    await user.click(screen.getByRole('button', { name: 'Ajouter un hôte' }))
    await user.keyboard(taken)
    await user.tab()
    const row = field(`Hôte ${hosts.length + 1}`)
    await waitFor(() => expect(row.getAttribute('aria-invalid')).toBe('true'))
    expect(screen.getByText('Cet hôte est déjà celui d’une autre plateforme.')).toBeDefined()
    await write(field('Identifiant court'), 'gers-donnees')
    await user.tab()
    await waitFor(async () => expect((await read()).slug).toBe('gers-donnees'))
    expect(row.value).toBe(taken)
    await write(row, 'gers.autre.example')
    await user.tab()
    await isSaved()
    expect((await read()).hosts).toEqual([...hosts, { host: 'gers.autre.example', role: 'alias' }])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rôle de gers.autre.example' }), 'Principal')
    await waitFor(async () =>
      expect((await read()).hosts.filter(({ role }) => role === 'canonical')).toEqual([
        { host: 'gers.autre.example', role: 'canonical' },
      ]),
    )
    await user.click(screen.getByRole('button', { name: 'Retirer gers.autre.example' }))
    await waitFor(async () => expect((await read()).hosts).toHaveLength(hosts.length))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ajouter un hôte' }))
  })

  it('says an identifier is taken', async () => {
    await open()
    const { slug } = (
      (await (await fetch(`${location.origin}/api/platforms`)).json()) as { items: Platform[] }
    ).items.find((it) => it.id !== id)!
    await write(field('Identifiant court'), slug)
    await user.tab()
    expect(await screen.findByText(/Une autre plateforme a cet identifiant/)).toBeDefined()
    expect(field('Identifiant court').value).toBe(slug)
  })

  it('keeps what could not be saved, says why, and sends it again without retyping', async () => {
    api.between(
      (answer) => (request) => (request.method === 'PATCH' ? Promise.resolve(Response.error()) : answer(request)),
    )
    await open()
    await write(field('Nom du responsable'), 'Département du Gers')
    await user.tab()
    const notice = within(await screen.findByRole('alert'))
    expect(notice.getByText(/le serveur ne répond pas/)).toBeDefined()
    api.between((answer) => answer)
    await user.click(notice.getByRole('button', { name: 'Réessayer' }))
    await isSaved()
    expect((await read()).publisher.name).toBe('Département du Gers')
  })

  it('keeps what is written while a save is on its way, though it is not right yet', async () => {
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    api.between((answer) => async (request) => {
      if (request.method === 'PATCH') await held
      return answer(request)
    })
    await open()
    await write(field('Contact'), 'donnees@gers.example')
    await user.tab()
    await write(field('Adresse du portail'), 'data gers.example')
    release()
    await waitFor(async () => expect((await read()).publisher.contact).toBe('donnees@gers.example'))
    expect(await screen.findByText('1 modification non envoyée, gardée ici')).toBeDefined()
    expect(field('Adresse du portail').value).toBe('data gers.example')
  })

  it('settles field by field what somebody else changed meanwhile', async () => {
    await open()
    await changeElsewhere({ name: { fr: 'Leur nom' }, address: 'https://leur.example' })
    await write(field('Nom en français'), 'Mon nom')
    await user.tab()
    const dialog = within(await screen.findByRole('dialog', { name: 'Ces réglages ont été modifiés ailleurs' }))
    expect(
      within(dialog.getByRole('group', { name: 'Adresse du portail' })).getByRole('radio', { name: /^Le leur/ }),
    ).toHaveProperty('checked', true)
    await user.click(
      within(dialog.getByRole('group', { name: 'Nom en français' })).getByRole('radio', { name: /^Le mien/ }),
    )
    await user.click(dialog.getByRole('button', { name: 'Enregistrer ces choix' }))
    await waitFor(async () =>
      expect(await read()).toMatchObject({ name: { fr: 'Mon nom' }, address: 'https://leur.example' }),
    )
    await waitFor(() => expect(field('Adresse du portail').value).toBe('https://leur.example'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('brings an unsent edit back after a reload, to send or to give up', async () => {
    await open()
    const before = field('Nom en français').value
    await write(field('Nom en français'), 'Pas encore envoyé')
    cleanup()
    await open()
    expect(field('Nom en français').value).toBe('Pas encore envoyé')
    expect(liveSource.get()?.platform.name.fr).toBe('Pas encore envoyé')
    expect(await screen.findByText('1 modification non envoyée, gardée ici')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Abandonner' }))
    expect(field('Nom en français').value).toBe(before)
    expect(localStorage.getItem(`charterdesk.draft.platform.${id}`)).toBeNull()
  })

  it('says what a language brings and keeps before it is added or removed', async () => {
    await open()
    const english = screen.getByRole('checkbox', { name: 'Anglais' })
    expect(english).toHaveProperty('checked', true)
    await user.click(english)
    await waitFor(async () => expect((await read()).locales).toEqual(['fr']))
    expect(screen.getByText(/^L’ajouter/)).toBeDefined()
    expect(screen.getByRole('checkbox', { name: 'Français' })).toHaveProperty('disabled', true)
    await user.click(english)
    await waitFor(async () => expect((await read()).locales).toEqual(['fr', 'en']))
  })

  it('goes from a value in the preview to its field, also from another tab', async () => {
    const router = await open('cookies')
    act(() => fieldFocus.set({ kind: 'platform', id, field: 'publisher.contact', locale: null }, 'preview'))
    await screen.findByRole('form', { name: 'Réglages de la plateforme' })
    expect(router.state.location.pathname).toBe(`/platforms/${id}/settings`)
    await waitFor(() => expect(document.activeElement).toBe(field('Contact')))
    act(() => fieldFocus.set({ kind: 'platform', id, field: 'platform.address', locale: null }, 'preview'))
    expect(document.activeElement).toBe(field('Adresse du portail'))
  })
})
