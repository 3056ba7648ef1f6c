// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '#src/testing/patience.ts'
import {
  api,
  endWorkspace,
  frenchPurpose,
  open,
  openRow,
  readRow,
  reword,
  rowButton,
  startWorkspace,
  user,
  write,
} from './testing/workspaceScreen.tsx'

// The screens are fetched when they are first opened, which takes the machine its time.
vi.setConfig({ testTimeout: 120_000 })

beforeEach(startWorkspace)
afterEach(endWorkspace)

describe('the fields of a row', () => {
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
    await user.click(form.getByRole('button', { name: 'Revenir à la valeur partagée' }))
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
    await openRow('csrftoken')
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
    expect(document.activeElement).toBe(screen.getByText(/^Enregistré à/).closest('[role=status]'))
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
        texts: { purpose: { fr: { value: 'Leurs mots.', revision: null } } },
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
})
