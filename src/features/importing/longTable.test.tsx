// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import '#src/testing/patience.ts'
import { openImport, paste, press, startImporting } from './testing/importScreen.tsx'
import { watchIntersections } from './testing/watchIntersections.ts'

let end: () => void
beforeEach(async () => {
  ;({ end } = await startImporting())
  watchIntersections()
})
afterEach(() => end())

const lines = [
  'Charte cookies du portail https://grand.example',
  'Cookies nécessaires',
  '',
  'Prestataire\tService\tNom du cookie\tFinalité',
  // One of them says no provider.
  ...Array.from({ length: 400 }, (_, row) => `${row === 250 ? '' : 'Acme'}\tCarte\tc${row}\tGarde le réglage ${row}.`),
]
const cellsDrawn = (understood: HTMLElement) => within(understood).queryAllByRole('group', { name: /^Cookie / })

test('of a table of hundreds of rows few are drawn; the fault that stops the sending is one of them', async () => {
  openImport()
  const understood = await paste(lines.join('\n'))
  expect(cellsDrawn(understood).length).toBeLessThan(60)
  expect(understood.textContent).toContain('Garde le réglage 333.')
  await press('Créer la plateforme')
  const faulty = within(understood).getByRole('group', { name: 'Cookie c250' })
  expect(document.activeElement).toBe(within(faulty).getByRole('textbox', { name: 'Prestataire' }))
})

test('a line of the source leads to its row, drawn or not, as often as it is asked', async () => {
  openImport()
  const understood = await paste(lines.join('\n'))
  const source = screen.getByRole('listbox')
  source.focus()
  await userEvent.keyboard('{End}{ArrowUp}')
  const row = await within(understood).findByRole('group', { name: 'Cookie c398' })
  for (const _ of ['once', 'again']) {
    source.focus()
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(within(row).getByRole('textbox', { name: 'Nom du cookie' }))
  }
})

test('of an update of hundreds of rows few are drawn, and the words of all are there', async () => {
  openImport()
  await paste(lines.join('\n').replace('grand.example', 'data.gers.fr'))
  await userEvent.click(await screen.findByRole('button', { name: 'La mettre à jour' }))
  const plan = await screen.findByRole('region', { name: 'Ce que la mise à jour va faire' })
  expect(within(plan).getAllByRole('listitem').length).toBeLessThan(60)
  expect(plan.textContent).toContain('c333')
})
