// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { NodeApi } from '#mocks/node.ts'
import '#src/testing/patience.ts'
import { openImport, openRecord, paste, press, readTwin, startImporting } from '../testing/importScreen.tsx'

let api: NodeApi
let end: () => void
beforeEach(async () => {
  ;({ api, end } = await startImporting())
})
afterEach(() => end())

const rowsOfGers = async () =>
  (await api.store.read((reader) => reader.list('row', { where: { platformId: 'platform-gers' } }))).items
const patch = (id: string, body: object) =>
  fetch(`${location.origin}/api/rows/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** An import that adds one row to the platform of Le Gers. */
async function update(): Promise<void> {
  const text = readTwin('app.wattlibre.example.txt').replace('app.wattlibre.example', 'data.gers.fr')
  openImport()
  await paste(text.replace('cookies_preferences', 'autre_cookie'))
  await userEvent.click(await screen.findByRole('button', { name: 'La mettre à jour' }))
  await screen.findByRole('region', { name: 'Ce que la mise à jour va faire' })
  await press('Mettre à jour la plateforme')
  await screen.findByRole('heading', { name: /^Plateforme mise à jour/ })
}

const isNew = (row: { facts: { names?: readonly { value: string }[] | undefined } }) =>
  row.facts.names?.[0]?.value === 'autre_cookie'

test('undoing takes back the import, not what was done after it', async () => {
  await update()
  const other = (await rowsOfGers()).find((row) => row.revision === 1 && !isNew(row))
  expect(
    (await patch(other!.id, { revision: 1, facts: { host: 'ici.example' }, overrides: { host: { reason: 'r' } } }))
      .status,
  ).toBe(200)
  await press('Annuler cet import')
  await screen.findByRole('button', { name: 'Mettre à jour la plateforme' })
  const rows = await rowsOfGers()
  expect(rows.find(({ id }) => id === other!.id)?.facts.host).toBe('ici.example')
  expect(rows.filter(isNew)).toEqual([])
})

test('what was changed since is not undone, and the screen says so', async () => {
  await update()
  const added = (await rowsOfGers()).find(isNew)
  await patch(added!.id, { revision: 1, facts: { host: 'ici.example' } })
  await press('Annuler cet import')
  expect(await screen.findByText(/a été modifiée depuis/)).toBeTruthy()
  expect((await rowsOfGers()).filter(isNew)).toHaveLength(1)
})

test('what was imported can be taken back later, from its record', async () => {
  await update()
  cleanup()
  openRecord('platform-gers')
  await screen.findByRole('heading', { name: 'Texte importé' })
  await press('Annuler cet import')
  // The record goes with what it recorded.
  expect(await screen.findByRole('heading', { name: 'Aucun texte importé' })).toBeTruthy()
  expect((await rowsOfGers()).filter(isNew)).toEqual([])
})

test('from the record too, what was changed since stands in the way, and the screen says so', async () => {
  await update()
  const added = (await rowsOfGers()).find(isNew)
  await patch(added!.id, { revision: 1, facts: { host: 'ici.example' } })
  cleanup()
  openRecord('platform-gers')
  await screen.findByRole('heading', { name: 'Texte importé' })
  await press('Annuler cet import')
  expect(await screen.findByText(/a été modifiée depuis/)).toBeTruthy()
  expect((await rowsOfGers()).filter(isNew)).toHaveLength(1)
})
