// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { startNodeApi, type NodeApi } from '#mocks/node.ts'
import { createQueryClient } from '#src/lib/queryClient.ts'
import { toasts, dismissToast } from '#src/ui/toasts.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { Layout } from './Layout.tsx'
import { screens } from './screens.tsx'
import { startTexts } from './startTexts.ts'
import '#src/testing/patience.ts'

// The screens are fetched when they are first opened, which takes the machine its time.
vi.setConfig({ testTimeout: 120_000 })

let api: NodeApi
let user: ReturnType<typeof userEvent.setup>

beforeEach(async () => {
  localStorage.clear()
  localStorage.setItem('charterdesk.language', 'fr')
  vi.spyOn(window, 'scrollTo').mockReturnValue()
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: false,
    media: query,
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
  for (const { id } of toasts.read()) dismissToast(id)
  api.close()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function open(path = '/platforms/platform-gers/cookies') {
  const router = createMemoryRouter(
    [{ element: <Layout />, children: [{ errorElement: <ErrorPage />, children: screens }] }],
    { initialEntries: [path] },
  )
  render(
    <MantineProvider>
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  await screen.findByRole('heading', { level: 1 })
  return router
}

const rowButton = (name: string) => screen.findByRole('button', { name: `Modifier ${name}` })
const rowNames = () => screen.getAllByRole('button', { name: /^Modifier / }).map((button) => button.textContent)

async function openRow(name: string) {
  await user.click(await rowButton(name))
  return within(await screen.findByRole('form', { name: /^Modification de/ }))
}
/** Replaces what stands in a field, at one go. */
async function write(field: HTMLElement, words: string) {
  await user.clear(field)
  await user.paste(words)
}
const frenchPurpose = { name: 'Finalité en français' }

/** Writes another purpose on a shared row, with its reason, and leaves the row. */
async function reword(name: string, words: string) {
  const form = await openRow(name)
  const purpose = form.getByRole('textbox', frenchPurpose)
  await write(purpose, words)
  await user.type(await form.findByRole('textbox', { name: 'Raison de l’exception' }), 'Mots du portail')
  await user.keyboard('{Enter}')
}

async function readRow(id: string): Promise<CookieRow> {
  const response = await fetch(`${location.origin}/api/rows/${id}`)
  return (await response.json()) as CookieRow
}

describe('the cookies tab', () => {
  it('saves a row as one leaves it, keeps the focus on it and says so', async () => {
    await open()
    const form = await openRow('csrftoken')
    const names = form.getByRole('textbox', { name: /^Cookie/ })
    await user.type(names, ', csrf*')
    expect(await form.findByText('tous les noms qui commencent ainsi')).toBeDefined()
    await user.type(await form.findByRole('textbox', { name: 'Raison de l’exception' }), 'Vu dans le navigateur')
    await user.keyboard('{Enter}')
    expect(await screen.findByText(/^Enregistré à/)).toBeDefined()
    expect(document.activeElement).toBe(await rowButton('csrftoken, csrf*'))
    expect(await readRow('row-gers-csrftoken')).toMatchObject({
      facts: { names: [{ value: 'csrftoken' }, { value: 'csrf*', match: 'prefix' }] },
      overrides: { names: { reason: 'Vu dans le navigateur' } },
    })
  })

  it('makes an exception only with its reason, and goes back to the shared text', async () => {
    await open()
    const form = await openRow('sessionid')
    const purpose = form.getByRole<HTMLTextAreaElement>('textbox', frenchPurpose)
    const shared = purpose.value
    await write(purpose, 'Vous reconnaît.')
    await user.tab()
    expect(await screen.findByText('1 modification non envoyée, gardée ici')).toBeDefined()
    expect((await readRow('row-gers-sessionid')).overrides).toEqual({})
    await user.type(await form.findByRole('textbox', { name: 'Raison de l’exception' }), 'Mots du portail')
    await user.tab()
    await screen.findByText(/^Enregistré à/)
    expect((await readRow('row-gers-sessionid')).texts.purpose.fr?.value).toBe('Vous reconnaît.')
    await user.click(form.getByRole('button', { name: 'Revenir au texte partagé' }))
    await waitFor(async () => expect((await readRow('row-gers-sessionid')).overrides).toEqual({}))
    expect(form.getByRole('textbox', frenchPurpose)).toHaveProperty('value', shared)
    await user.click(screen.getByRole('button', { name: 'Annuler' }))
    await waitFor(async () =>
      expect((await readRow('row-gers-sessionid')).overrides.purpose?.reason).toBe('Mots du portail'),
    )
  })

  it('stays on a row that lacks something, with the focus on it, and says on the row what it is', async () => {
    await open()
    const form = await openRow('sessionid')
    await write(form.getByRole<HTMLTextAreaElement>('textbox', frenchPurpose), 'Vous reconnaît.')
    await user.keyboard('{Enter}')
    const reason = await form.findByRole('textbox', { name: 'Raison de l’exception' })
    await waitFor(() => expect(document.activeElement).toBe(reason))
    expect(await form.findByText('À remplir.')).toBeDefined()
    await user.keyboard('{Escape}')
    expect(await screen.findByText(/^À compléter\s: Raison de l’exception$/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Compléter' }))
    await waitFor(() => expect(document.activeElement?.id).toBe(reason.id))
  })

  it('keeps what could not be saved in its place, says why, and sends it again without retyping', async () => {
    api.between(
      (answer) => (request) => (request.method === 'PATCH' ? Promise.resolve(Response.error()) : answer(request)),
    )
    await open()
    await reword('sessionid', 'Vous reconnaît.')
    expect(await screen.findByText(/^Non enregistré : le serveur ne répond pas/)).toBeDefined()
    expect(screen.getByText('Vous reconnaît.')).toBeDefined()
    api.between((answer) => answer)
    await user.click(screen.getByRole('button', { name: 'Réessayer' }))
    await screen.findByText(/^Enregistré à/)
    expect((await readRow('row-gers-sessionid')).texts.purpose.fr?.value).toBe('Vous reconnaît.')
  })

  it('puts what the server refuses on its field', async () => {
    const body = {
      ...{ type: 'about:blank', title: 'invalid', status: 422, code: 'invalid', requestId: 'r-1' },
      issues: [{ code: 'unknown_reference', path: ['texts', 'purpose', 'fr', 'value'] }],
    }
    api.between(
      (answer) => (request) =>
        request.method === 'PATCH' ? Promise.resolve(Response.json(body, { status: 422 })) : answer(request),
    )
    await open()
    await reword('sessionid', 'Vous reconnaît.')
    await screen.findByText(/une valeur est refusée/)
    const form = await openRow('sessionid')
    const purpose = form.getByRole('textbox', frenchPurpose)
    expect(purpose.getAttribute('aria-invalid')).toBe('true')
    expect(form.getByText('N’existe plus : choisissez-en un autre.')).toBeDefined()
    expect(form.getByText('Référence : r-1')).toBeDefined()
  })

  it('settles field by field what somebody else changed meanwhile', async () => {
    await open()
    const form = await openRow('sessionid')
    const before = await readRow('row-gers-sessionid')
    await fetch(`${location.origin}/api/rows/${before.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        revision: before.revision,
        texts: { purpose: { fr: { value: 'Leurs mots.' } } },
        facts: { host: 'data.gers.fr' },
        overrides: { purpose: { reason: 'Leur raison' }, host: { reason: 'Mesuré' } },
      }),
    })
    const purpose = form.getByRole('textbox', frenchPurpose)
    await write(purpose, 'Mes mots.')
    await user.type(await form.findByRole('textbox', { name: 'Raison de l’exception' }), 'Ma raison')
    await user.tab()
    const dialog = within(await screen.findByRole('dialog', { name: 'Cette ligne a été modifiée ailleurs' }))
    const theirHost = within(dialog.getByRole('group', { name: 'Domaine' }))
    expect(theirHost.getByRole('radio', { name: /^Le leur/ })).toHaveProperty('checked', true)
    await user.click(within(dialog.getByRole('group', frenchPurpose)).getByRole('radio', { name: /Mes mots/ }))
    await user.click(
      within(dialog.getByRole('group', { name: /^Raison de l’exception.: Finalité$/ })).getByRole('radio', {
        name: /Leur raison/,
      }),
    )
    await user.click(dialog.getByRole('button', { name: 'Enregistrer ces choix' }))
    await waitFor(async () =>
      expect(await readRow('row-gers-sessionid')).toMatchObject({
        facts: { host: 'data.gers.fr' },
        overrides: { purpose: { reason: 'Leur raison' } },
        texts: { purpose: { fr: { value: 'Mes mots.' } } },
      }),
    )
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('brings an unsent edit back after a reload, in its field, to send or to give up', async () => {
    await open()
    const form = await openRow('sessionid')
    await user.type(form.getByRole('textbox', { name: 'Service en français' }), ' bis')
    await user.keyboard('{Escape}')
    cleanup()
    await open()
    expect(await screen.findByText('1 modification non envoyée, gardée ici')).toBeDefined()
    expect(await screen.findByText('Non envoyé')).toBeDefined()
    const again = await openRow('sessionid')
    expect(again.getByRole<HTMLTextAreaElement>('textbox', { name: 'Service en français' }).value).toMatch(/ bis$/)
    await user.keyboard('{Escape}')
    await user.click(await screen.findByRole('button', { name: 'Abandonner' }))
    expect(screen.queryByText('Non envoyé')).toBeNull()
    expect(localStorage.getItem('charterdesk.draft.row.platform-gers.row-gers-sessionid')).toBeNull()
  })

  it('deletes a row, gives the focus to its neighbour, and takes it back', async () => {
    await open()
    const menu = await screen.findByRole('button', { name: 'Actions sur csrftoken' })
    act(() => menu.focus())
    await user.keyboard('{Enter}')
    // Without a layout, the menu takes its button for scrolled out of sight, and hides.
    await user.click(await screen.findByRole('menuitem', { name: 'Supprimer', hidden: true }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Modifier csrftoken' })).toBeNull())
    expect((await readRow('row-gers-csrftoken')).deletedAt).not.toBeNull()
    await user.click(await screen.findByRole('button', { name: 'Annuler' }))
    await waitFor(async () => expect(document.activeElement).toBe(await rowButton('csrftoken')))
    expect((await readRow('row-gers-csrftoken')).deletedAt).toBeNull()
  })

  it('moves a row by Alt and the arrows, over the border of its category, with the focus kept and its place said', async () => {
    await open()
    const button = await rowButton('sessionid')
    button.focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(rowNames()[1]).toBe('sessionid')
    expect(document.activeElement).toBe(await rowButton('sessionid'))
    expect(await screen.findByText('sessionid : Cookies nécessaires, place 2 sur 4.')).toBeDefined()
    await user.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}')
    expect(document.activeElement).toBe(await rowButton('sessionid'))
    await waitFor(async () =>
      expect((await readRow('row-gers-sessionid')).categoryId).not.toBe(
        (await readRow('row-gers-csrftoken')).categoryId,
      ),
    )
  })

  it('goes from row to row by the arrows, and saves and opens the next one by Ctrl and Enter', async () => {
    await open()
    const [first, second] = [await rowButton('sessionid'), await rowButton('csrftoken')]
    first.focus()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(second)
    await user.keyboard('{ArrowUp}{Enter}')
    await screen.findByRole('form', { name: 'Modification de sessionid' })
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByRole('form', { name: 'Modification de csrftoken' })).toBeDefined()
  })

  it('adds a row by N, sent once it has a name and a provider', async () => {
    await open()
    await rowButton('sessionid')
    await user.keyboard('n')
    const form = within(await screen.findByRole('form', { name: 'Modification de Cookie sans nom' }))
    await user.type(form.getByRole('textbox', { name: /^Cookie/ }), '_pk_id*')
    await user.selectOptions(form.getByRole('combobox', { name: /^Prestataire/ }), 'Huwise')
    await user.type(form.getByRole('textbox', { name: /^Durée/ }), 'au plus 13 mois')
    expect(await form.findByText(/13 months at most/)).toBeDefined()
    await user.keyboard('{Enter}')
    await screen.findByText(/^Enregistré à/)
    expect(document.activeElement).toBe(await rowButton('_pk_id*'))
  })

  it('asks before one leaves with something that could not be sent', async () => {
    const router = await open()
    const form = await openRow('sessionid')
    await user.type(form.getByRole('textbox', { name: 'Service en français' }), ' bis')
    await router.navigate('/platforms')
    const dialog = within(await screen.findByRole('dialog', { name: /^Quitter/ }))
    await user.click(dialog.getAllByRole('button', { name: 'Rester' })[1]!)
    expect(router.state.location.pathname).toBe('/platforms/platform-gers/cookies')
  })
})

it('says that a platform is not there', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  await open('/platforms/nowhere')
  expect(await screen.findByRole('heading', { name: 'Page introuvable' })).toBeDefined()
})
