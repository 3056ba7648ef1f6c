// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { NodeApi } from '#mocks/node.ts'
import '#src/testing/patience.ts'
import { openImport, paste, press, startImporting } from './testing/importScreen.tsx'

let api: NodeApi
let end: () => void
beforeEach(async () => {
  ;({ api, end } = await startImporting())
})
afterEach(() => end())

/** Lets nothing be sent: each import is refused for this. */
function refuse(path: (string | number)[], code = 'forbidden_characters') {
  const problem = { type: 'x', title: 'x', status: 422, code: 'invalid', requestId: 'r', issues: [{ code, path }] }
  api.between(
    (answer) => (request) =>
      request.method === 'POST' && request.url.includes('/imports')
        ? Promise.resolve(Response.json(problem, { status: 422 }))
        : answer(request),
  )
}
const charter = (address: string) =>
  [
    `# Charte cookies du portail ${address}`,
    '## Bienvenue chez nous',
    'Un mot pour dire bonjour.',
    '## Quels sont vos droits ?',
    'Écrivez au délégué à la protection des données.',
    '## Nos cartes',
    'Elles ne déposent rien.',
    '## Cookies nécessaires au portail',
    '| Prestataire | Nom du cookie | Finalité |\n| --- | --- | --- |\n| Nuage neuf | pour_voir | Essaie. |',
  ].join('\n\n')
const itemOf = async (name: string) => {
  const group = await screen.findByRole('group', {
    name: (said) => said.startsWith('Texte pour') && said.includes(name),
  })
  return group.closest('li')!
}
const choose = async (name: string, choice: string) =>
  userEvent.click(within(await itemOf(name)).getByLabelText(choice))
const refusal = 'Le serveur a refusé cette valeur.'
const expectNoNotice = () => expect(screen.queryByText('Le serveur a refusé cet import')).toBeNull()

test('a text of the page that is refused is told on it, until it is chosen otherwise', async () => {
  openImport()
  await paste(charter('https://neuf.example'))
  await choose('Quels sont vos droits ?', 'Texte d’origine')
  await choose('Nos cartes', 'Texte d’origine')
  // The second of those that are sent.
  refuse(['sections', 1, 'texts', 'body', 'fr', 'value'])
  await press('Créer la plateforme')
  const item = await itemOf('Nos cartes')
  expect(await within(item).findByText(refusal)).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(item))
  expectNoNotice()
  await choose('Nos cartes', 'Laisser de côté')
  expect(screen.queryByText(refusal)).toBeNull()
})

test('the title of a table that is refused is told under it, a new provider in the cells that name it', async () => {
  openImport()
  const understood = await paste(charter('https://neuf.example'))
  refuse(['categories', 0, 'texts', 'title', 'fr', 'value'], 'too_long')
  await press('Créer la plateforme')
  await within(understood).findByText('Trop long.')
  const title = within(understood).getByRole('heading', { name: /^Cookies nécessaires au portail/ })
  await waitFor(() => expect(document.activeElement).toBe(title))
  expectNoNotice()
  refuse(['providers', 0, 'names', 0, 'name'])
  await press('Créer la plateforme')
  expect(await screen.findByText(refusal)).toBeTruthy()
  const cell = screen.getByRole('textbox', { name: 'Prestataire' })
  await waitFor(() => expect(document.activeElement).toBe(cell))
})

test('over a platform that exists too, in one language or the other', async () => {
  openImport()
  await paste(charter('https://data.gers.fr'))
  await userEvent.click(await screen.findByRole('button', { name: 'La mettre à jour' }))
  await choose('Quels sont vos droits ?', 'Texte d’origine')
  await choose('Nos cartes', 'Texte d’origine')
  refuse(['sections', 1, 'section', 'texts', 'body', 'fr', 'value'])
  await press('Mettre à jour la plateforme')
  expect(await within(await itemOf('Nos cartes')).findByText(refusal)).toBeTruthy()
  expectNoNotice()
})

test('a text in the other language that is refused is told in its line', async () => {
  openImport('/import?platform=platform-gers')
  await paste(['# Cookie policy', '## What are your rights?', 'Write to the data protection officer.'].join('\n\n'))
  await userEvent.click(await screen.findByRole('button', { name: 'Ajouter une langue' }))
  const row = await screen.findByRole('row', { name: /Write to the data protection officer/ })
  await userEvent.click(within(row).getByRole('checkbox'))
  refuse(['sections', 0, 'section', 'texts', 'body', 'en', 'value'])
  await press('Ajouter les traductions')
  expect(await within(row).findByText(refusal)).toBeTruthy()
  expectNoNotice()
})

test('a short name or a host that is taken says who has it, with the way there', async () => {
  openImport()
  await paste(charter('https://data.gers.fr'))
  await userEvent.click(await screen.findByRole('button', { name: 'Créer une autre plateforme' }))
  await press('Créer la plateforme')
  expect(await screen.findByText(/Une autre plateforme répond déjà à cette adresse/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Le Gers' }).getAttribute('href')).toBe('/platforms/platform-gers')
})
