// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { NodeApi } from '#mocks/node.ts'
import '#src/testing/patience.ts'
import { openImport, paste, press, readTwin, startImporting } from './testing/importScreen.tsx'

let api: NodeApi
let end: () => void
beforeEach(async () => {
  ;({ api, end } = await startImporting())
})
afterEach(() => end())

const page = (title: string, head: string, row: string) => [`# ${title}`, '', head, '| - | - | - |', row, ''].join('\n')
const both = [
  page(
    'Charte cookies du portail',
    '| Prestataire | Nom du cookie | Finalité |',
    '| Acme | sid | Garde la session ouverte pour vous. |',
  ),
  page(
    'Cookie policy of the portal',
    '| Provider | Cookie name | Purpose |',
    '| Acme | sid | Keeps your session open for you. |',
  ),
].join('\n')

test('the second language of a text survives a reload, before and after the first has made its platform', async () => {
  openImport()
  await paste(both)
  await press('Les deux, l’une après l’autre')
  await waitFor(() => expect(localStorage.getItem('charterdesk.draft.import.v1')).toContain('"rest":{'))
  cleanup()
  openImport()
  const name = await screen.findByRole('textbox', { name: 'Nom' })
  await userEvent.type(name, 'Deux langues')
  await press('Créer la plateforme')
  await screen.findByRole('heading', { name: /^Plateforme créée/ })
  expect(screen.getByRole('button', { name: 'Ajouter la seconde langue' })).toBeTruthy()
  cleanup()
  openImport()
  expect(await screen.findByRole('heading', { name: /seconde langue du dernier texte/ })).toBeTruthy()
  await press('Ajouter la seconde langue')
  await screen.findByRole('region', { name: '1 ligne de la plateforme se retrouve dans ce texte' })
  await press('Ajouter les traductions')
  await screen.findByRole('heading', { name: '1 ligne traduite' })
  const texts = (await api.store.read((reader) => reader.list('text', {}))).items
  expect(texts.map(({ value }) => value)).toContain('Keeps your session open for you.')
  cleanup()
  openImport()
  await screen.findByRole('textbox', { name: 'Texte de la charte' })
  expect(screen.queryByRole('heading', { name: /seconde langue/ })).toBeNull()
})

test('what the server refuses of a row lands on its cell, until that cell is changed', async () => {
  openImport()
  await paste(readTwin('app.wattlibre.example.txt'))
  await screen.findAllByText(/^Formulation/)
  const issues = [{ code: 'forbidden_characters', path: ['rows', 1, 'texts', 'purpose', 'fr', 'value'] }]
  const problem = { type: 'x', title: 'x', status: 422, code: 'invalid', requestId: 'r', issues }
  api.between(
    (answer) => (request) =>
      request.method === 'POST' && request.url.endsWith('/api/imports')
        ? Promise.resolve(Response.json(problem, { status: 422 }))
        : answer(request),
  )
  await press('Créer la plateforme')
  expect(await screen.findByText('Le serveur a refusé cette valeur.')).toBeTruthy()
  const cell = screen.getAllByRole('textbox', { name: 'Finalité' })[1]
  await waitFor(() => expect(document.activeElement).toBe(cell))
  expect(screen.queryByText('Le serveur a refusé cet import')).toBeNull()
  await userEvent.type(cell!, ' et mieux')
  expect(screen.queryByText('Le serveur a refusé cette valeur.')).toBeNull()
})
