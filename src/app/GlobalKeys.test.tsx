// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import '#src/testing/patience.ts'
import { bindingIds, keyNotes } from '#src/lib/keyBindings.ts'
import { endWorkspace, open, rowButton, rowNames, startWorkspace, user } from './testing/workspaceScreen.tsx'

// The screens are fetched when they are first opened, which takes the machine its time.
vi.setConfig({ testTimeout: 120_000 })

beforeEach(async () => {
  localStorage.removeItem('charterdesk.recent')
  await startWorkspace()
})
afterEach(endWorkspace)

const openPalette = async () => {
  await user.keyboard('{Control>}k{/Control}')
  return within(await screen.findByRole('dialog', { name: 'Palette de commandes' }))
}
const options = (palette: Awaited<ReturnType<typeof openPalette>>) =>
  palette.queryAllByRole('option').map(({ textContent }) => textContent)

test('Ctrl+K finds a platform without accents, and goes there', async () => {
  const router = await open()
  const palette = await openPalette()
  await user.keyboard('datajou')
  await waitFor(() => expect(options(palette)).toEqual(['Datajoule']))
  const field = palette.getByRole('combobox')
  expect(document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent).toBe('Datajoule')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(router.state.location.pathname).toBe('/platforms/platform-datajoule/cookies'))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('without a search it offers what was open before and what can be done here; arrows go round', async () => {
  localStorage.setItem('charterdesk.recent', JSON.stringify([{ id: 'platform-pau', name: { fr: 'Pau' } }]))
  const router = await open()
  await rowButton('sessionid')
  const palette = await openPalette()
  await waitFor(() => expect(options(palette)[0]).toBe('Pau'))
  const all = options(palette)
  expect(all).not.toContain('Le Gers')
  expect(all).toContain('RéglagesLe Gers')
  expect(all).toContain('Importer un fichier CSV')
  expect(all[1]).toBe('Ajouter un cookieN')
  expect(all).toContain('Annuler le dernier changementCtrl Z')
  await user.keyboard('{ArrowUp}{ArrowDown}{ArrowUp}')
  expect(palette.getByRole('option', { selected: true }).textContent).toBe(all.at(-1))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(router.state.location.pathname).toBe('/providers/new'))
})

test('an action of the screen is done from it, with the focus where the action takes it', async () => {
  await open()
  const before = (await rowButton('sessionid'), rowNames().length)
  await openPalette()
  await user.keyboard('ajouter un{Enter}')
  await screen.findByRole('form')
  expect(rowNames().length).toBe(before)
})

test('nothing found is said, Escape gives the focus back', async () => {
  await open()
  const button = await rowButton('sessionid')
  button.focus()
  const palette = await openPalette()
  await user.keyboard('zzzz')
  expect(await palette.findByText(/^Rien ne répond à/)).toBeTruthy()
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(document.activeElement).toBe(button)
})

test('? shows every key there is, each with what it does', async () => {
  await open()
  await rowButton('sessionid')
  await user.keyboard('?')
  const map = within(await screen.findByRole('dialog', { name: 'Touches du clavier' }))
  expect(map.getAllByRole('term')).toHaveLength(bindingIds.length + Object.keys(keyNotes).length)
  const ways = (does: string) => map.getByText(does).parentElement?.querySelector('dd')?.textContent
  expect(ways('Choisir une ligne de plus, ou de moins')).toBe('Ctrl clic')
  expect(ways('Passer du français à l’anglais, puis revenir')).toBe('Tab / Maj Tab')
  for (const term of map.getAllByRole('term')) expect(term.textContent).not.toMatch(/^does|keys\./)
})
