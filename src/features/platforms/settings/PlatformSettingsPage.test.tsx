// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { pickLocalized } from '#core/charter/locale.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { liveSource } from '#src/lib/liveSource.ts'
import {
  desk,
  field,
  isSaved,
  listAll,
  openTab,
  platformId,
  readPlatform,
  sendElsewhere,
  setUpDesk,
  write,
} from '../testing/settingsScreen.tsx'

setUpDesk()

describe('the settings tab', () => {
  it('shows a name in the preview at each letter and saves it as one leaves the field', async () => {
    await openTab()
    await write(field('Nom en français'), 'Le Gers en données')
    expect(liveSource.get()?.platform.name.fr).toBe('Le Gers en données')
    expect((await readPlatform()).name.fr).not.toBe('Le Gers en données')
    await desk.user.tab()
    await isSaved()
    expect((await readPlatform()).name.fr).toBe('Le Gers en données')
    expect(await screen.findByRole('heading', { level: 1, name: 'Le Gers en données' })).toBeDefined()
  })

  it('keeps a bad address in its field, saves the rest, and repairs it by one click', async () => {
    await openTab()
    await write(field('Adresse du portail'), 'data gers.example')
    expect(screen.getByText(/Une adresse n’a pas d’espace/)).toBeDefined()
    await write(field('Contact'), 'donnees@gers.example')
    await desk.user.tab()
    await waitFor(async () => expect((await readPlatform()).publisher.contact).toBe('donnees@gers.example'))
    expect(field('Adresse du portail').value).toBe('data gers.example')
    expect(field('Adresse du portail').getAttribute('aria-invalid')).toBe('true')
    expect(await screen.findByText('1 modification non envoyée, gardée ici')).toBeDefined()
    await desk.user.click(screen.getByRole('button', { name: 'Corriger en https://datagers.example' }))
    await isSaved()
    expect(document.activeElement).toBe(field('Adresse du portail'))
    expect((await readPlatform()).address).toBe('https://datagers.example')
    await desk.user.click(screen.getByRole('button', { name: 'En faire l’hôte principal' }))
    await waitFor(async () =>
      expect((await readPlatform()).hosts.filter(({ role }) => role === 'canonical')).toEqual([
        { host: 'datagers.example', role: 'canonical' },
      ]),
    )
  })

  it('refuses an address that is another platform’s, names it, and saves the other fields all the same', async () => {
    const list = await listAll()
    const holder = list.find((it) => it.id !== platformId && it.hosts.length > 0)
    await openTab()
    const before = await readPlatform()
    await write(field('Adresse du portail'), `https://${holder?.hosts[0]?.host ?? ''}/pages`)
    await desk.user.tab()
    await waitFor(() => expect(field('Adresse du portail').getAttribute('aria-invalid')).toBe('true'))
    expect(screen.getByRole('link', { name: pickLocalized(holder?.name ?? {}, 'fr')?.value ?? '' })).toBeDefined()
    expect(screen.queryByText(/n’est pas dans les hôtes/)).toBeNull()
    await write(field('Identifiant court'), 'gers-donnees')
    await desk.user.tab()
    await waitFor(async () => expect((await readPlatform()).slug).toBe('gers-donnees'))
    expect((await readPlatform()).address).toBe(before.address)
  })

  it('says on its row that a host is another platform’s, and saves the other fields all the same', async () => {
    const list = await listAll()
    const holder = list.find((it) => it.id !== platformId && it.hosts.length > 0)
    const taken = holder?.hosts[0]?.host ?? ''
    await openTab()
    const { hosts } = await readPlatform()
    await desk.user.click(screen.getByRole('button', { name: 'Ajouter un hôte' }))
    await desk.user.keyboard(taken)
    await desk.user.tab()
    const row = field(`Hôte ${hosts.length + 1}`)
    await waitFor(() => expect(row.getAttribute('aria-invalid')).toBe('true'))
    expect(screen.getByText(/^Cet hôte est déjà celui d’une autre plateforme\./)).toBeDefined()
    expect(screen.getByRole('link', { name: pickLocalized(holder?.name ?? {}, 'fr')?.value ?? '' })).toBeDefined()
    await write(field('Identifiant court'), 'gers-donnees')
    await desk.user.tab()
    await waitFor(async () => expect((await readPlatform()).slug).toBe('gers-donnees'))
    expect(row.value).toBe(taken)
    await write(row, 'gers.autre.example')
    await desk.user.tab()
    await isSaved()
    expect((await readPlatform()).hosts).toEqual([...hosts, { host: 'gers.autre.example', role: 'alias' }])
    await desk.user.selectOptions(screen.getByRole('combobox', { name: 'Rôle de gers.autre.example' }), 'Principal')
    await waitFor(async () =>
      expect((await readPlatform()).hosts.filter(({ role }) => role === 'canonical')).toEqual([
        { host: 'gers.autre.example', role: 'canonical' },
      ]),
    )
    await desk.user.click(screen.getByRole('button', { name: 'Retirer gers.autre.example' }))
    await waitFor(async () => expect((await readPlatform()).hosts).toHaveLength(hosts.length))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ajouter un hôte' }))
  })

  it('says an identifier is taken', async () => {
    await openTab()
    const { slug } = (await listAll()).find((it) => it.id !== platformId)!
    await write(field('Identifiant court'), slug)
    await desk.user.tab()
    expect(await screen.findByText(/Une autre plateforme a cet identifiant/)).toBeDefined()
    expect(field('Identifiant court').value).toBe(slug)
  })

  it('says what a language brings and keeps before it is added or removed', async () => {
    await openTab()
    const english = screen.getByRole('checkbox', { name: 'Anglais' })
    expect(english).toHaveProperty('checked', true)
    await desk.user.click(english)
    await waitFor(async () => expect((await readPlatform()).locales).toEqual(['fr']))
    expect(screen.getByText(/^L’ajouter/)).toBeDefined()
    expect(screen.getByRole('checkbox', { name: 'Français' })).toHaveProperty('disabled', true)
    await desk.user.click(english)
    await waitFor(async () => expect((await readPlatform()).locales).toEqual(['fr', 'en']))
  })

  it('goes from a value in the preview to its field, also from another tab', async () => {
    const router = await openTab('cookies')
    act(() => fieldFocus.set({ kind: 'platform', id: platformId, field: 'publisher.contact', locale: null }, 'preview'))
    await screen.findByRole('form', { name: 'Réglages de la plateforme' })
    expect(router.state.location.pathname).toBe(`/platforms/${platformId}/settings`)
    await waitFor(() => expect(document.activeElement).toBe(field('Contact')))
    act(() => fieldFocus.set({ kind: 'platform', id: platformId, field: 'platform.address', locale: null }, 'preview'))
    expect(document.activeElement).toBe(field('Adresse du portail'))
  })

  it('deletes the platform, with an undo; its link says so and brings it back', async () => {
    const router = await openTab()
    await desk.user.click(screen.getByRole('button', { name: 'Supprimer la plateforme' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/platforms'))
    expect((await readPlatform()).deletedAt).not.toBeNull()
    await desk.user.click(await screen.findByRole('button', { name: 'Annuler' }))
    await waitFor(async () => expect((await readPlatform()).deletedAt).toBeNull())
    const { revision } = await readPlatform()
    await sendElsewhere('DELETE', `platforms/${platformId}?revision=${revision}`)
    await act(() => router.navigate(`/platforms/${platformId}/cookies`))
    expect(await screen.findByText(/Cette plateforme a été supprimée le/)).toBeDefined()
    const [other] = (await listAll()).filter(({ id }) => id !== platformId)
    const hosts = [...(other?.hosts ?? []), { host: 'data.gers.fr', role: 'alias' }]
    await sendElsewhere('PATCH', `platforms/${other?.id}`, { revision: other?.revision, hosts })
    await desk.user.click(screen.getByRole('button', { name: 'Rétablir la plateforme' }))
    expect(await screen.findByText(/Son hôte data\.gers\.fr est maintenant celui de/)).toBeDefined()
    await sendElsewhere('PATCH', `platforms/${other?.id}`, { revision: (other?.revision ?? 0) + 1, hosts: [] })
    await desk.user.click(screen.getByRole('button', { name: 'Rétablir la plateforme' }))
    expect(await screen.findByRole('button', { name: 'Modifier sessionid' })).toBeDefined()
  })
})
