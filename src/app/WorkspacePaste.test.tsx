// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import '#src/testing/patience.ts'
import { api, endWorkspace, open, readRow, rowNames, startWorkspace, user } from './testing/workspaceScreen.tsx'

// The screens are fetched when they are first opened, which takes the machine its time.
vi.setConfig({ testTimeout: 120_000 })

beforeEach(startWorkspace)
afterEach(endWorkspace)

const id = 'row-gers-csrftoken'
const block = [
  ['Catégorie', 'Prestataire', 'Nom du cookie', 'Finalité (fr)', 'Durée'],
  ['Mesure d’audience', 'Huwise', 'visites', 'Compte les visites.', '13 mois'],
  ['Cookies nécessaires', 'Huwise', 'csrftoken', 'Protège vos demandes.', ''],
]

/** Opens the dialog with the block read, and gives it with its reason said. */
async function rehearse() {
  await open()
  await user.click(await screen.findByRole('button', { name: 'Coller des lignes' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Coller des lignes d’un tableur' }))
  await user.click(dialog.getByRole('textbox', { name: 'Cellules collées' }))
  await user.paste(block.map((cells) => cells.join('\t')).join('\n'))
  await user.click(dialog.getByRole('button', { name: /^Voir ce que devient/ }))
  // The next step is a dialog of its own.
  await user.type(await screen.findByRole('textbox', { name: 'Raison de l’exception' }), 'Mots du portail')
  return within(screen.getByRole('dialog'))
}
const pressWrite = async (dialog: Awaited<ReturnType<typeof rehearse>>) =>
  user.click(await dialog.findByRole('button', { name: 'Écrire 2 lignes' }))
const isGone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

test('a block that meets a change made elsewhere writes nothing, is planned anew, and is then written', async () => {
  const dialog = await rehearse()
  const changed = await fetch(`${location.origin}/api/rows/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      revision: 1,
      facts: { retention: { kind: 'session', words: null } },
      overrides: { retention: { reason: 'Leur mesure' } },
    }),
  })
  expect(changed.status).toBe(200)
  await pressWrite(dialog)
  expect(await dialog.findByRole('alert')).toBeTruthy()
  expect(rowNames()).not.toContain('visites')
  expect((await readRow(id)).texts.purpose.fr).toBeUndefined()
  await pressWrite(dialog)
  await isGone()
  const row = await readRow(id)
  expect(row.texts.purpose.fr?.value).toBe('Protège vos demandes.')
  expect(row.facts.retention).toMatchObject({ kind: 'session' })
  await waitFor(() => expect(rowNames()).toContain('visites'))
})

test('a block whose answer got lost is seen to be there, and not made twice', async () => {
  const dialog = await rehearse()
  const before = rowNames().length
  let lost = 0
  api.between((answer) => async (request) => {
    const response = await answer(request)
    if (!request.url.endsWith('/rows/batch') || lost > 0) return response
    lost += 1
    return Response.error()
  })
  await pressWrite(dialog)
  expect(await dialog.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('ne répond pas'))
  expect(lost).toBe(1)
  await waitFor(() => expect(rowNames().length).toBe(before + 1))
  expect(screen.queryByRole('button', { name: /^Écrire/ })).toBeNull()
  expect(rowNames().filter((name) => name === 'visites')).toHaveLength(1)
})

test('cells without a header fall on the column that has the focus, and on the rows below', async () => {
  await open()
  const row = (await screen.findByRole('button', { name: 'Modifier sessionid' })).closest('tr')
  act(() => row?.querySelector<HTMLElement>('[data-cell=retention]')?.focus())
  await user.paste('1 an\n13 mois')
  const dialog = within(await screen.findByRole('dialog', { name: 'Coller des lignes d’un tableur' }))
  await dialog.findByRole('heading', { name: '2 lignes à écrire' })
  expect(dialog.getAllByRole('insertion').map((it) => it.textContent)).toEqual(['1\u00a0an', '13\u00a0mois'])
})
