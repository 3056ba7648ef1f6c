// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import i18next from 'i18next'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { startTexts } from '#src/app/startTexts.ts'
import { RecordDecisions } from './RecordDecisions.tsx'

beforeAll(async () => {
  localStorage.setItem('charterdesk.language', 'fr')
  await startTexts()
  await i18next.loadNamespaces(['importing'])
})
afterEach(cleanup)

const nothing = { platform: [], rows: [], texts: [], deleted: [] }

test('each thing that was corrected, chosen or left out is told, with its line and its reason', () => {
  render(
    <RecordDecisions
      decisions={{
        platform: [{ field: 'address', read: 'https://la c', written: 'https://lac.example' }],
        rows: [
          { line: 9, names: 'sid', isTaken: true, match: 'exception', reason: 'Publié ainsi', corrected: [] },
          { line: 10, names: 'autre', isTaken: false, match: null, reason: null, corrected: [] },
          {
            ...{ line: null, names: 'main', isTaken: true, match: null, reason: null },
            corrected: [{ field: 'purpose', read: null, written: 'Dit à la main.' }],
          },
          { line: 12, names: 'sans_rien', isTaken: true, match: null, reason: null, corrected: [] },
        ],
        texts: [
          { line: 3, title: 'Vos droits', choice: 'own', reason: 'Délégué propre' },
          { line: 5, title: 'Nos cartes', choice: 'leftOut', reason: null },
        ],
        deleted: [{ id: 'row-1', label: 'ancien' }],
      }}
    />,
  )
  const said = within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((item) => item.textContent.replace(/\s+/gu, ' '))
  expect(said).toEqual([
    'Adresse https://la c → https://lac.example',
    'Ligne 9 sid texte gardé en exception (Publié ainsi)',
    'Ligne 10 autre laissée de côté',
    'Ajoutée à la main main Finalité rien → Dit à la main.',
    'Ligne 3 Vos droits texte d’origine gardé (Délégué propre)',
    'Ligne 5 Nos cartes laissé de côté',
    'ancien supprimée de la plateforme',
  ])
})

test('nothing decided, and nothing kept, are two things', () => {
  render(<RecordDecisions decisions={nothing} />)
  expect(screen.getByText(/^Rien n’a été corrigé/)).toBeTruthy()
  render(<RecordDecisions decisions={null} />)
  expect(screen.getByText(/n’a pas été gardé/)).toBeTruthy()
})
