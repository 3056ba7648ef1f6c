// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readPaste } from '#core/charter/paste/readPaste.ts'
import { changeStack } from '#src/lib/changeStack.ts'
import '#src/testing/patience.ts'
import { endWorkspace, open, readRow, rowButton, rowNames, startWorkspace, user } from './testing/workspaceScreen.tsx'

// The screens are fetched when they are first opened, which takes the machine its time.
vi.setConfig({ testTimeout: 120_000 })

beforeEach(async () => {
  changeStack.clear()
  await startWorkspace()
})
afterEach(endWorkspace)

const names = ['sessionid', 'csrftoken', 'cookies_preferences', 'django_language']
const bar = () => within(screen.getByRole('group', { name: 'Ce qui est choisi' }))
const chosenRows = () =>
  screen
    .getAllByRole('row', { selected: true })
    .map((row) => within(row).getByRole('button', { name: /^Modifier / }).textContent)

async function start() {
  await open()
  const first = await rowButton('sessionid')
  act(() => first.focus())
  expect(rowNames()).toEqual(names)
}

it('has one cell that Tab goes to', async () => {
  await start()
  const grid = screen.getByRole('grid', { name: /^Cookies nécessaires/ })
  const stops = () => [...grid.querySelectorAll('tbody [tabindex="0"]')].map((it) => it.textContent)
  expect(stops()).toEqual(['sessionid'])
  await user.keyboard('{ArrowDown}')
  expect(stops()).toEqual(['csrftoken'])
})

it('answers the keys of the page on what chooses a row too, which Space still presses', async () => {
  await start()
  await user.keyboard('{Home} ')
  expect(chosenRows()).toEqual(['sessionid'])
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Choisir csrftoken' }))
  await user.keyboard('?')
  await screen.findByRole('dialog', { name: 'Touches du clavier' })
})

it('chooses rows by keys, says how many, and takes them along as one', async () => {
  await start()
  await user.keyboard('{Shift>} {ArrowDown}{/Shift}')
  expect(chosenRows()).toEqual(names.slice(0, 2))
  expect(bar().getByText('2 lignes choisies')).toBeDefined()
  expect(screen.getByText('2 lignes choisies', { selector: '[aria-live] *, [aria-live]' })).toBeDefined()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  const moved = ['cookies_preferences', 'sessionid', 'csrftoken', 'django_language']
  expect(rowNames()).toEqual(moved)
  expect(screen.getByText('2 lignes : Cookies nécessaires, places 2 à 3 sur 4.')).toBeDefined()
  expect(chosenRows()).toEqual(names.slice(0, 2))
  await screen.findByText(/^Enregistré à/)
  const positions = await Promise.all(moved.map(async (name) => (await readRow(`row-gers-${name}`)).position))
  expect(positions).toEqual(positions.toSorted())
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(rowNames()).toEqual(names))
})

it('deletes what is chosen as one change, which one undo takes back whole', async () => {
  await start()
  await user.keyboard('{Control>}a{/Control}')
  expect(chosenRows()).toEqual(names)
  await user.click(screen.getByRole('checkbox', { name: 'Choisir django_language' }))
  expect(bar().getByText('3 lignes choisies')).toBeDefined()
  await user.click(bar().getByRole('button', { name: 'Supprimer' }))
  await waitFor(() => expect(rowNames()).toEqual(['django_language']))
  expect(document.activeElement?.closest('tr')?.textContent).toContain('django_language')
  expect(screen.queryByRole('group', { name: 'Ce qui est choisi' })).toBeNull()
  await user.click(await screen.findByRole('button', { name: 'Annuler' }))
  await waitFor(() => expect(rowNames()).toEqual(names))
})

it('keeps every row where something typed on one of them could not be sent', async () => {
  await start()
  await user.keyboard('{Enter}')
  const form = within(await screen.findByRole('form', { name: 'Modification de sessionid' }))
  await user.type(form.getByRole('textbox', { name: 'Finalité en français' }), ' Mots.')
  act(() => screen.getByRole('checkbox', { name: 'Choisir csrftoken' }).focus())
  await user.keyboard('{Control>}a{/Control}{Delete}')
  expect((await screen.findAllByText(/^sessionid a des modifications qui n’ont pas pu être envoyées/)).length).toBe(2)
  expect(rowNames()).toEqual(names)
  expect((await readRow('row-gers-csrftoken')).deletedAt).toBeNull()
})

