// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readPaste } from '#core/charter/paste/readPaste.ts'
import '#src/testing/patience.ts'
import {
  endWorkspace,
  frenchPurpose,
  open,
  openRow,
  readRow,
  rowButton,
  rowNames,
  startWorkspace,
  user,
  write,
} from './testing/workspaceScreen.tsx'

// The screens are fetched when they are first opened, which takes the machine its time.
vi.setConfig({ testTimeout: 120_000 })

beforeEach(startWorkspace)
afterEach(endWorkspace)

describe('the rows as wholes', () => {
  it('deletes a row, gives the focus to its neighbour, and takes it back', async () => {
    await open()
    const menu = await screen.findByRole('button', { name: 'Actions sur csrftoken' })
    act(() => menu.focus())
    await user.keyboard('{Enter}')
    await user.click(await screen.findByRole('menuitem', { name: 'Supprimer' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Modifier csrftoken' })).toBeNull())
    expect((await readRow('row-gers-csrftoken')).deletedAt).not.toBeNull()
    await user.click(await screen.findByRole('button', { name: 'Annuler' }))
    await waitFor(async () => expect(document.activeElement).toBe(await rowButton('csrftoken')))
    expect((await readRow('row-gers-csrftoken')).deletedAt).toBeNull()
  })

  it('marks a copy, until it says something else', async () => {
    await open()
    const menu = await screen.findByRole('button', { name: 'Actions sur csrftoken' })
    act(() => menu.focus())
    await user.keyboard('{Enter}')
    await user.click(await screen.findByRole('menuitem', { name: 'Dupliquer' }))
    const mark = await screen.findByText('Même cookie que la ligne 2')
    const [first, copy] = await screen.findAllByRole('button', { name: 'Modifier csrftoken' })
    expect(mark.closest('tr')).toBe(copy?.closest('tr'))
    expect(first?.closest('tr')?.textContent).not.toContain('Même cookie')
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

  it('goes through cells and rows as in a spreadsheet', async () => {
    await open()
    const first = await rowButton('sessionid')
    act(() => first.focus())
    await user.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}')
    const names = rowNames()
    expect(names.at(-1)).toBe('sessionid')
    const focused = async (keys: string) => {
      await user.keyboard(keys)
      const row = document.activeElement?.closest('tr')
      const column = document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell')
      return [row && within(row).getByRole('button', { name: /^Modifier / }).textContent, column]
    }
    expect(await focused('{ArrowRight}{ArrowRight}{ArrowRight}')).toEqual(['sessionid', 'purpose'])
    expect(await focused('{ArrowUp}')).toEqual([names.at(-2), 'purpose'])
    expect(await focused('{Control>}{ArrowUp}{/Control}')).toEqual([names[0], 'purpose'])
    expect(await focused('{Control>}{ArrowDown}{/Control}')).toEqual([names.at(-2), 'purpose'])
    expect(await focused('{Control>}{Home}{/Control}')).toEqual([names[0], 'select'])
    expect(await focused('{End}')).toEqual([names[0], 'menu'])
    expect(await focused('{Control>}{End}{/Control}')).toEqual(['sessionid', 'menu'])
    expect(await focused('{Home}')).toEqual(['sessionid', 'select'])
  })

  it('opens a cell at its field by Enter and F2, and gives the focus back to the cell', async () => {
    await open()
    const first = await rowButton('sessionid')
    act(() => first.focus())
    for (const key of ['{Enter}', '{F2}']) {
      await user.keyboard(`{ArrowRight}{ArrowRight}{ArrowRight}${key}`)
      const form = within(await screen.findByRole('form', { name: 'Modification de sessionid' }))
      await waitFor(() => expect(document.activeElement).toBe(form.getByRole('textbox', frenchPurpose)))
      await user.keyboard('{Escape}')
      await waitFor(() => expect(document.activeElement?.getAttribute('data-cell')).toBe('purpose'))
      await user.keyboard('{Home}{ArrowRight}')
    }
  })

  it('copies a row as cells that are read back as they stand, and says so', async () => {
    await open()
    const button = await rowButton('sessionid')
    button.focus()
    await user.keyboard('{Control>}c{/Control}')
    await screen.findAllByText('sessionid copié : collez-le dans un tableur.')
    const read = readPaste(await navigator.clipboard.readText(), { noteLocale: 'fr' })
    if (!read.ok) throw new Error(read.code)
    expect(read.issues).toEqual([])
    expect(read.rows.map(({ cells }) => cells.names)).toEqual([['sessionid']])
    expect(document.activeElement).toBe(button)
  })

  it('says that a row was not copied where the browser refuses', async () => {
    await open()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await user.click(await screen.findByRole('button', { name: 'Actions sur sessionid' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Copier pour un tableur' }))
    expect((await screen.findAllByText(/^sessionid n’a pas pu être copié/)).length).toBeGreaterThan(0)
  })

  it('adds a row by N, sent once it has a name and a provider', async () => {
    await open()
    await rowButton('sessionid')
    await user.keyboard('n')
    const form = within(await screen.findByRole('form', { name: 'Modification de Cookie sans nom' }))
    await user.type(form.getByRole('combobox', { name: /^Cookie/ }), '_pk_id*')
    await user.selectOptions(form.getByRole('combobox', { name: /^Prestataire/ }), 'Huwise')
    await user.type(form.getByRole('textbox', { name: /^Durée/ }), 'au plus 13 mois')
    expect(await form.findByText(/13 months at most/)).toBeDefined()
    await user.keyboard('{Enter}')
    await screen.findByText(/^Enregistré à/)
    expect(document.activeElement).toBe(await rowButton('_pk_id*'))
  })

  it('says when it was saved where a reload had sent the kept edit already, with the focus kept on the row', async () => {
    await open()
    const form = await openRow('sessionid')
    await write(form.getByRole('textbox', frenchPurpose), 'Vous reconnaît.')
    await user.type(await form.findByRole('textbox', { name: 'Raison de l’exception' }), 'Mots du portail')
    const { id, revision } = await readRow('row-gers-sessionid')
    const sent = await fetch(`${location.origin}/api/rows/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        revision,
        texts: { purpose: { fr: { value: 'Vous reconnaît.', revision: null } } },
        overrides: { purpose: { reason: 'Mots du portail' } },
      }),
    })
    expect(sent.status).toBe(200)
    cleanup()
    await open()
    await user.click(await screen.findByRole('button', { name: 'Envoyer' }))
    expect(await screen.findByText(/^Enregistré à/)).toBeDefined()
    expect(screen.queryByText('Non envoyé')).toBeNull()
    expect(document.activeElement).toBe(await rowButton('sessionid'))
  })

  it('asks before one leaves with something that could not be sent', async () => {
    const router = await open()
    const form = await openRow('sessionid')
    await user.type(form.getByRole('textbox', { name: 'Service en français' }), ' bis')
    await router.navigate('/platforms')
    const dialog = within(await screen.findByRole('dialog', { name: /^Quitter/ }))
    expect(dialog.getByText(/^Elles ne sont pas encore enregistrées/)).toBeDefined()
    await user.click(dialog.getAllByRole('button', { name: 'Rester' })[1]!)
    expect(router.state.location.pathname).toBe('/platforms/platform-gers/cookies')
  })
})

it('says that a platform is not there', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  await open('/platforms/nowhere')
  expect(await screen.findByRole('heading', { name: 'Page introuvable' })).toBeDefined()
})
