// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Platform } from '#core/charter/platform.ts'
import { liveSource } from '#src/lib/liveSource.ts'
import {
  desk,
  field,
  isSaved,
  openTab,
  platformId,
  readPlatform,
  sendElsewhere,
  setUpDesk,
  write,
} from '../testing/settingsScreen.tsx'

setUpDesk()

async function changeElsewhere(change: Partial<Platform>) {
  const { revision } = await readPlatform()
  await sendElsewhere('PATCH', `platforms/${platformId}`, { revision, ...change })
}

describe('settings that are not with the server yet', () => {
  it('keeps what could not be saved, says why, and sends it again without retyping', async () => {
    desk.api.between(
      (answer) => (request) => (request.method === 'PATCH' ? Promise.resolve(Response.error()) : answer(request)),
    )
    await openTab()
    await write(field('Nom de l’éditeur'), 'Département du Gers')
    await desk.user.tab()
    const notice = within(await screen.findByRole('alert'))
    expect(notice.getByText(/le serveur ne répond pas/)).toBeDefined()
    desk.api.between((answer) => answer)
    await desk.user.click(notice.getByRole('button', { name: 'Réessayer' }))
    await isSaved()
    expect((await readPlatform()).publisher.name).toBe('Département du Gers')
  })

  it('keeps what is written while a save is on its way, though it is not right yet', async () => {
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    desk.api.between((answer) => async (request) => {
      if (request.method === 'PATCH') await held
      return answer(request)
    })
    await openTab()
    await write(field('Contact'), 'donnees@gers.example')
    await desk.user.tab()
    await write(field('Adresse du portail'), 'data gers.example')
    release()
    await waitFor(async () => expect((await readPlatform()).publisher.contact).toBe('donnees@gers.example'))
    expect(await screen.findByText('1 modification non envoyée, gardée ici')).toBeDefined()
    expect(field('Adresse du portail').value).toBe('data gers.example')
  })

  it('settles field by field what somebody else changed meanwhile', async () => {
    await openTab()
    await changeElsewhere({ name: { fr: 'Leur nom' }, address: 'https://leur.example' })
    await write(field('Nom en français'), 'Mon nom')
    await desk.user.tab()
    const dialog = within(await screen.findByRole('dialog', { name: 'Ces réglages ont été modifiés ailleurs' }))
    expect(
      within(dialog.getByRole('group', { name: 'Adresse du portail' })).getByRole('radio', { name: /^Le leur/ }),
    ).toHaveProperty('checked', true)
    await desk.user.click(
      within(dialog.getByRole('group', { name: 'Nom en français' })).getByRole('radio', { name: /^Le mien/ }),
    )
    await desk.user.click(dialog.getByRole('button', { name: 'Enregistrer ces choix' }))
    await waitFor(async () =>
      expect(await readPlatform()).toMatchObject({ name: { fr: 'Mon nom' }, address: 'https://leur.example' }),
    )
    await waitFor(() => expect(field('Adresse du portail').value).toBe('https://leur.example'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('brings an unsent edit back after a reload, to send or to give up', async () => {
    await openTab()
    const before = field('Nom en français').value
    await write(field('Nom en français'), 'Pas encore envoyé')
    cleanup()
    await openTab()
    expect(field('Nom en français').value).toBe('Pas encore envoyé')
    expect(liveSource.get()?.platform.name.fr).toBe('Pas encore envoyé')
    expect(await screen.findByText('1 modification non envoyée, gardée ici')).toBeDefined()
    await desk.user.click(screen.getByRole('button', { name: 'Abandonner' }))
    expect(field('Nom en français').value).toBe(before)
    await desk.user.click(await screen.findByRole('button', { name: 'Annuler' }))
    expect(field('Nom en français').value).toBe('Pas encore envoyé')
    await desk.user.click(screen.getByRole('button', { name: 'Abandonner' }))
    expect(localStorage.getItem(`charterdesk.draft.platform.${platformId}`)).toBeNull()
  })

  it('are counted from the other tabs of the workspace too', async () => {
    const router = await openTab()
    await write(field('Adresse du portail'), 'data gers.example')
    await act(() => router.navigate(`/platforms/${platformId}/import-record`))
    const leaving =
      screen.queryByRole('button', { name: 'Quitter' }) ?? (await screen.findByRole('button', { name: 'Quitter' }))
    await desk.user.click(leaving)
    await waitFor(() => expect(router.state.location.pathname).toMatch(/import-record$/))
    expect(await screen.findByText('1 modification non envoyée, gardée ici')).toBeDefined()
  })
})
