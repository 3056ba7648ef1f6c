// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { announcements } from '#src/lib/announce.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import '#src/testing/patience.ts'
import { endWorkspace, open, readRow, rowButton, rowNames, startWorkspace, user } from './testing/workspaceScreen.tsx'

// The screens are fetched when they are first opened, which takes the machine its time.
vi.setConfig({ testTimeout: 120_000 })

beforeEach(startWorkspace)
afterEach(endWorkspace)

const names = ['sessionid', 'csrftoken', 'cookies_preferences', 'django_language']
const field = () => screen.getByRole('searchbox', { name: 'Chercher dans les lignes' })
const heading = () => screen.getByRole('heading', { name: /^Cookies nécessaires/ })
const fold = () => within(heading()).getByRole('button', { name: 'Cookies nécessaires' })
const focusedRow = () => document.activeElement?.closest('tr')?.textContent

async function start() {
  await open()
  await rowButton('sessionid')
}

it('shows the rows that say what one looks for, from the key to the first row and back', async () => {
  await start()
  await user.keyboard('/')
  expect(document.activeElement).toBe(field())
  await user.keyboard('formulaire')
  await waitFor(() => expect(rowNames()).toEqual(['csrftoken']))
  expect(heading().textContent).toBe('Cookies nécessaires 1 sur 4')
  expect(screen.queryByRole('heading', { name: /^Mesure d’audience/ })).toBeNull()
  expect(announcements.read().text).toBe('1 ligne trouvée')
  await user.keyboard('{ArrowDown}')
  expect(focusedRow()).toContain('csrftoken')
  await user.keyboard('{Control>}a{/Control}')
  expect(screen.getByText('1 ligne choisie', { selector: 'p' })).toBeDefined()
  await user.clear(field())
  await waitFor(() => expect(rowNames()).toEqual(names))
})

it('says when nothing is found, and shows every row again', async () => {
  await start()
  await user.type(field(), 'nulle part')
  await screen.findByText('Aucune ligne ne dit « nulle part »')
  await user.click(screen.getByRole('button', { name: 'Voir toutes les lignes' }))
  expect(rowNames()).toEqual(names)
  expect(field()).toHaveProperty('value', '')
})

it('keeps what was found while it is changed, and moves it past what one sees', async () => {
  await start()
  await user.type(field(), 'ne')
  const found = rowNames()
  expect(found.length).toBeGreaterThan(1)
  const [first = '', second = ''] = found
  act(() => screen.getByRole('button', { name: `Modifier ${first}` }).focus())
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(rowNames().slice(0, 2)).toEqual([second, first])
  await screen.findByText(/^Enregistré à/)
  expect((await readRow(`row-gers-${first}`)).position > (await readRow(`row-gers-${second}`)).position).toBe(true)
})

it('shows a row that is asked for, whatever hides it', async () => {
  await start()
  await user.type(field(), 'formulaire')
  await waitFor(() => expect(rowNames()).toEqual(['csrftoken']))
  act(() => fieldFocus.set({ kind: 'row', id: 'row-gers-sessionid', field: 'names', locale: null }, 'preview'))
  await screen.findByRole('form', { name: 'Modification de sessionid' })
  expect(rowNames()).toEqual(['csrftoken'])
})

it('folds a category, saves what is open in it, and remembers it', async () => {
  await start()
  await user.click(await rowButton('sessionid'))
  await screen.findByRole('form')
  await user.click(fold())
  expect(fold().getAttribute('aria-expanded')).toBe('false')
  expect(screen.queryByRole('form')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Modifier csrftoken' })).toBeNull()
  expect(document.activeElement).toBe(fold())
  cleanup()
  await open()
  await waitFor(() => expect(fold().getAttribute('aria-expanded')).toBe('false'))
  await user.type(field(), 'formulaire')
  await waitFor(() => expect(rowNames()).toEqual(['csrftoken']))
  await user.clear(field())
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Modifier / })).toBeNull())
  act(() => fieldFocus.set({ kind: 'row', id: 'row-gers-sessionid', field: 'names', locale: null }, 'preview'))
  await screen.findByRole('form', { name: 'Modification de sessionid' })
  expect(fold().getAttribute('aria-expanded')).toBe('true')
})

it('unfolds the category of the row one has gone to when the search is given up', async () => {
  await start()
  await user.click(fold())
  await user.keyboard('/')
  await user.keyboard('csrf')
  await waitFor(() => expect(rowNames()).toEqual(['csrftoken']))
  await user.keyboard('{ArrowDown}')
  expect(focusedRow()).toContain('csrftoken')
  await user.keyboard('{Escape}')
  expect(field()).toHaveProperty('value', '')
  expect(rowNames()).toEqual(names)
  expect(fold().getAttribute('aria-expanded')).toBe('true')
  expect(focusedRow()).toContain('csrftoken')
})