it('puts what is chosen in another category', async () => {
  await start()
  await user.keyboard('{Shift>} {/Shift}{ArrowDown}{ArrowDown}{Shift>} {/Shift}')
  await user.click(bar().getByRole('button', { name: 'Déplacer vers' }))
  const entries = await screen.findAllByRole('menuitem')
  await user.click(entries[1]!)
  await waitFor(() => expect(rowNames()).toEqual(['csrftoken', 'django_language', 'sessionid', 'cookies_preferences']))
  await waitFor(async () =>
    expect((await readRow('row-gers-cookies_preferences')).categoryId).not.toBe(
      (await readRow('row-gers-csrftoken')).categoryId,
    ),
  )
})

it('copies a rectangle of cells as it stands, and whole rows under a header', async () => {
  await start()
  await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}')
  expect(bar().getByText('2 lignes, de Cookie à Prestataire')).toBeDefined()
  await user.keyboard('{Control>}c{/Control}')
  await screen.findAllByText(/^Cellules copiées/)
  expect(await navigator.clipboard.readText()).toBe('sessionid\tHuwise\r\ncsrftoken\tHuwise')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('group', { name: 'Ce qui est choisi' })).toBeNull()
  await user.keyboard('{Control>}ac{/Control}')
  await screen.findAllByText(/^4 lignes copiées/)
  const read = readPaste(await navigator.clipboard.readText(), { noteLocale: 'fr' })
  if (!read.ok) throw new Error(read.code)
  expect(read.rows.map(({ cells }) => cells.names?.[0])).toEqual(names)
})

it('copies a cell alone without a header, the row from its names, and what is chosen wherever one is', async () => {
  await start()
  const copied = () => navigator.clipboard.readText()
  const purposeCell = () => screen.getByRole('button', { name: 'Modifier sessionid' }).closest('tr')!.cells[4]!
  const texts = [...purposeCell().querySelectorAll('[lang]')].map((it) => it.textContent)
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Control>}c{/Control}')
  await screen.findAllByText(/^Cellule copiée/)
  expect(document.activeElement).toBe(purposeCell())
  expect(texts).toHaveLength(2)
  expect(await copied()).toBe(texts.join('\t'))
  await user.keyboard('{Shift>} {/Shift}{Control>}c{/Control}')
  await screen.findAllByText(/^sessionid copié/)
  expect(await copied()).toMatch(/^Catégorie\t[^]*\tsessionid\t/)
  await user.keyboard('{Escape}{ArrowLeft}{ArrowLeft}{Control>}c{/Control}')
  await waitFor(async () => expect(await copied()).toBe('Huwise'))
  await user.keyboard('{ArrowLeft}{Control>}c{/Control}')
  await waitFor(async () => expect(await copied()).toMatch(/^Catégorie\t/))
})

it('clears a search by Escape on a row, which keeps the focus', async () => {
  await start()
  await user.keyboard('/langue{ArrowDown}')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('django_language'))
  expect(rowNames()).toEqual(['django_language'])
  await user.keyboard('{Shift>} {/Shift}{Escape}')
  expect(rowNames()).toEqual(['django_language'])
  await user.keyboard('{Escape}')
  await waitFor(() => expect(rowNames()).toEqual(names))
  expect(screen.getByRole('searchbox', { name: 'Chercher dans les lignes' })).toHaveProperty('value', '')
  expect(document.activeElement?.textContent).toBe('django_language')
  await screen.findByText('Recherche effacée : toutes les lignes sont là.')
})

it('brings its lines closer together where the lists do, and the lists where it does', async () => {
  await start()
  await user.click(screen.getByRole('radio', { name: 'Serrée' }))
  expect(localStorage.getItem('charterdesk.density')).toContain('compact')
})

it('chooses by presses with Shift and Ctrl, and a whole category by its box', async () => {
  await start()
  const press = async (key: string, name: string) => {
    await user.keyboard(`{${key}>}`)
    await user.click(screen.getByRole('button', { name: `Modifier ${name}` }))
    await user.keyboard(`{/${key}}`)
  }
  await press('Control', 'csrftoken')
  await press('Shift', 'django_language')
  expect(chosenRows()).toEqual(names.slice(1))
  await press('Control', 'csrftoken')
  expect(chosenRows()).toEqual(names.slice(2))
  expect(screen.queryByRole('form')).toBeNull()
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Choisir toutes les lignes de «.Cookies nécess/ })
  expect(box.indeterminate).toBe(true)
  await user.click(box)
  expect(chosenRows()).toEqual(names)
  await user.click(box)
  expect(screen.queryAllByRole('row', { selected: true })).toEqual([])
})

