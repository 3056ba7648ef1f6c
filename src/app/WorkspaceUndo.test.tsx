// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { changeStack } from '#src/lib/changeStack.ts'
import { outbox } from '#src/lib/outbox.ts'
import '#src/testing/patience.ts'
import { endWorkspace, open, readRow, rowButton, rowNames, startWorkspace, user } from './testing/workspaceScreen.tsx'

// The screens are fetched when they are first opened, which takes the machine its time.
vi.setConfig({ testTimeout: 120_000 })

beforeEach(async () => {
  changeStack.clear()
  await startWorkspace()
})
afterEach(endWorkspace)

const pasted = ['visites', 'mesures']
const block = pasted.map((name) => ['Mesure d’audience', 'Huwise', name, 'Compte les visites.', '13 mois'].join('\t'))
const header = ['Catégorie', 'Prestataire', 'Nom du cookie', 'Finalité (fr)', 'Durée'].join('\t')

/** Pastes two rows from the first one, which keeps the focus. */
async function paste(): Promise<void> {
  await open()
  const first = await rowButton('sessionid')
  act(() => first.focus())
  await user.paste([header, ...block].join('\n'))
  const dialog = within(await screen.findByRole('dialog', { name: 'Coller des lignes d’un tableur' }))
  await user.click(await dialog.findByRole('button', { name: 'Écrire 2 lignes' }))
  await message('2 lignes collées')
  act(() => first.focus())
}
const message = (words: string) =>
  within(screen.getByRole('region', { name: 'Messages' })).findByText(new RegExp(`^${words}`))
const button = async (words: string, name: string) =>
  // The message's card: its text and what can be pressed beside it.
  within((await message(words)).parentElement!).getByRole('button', { name })
const moveDown = async () => {
  const before = rowNames()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await waitFor(() => expect(rowNames()).not.toEqual(before))
  await screen.findByText(/^Enregistré à/)
}

test('a message takes back the change it tells of, not one made since, and leaves the focus among the rows', async () => {
  await paste()
  await moveDown()
  await user.click(await button('2 lignes collées', 'Annuler'))
  await message('Annulé')
  expect(rowNames()).not.toContain('visites')
  expect(rowNames().slice(0, 2)).toEqual(['csrftoken', 'sessionid'])
  expect(document.activeElement).toBe(await rowButton('sessionid'))
  // What came after it is still the last change there is.
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(rowNames().slice(0, 2)).toEqual(['sessionid', 'csrftoken']))
})

test('the same by F8, and forward again by the message that follows', async () => {
  await paste()
  await moveDown()
  await user.keyboard('{F8}{Enter}')
  await message('Annulé')
  expect(rowNames()).not.toContain('visites')
  await user.click(await button('Annulé', 'Rétablir'))
  await message('Rétabli')
  expect(rowNames()).toEqual(expect.arrayContaining(pasted))
  expect(rowNames().slice(0, 2)).toEqual(['csrftoken', 'sessionid'])
})

test('a change that can no longer be taken back alone is said to stay', async () => {
  await paste()
  const row = await rowButton('visites')
  act(() => row.focus())
  await moveDown()
  await user.click(await button('2 lignes collées', 'Annuler'))
  expect(await message('Ce changement n’a pas été annulé.')).toHaveProperty(
    'textContent',
    expect.stringContaining('annulez d’abord les changements plus récents'),
  )
  expect(rowNames()).toEqual(expect.arrayContaining(pasted))
})

test('an offer to redo goes away at the next change', async () => {
  await open()
  const first = await rowButton('sessionid')
  act(() => first.focus())
  await moveDown()
  await user.keyboard('{Control>}z{/Control}')
  await message('Annulé')
  await moveDown()
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Rétablir' })).toBeNull())
})

test('a change refused for what came after it is the next one still, until one lets it be', async () => {
  await open()
  const first = await rowButton('sessionid')
  act(() => first.focus())
  await moveDown()
  await moveDown()
  const { revision } = await readRow('row-gers-sessionid')
  // By somebody else, since it is not asked through the tab's own client.
  const deleted = await fetch(`/api/rows/row-gers-sessionid?revision=${revision}`, { method: 'DELETE' })
  expect(deleted.status).toBe(200)
  for (const again of [1, 2]) {
    await user.keyboard('{Control>}z{/Control}')
    const refused = await button('Le dernier changement n’a pas été annulé.', 'Le laisser tel quel')
    if (again === 2) await user.click(refused)
  }
  await message('Laissé tel quel')
  expect([changeStack.takeDone(), changeStack.takeDone()]).toEqual([expect.any(String), null])
})

test('without a network the last change is not undone out of its turn; what was deleted comes back by its message alone', async () => {
  await open()
  const row = await rowButton('sessionid')
  act(() => row.focus())
  await moveDown()
  const order = rowNames()
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await user.keyboard('{Shift>} {/Shift}{Delete}')
  await waitFor(() => expect(rowNames()).not.toContain('sessionid'))
  await user.keyboard('{Control>}z{/Control}')
  await message('Le dernier changement attend l’envoi')
  await user.click(within(screen.getByRole('region', { name: 'Messages' })).getByRole('button', { name: 'Annuler' }))
  await waitFor(() => expect(rowNames()).toEqual(order))
  expect(outbox.read()).toEqual([])
  await user.keyboard('{Control>}z{/Control}')
  await message('Rien ne s’annule sans réseau')
})
