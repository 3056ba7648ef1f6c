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
const findDialog = async () => within(await screen.findByRole('dialog', { name: 'Coller des lignes d’un tableur' }))
/** Puts the focus on a cell of that row. */
async function goTo(name: string, column: string) {
  const row = (await screen.findByRole('button', { name: `Modifier ${name}` })).closest('tr')
  act(() => row?.querySelector<HTMLElement>(column === 'names' ? 'button' : `[data-cell=${column}]`)?.focus())
}
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
  await goTo('sessionid', 'retention')
  await user.paste('1 an\n13 mois')
  const dialog = await findDialog()
  await dialog.findByRole('heading', { name: '2 lignes à écrire' })
  expect(dialog.getAllByRole('insertion').map((it) => it.textContent)).toEqual(['1\u00a0an', '13\u00a0mois'])
})

test.each([
  ['a text alone, in the first language', 'Texte tout neuf', ['Texte tout neuf'], /Finalité \(fr\)\.$/],
  [
    'texts that read as a header would',
    'Nouvelle finalité\tNew purpose',
    ['Nouvelle finalité', 'New purpose'],
    /: Finalité \(fr\) et Finalité \(en\)\.$/,
  ],
])('a cell takes %s', async (_, text, written, columns) => {
  await open()
  await goTo('sessionid', 'purpose')
  await user.paste(text)
  const dialog = await findDialog()
  await dialog.findByRole('heading', { name: '1 ligne à écrire' })
  expect(dialog.getAllByRole('insertion').map((it) => it.textContent)).toEqual(written)
  expect(dialog.getByText(columns)).toBeTruthy()
  // Without names in the block there is nothing to look rows up by.
  expect(dialog.queryByRole('group', { name: 'Où écrire' })).toBeNull()
})

test('a text alone on the names of a row is answered with where to go', async () => {
  await open()
  await goTo('sessionid', 'names')
  await user.paste('Texte tout neuf')
  expect((await screen.findAllByText(/^Un texte seul se colle sur une cellule/)).length).toBeGreaterThan(0)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a header with nothing under it says so', async () => {
  await open()
  await goTo('sessionid', 'names')
  await user.paste('Nom du cookie\tFinalité (fr)')
  expect(await (await findDialog()).findByText(/^Cette ligne nomme des colonnes/)).toBeTruthy()
})

const readProviders = async () => {
  const answer = await fetch(`${location.origin}/api/providers?pageSize=100`)
  const { items } = (await answer.json()) as { items: { names: { name: string }[] }[] }
  return items.map(({ names }) => names[0]?.name)
}

test('what is clear is written beside what is not; providers nobody knows are made with the rows that name them', async () => {
  await open()
  await goTo('sessionid', 'names')
  const lines = ['Acme\ta1', 'Matomo\tm1', 'matomo\tm2', 'Huwise\th1'].map((line) => `Mesure d’audience\t${line}`)
  await user.paste(['Catégorie\tPrestataire\tNom du cookie', ...lines, 'Nulle part\tHuwise\tx'].join('\n'))
  const dialog = await findDialog()
  await dialog.findByRole('heading', { name: '1 ligne à écrire' })
  expect(dialog.getByText('Où écrire')).toBeTruthy()
  expect(dialog.getByRole('button', { name: 'Écrire 1 ligne, laisser 4 de côté' })).toBeTruthy()
  await user.click(dialog.getByRole('radio', { name: 'Pas claires (4)' }))
  expect(dialog.queryByRole('checkbox', { name: /^Écrire la ligne/ })).toBeNull()
  await user.click(dialog.getByRole('checkbox', { name: 'Créer les prestataires Acme et Matomo' }))
  await user.click(dialog.getByRole('radio', { name: 'À écrire (4)' }))
  await user.click(dialog.getByRole('checkbox', { name: 'Écrire la ligne 2' }))
  expect(dialog.getByRole('checkbox', { name: 'Créer le prestataire Matomo', checked: true })).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Écrire 3 lignes, laisser 2 de côté' }))
  await isGone()
  await waitFor(() => expect(rowNames()).toEqual(expect.arrayContaining(['h1', 'm1', 'm2'])))
  expect(rowNames()).not.toContain('a1')
  expect(screen.getAllByText('3 lignes collées. Prestataire créé : Matomo.').length).toBeGreaterThan(0)
  const providers = await readProviders()
  expect(providers.filter((name) => name === 'Matomo')).toHaveLength(1)
  expect(providers).not.toContain('Acme')
  await user.click(screen.getByRole('button', { name: 'Annuler' }))
  await waitFor(() => expect(rowNames()).not.toContain('m1'))
  expect(await readProviders()).not.toContain('Matomo')
})

test('a block of which nothing is clear says how many lines are not', async () => {
  await open()
  await goTo('sessionid', 'names')
  await user.paste('Catégorie\tPrestataire\tNom du cookie\nNulle part\tHuwise\tx\nNulle part\tHuwise\ty')
  const dialog = await findDialog()
  await dialog.findByRole('heading', { name: '2 lignes ne sont pas claires' })
  expect(dialog.queryByRole('button', { name: /^Écrire/ })).toBeNull()
})

test('Enter in the reason writes what was rehearsed, of which one has read what it leaves behind', async () => {
  const dialog = await rehearse()
  expect(dialog.getByText(/^1 traduction sera à revoir \(anglais\)/)).toBeTruthy()
  await user.keyboard('{Enter}')
  await isGone()
  expect((await readRow(id)).texts.purpose.fr?.value).toBe('Protège vos demandes.')
})