/** Has rows of the demo say everything in their own words. */
async function detach(...ids: string[]): Promise<void> {
  for (const id of ids) {
    const body = JSON.stringify({ revision: (await readRow(id)).revision, definitionId: null })
    const headers = { 'content-type': 'application/json' }
    await fetch(`${location.origin}/api/rows/${id}`, { method: 'PATCH', headers, body })
  }
}

it('copies what a cell says into the one below, and what the first of several says into the others, as one change each', async () => {
  await detach('row-gers-sessionid', 'row-gers-csrftoken', 'row-gers-cookies_preferences')
  await start()
  const before = await readRow('row-gers-csrftoken')
  await user.keyboard('{ArrowRight}{Control>}d{/Control}')
  await screen.findAllByText('Rien à recopier : choisissez au moins deux lignes, ou une cellule sous une autre.')
  await user.keyboard('{ArrowLeft}{ArrowDown}{Control>}d{/Control}')
  await screen.findAllByText('Les noms ne se recopient pas : chaque cookie a les siens.')
  const source = await readRow('row-gers-sessionid')

  await user.keyboard('{ArrowRight}{ArrowRight}{Control>}d{/Control}')
  await screen.findAllByText('sessionid recopié dans 1 ligne.')
  const filled = await readRow('row-gers-csrftoken')
  expect(filled.texts.service.en?.value).toBe(source.texts.service.en?.value)
  expect(filled.texts.purpose.fr?.value).toBe(before.texts.purpose.fr?.value)
  expect(document.activeElement?.textContent).toContain(source.texts.service.fr?.value)

  await user.keyboard('{ArrowUp}{ArrowRight}{Shift>}{ArrowRight}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}')
  await screen.findAllByText('sessionid recopié dans 2 lignes.')
  const [second, third] = await Promise.all(['csrftoken', 'cookies_preferences'].map((it) => readRow(`row-gers-${it}`)))
  for (const row of [second, third]) {
    expect(row?.facts).toMatchObject({ retention: source.facts.retention })
    expect(row?.texts.purpose.fr?.value).toBe(source.texts.purpose.fr?.value)
  }
  expect(third?.texts.service.fr?.value).not.toBe(source.texts.service.fr?.value)
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(async () =>
    expect((await readRow('row-gers-csrftoken')).texts.purpose.fr?.value).toBe(before.texts.purpose.fr?.value),
  )
})

it('asks why where rows that follow a shared definition would say otherwise, and shows what the page would say', async () => {
  await start()
  await user.keyboard('{Shift>} {ArrowDown}{/Shift}')
  await user.click(bar().getByRole('button', { name: 'Modifier' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Recopier la première ligne vers le bas' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(await dialog.findByRole('button', { name: 'Donner la raison' }))
  expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: 'Raison de l’exception' }))
  await user.keyboard('Comme la connexion{Enter}')
  await dialog.findByText('1 cookie change.')
  await user.click(dialog.getByRole('button', { name: 'Appliquer à 1 cookie' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const { overrides } = await readRow('row-gers-csrftoken')
  expect(overrides).toMatchObject({ purpose: { reason: 'Comme la connexion' } })
  await waitFor(() => expect(document.activeElement?.closest('tr')?.textContent).toContain('csrftoken'))
})

it('says nothing of a save where the rows need a reason first, nor once one does not give it', async () => {
  await start()
  await user.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}')
  const dialog = await screen.findByRole('dialog')
  await within(dialog).findByRole('textbox', { name: 'Raison de l’exception' })
  expect(screen.queryByText(/^Enregistré à/)).toBeNull()
  fireEvent(dialog, new Event('cancel', { cancelable: true }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.queryByText(/^Enregistré à/)).toBeNull()
})

it('changes fields of the rows that are chosen, once what is typed in them is sent', async () => {
  await detach('row-gers-sessionid', 'row-gers-csrftoken')
  await start()
  await user.keyboard('{Shift>} {ArrowDown}{/Shift}')
  await user.click(bar().getByRole('button', { name: 'Modifier' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Changer des champs…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Changer des champs de 2 cookies' }))
  await user.click(await dialog.findByRole('checkbox', { name: 'Durée' }))
  await user.type(dialog.getByRole('textbox', { name: 'Nouvelle durée' }), '1 an{Enter}')
  await dialog.findByText('2 cookies changent.')
  await user.click(dialog.getByRole('button', { name: 'Appliquer à 2 cookies' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(screen.getAllByText(/^1\san$/)).toHaveLength(2))
  expect(chosenRows()).toEqual(names.slice(0, 2))
})
