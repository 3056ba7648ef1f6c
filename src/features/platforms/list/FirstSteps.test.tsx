// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import i18next from 'i18next'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { announcements } from '#src/lib/announce.ts'
import { goToFirstStep, useFirstStep } from '#src/lib/firstSteps.ts'
import { startI18n } from '#src/lib/i18n.ts'
import fr from '../locales/fr.json'
import { FirstSteps } from './FirstSteps.tsx'

const user = userEvent.setup()

beforeEach(async () => {
  goToFirstStep('import')
  await startI18n(() => Promise.resolve(fr), 'fr')
  await i18next.loadNamespaces('platforms')
})
afterEach(cleanup)

function List() {
  const step = useFirstStep()
  return (
    <main>
      <h1 tabIndex={-1}>Plateformes</h1>
      {step && <FirstSteps step={step} platform={{ id: 'platform-lac', name: { fr: 'Données du Lac' } }} />}
    </main>
  )
}

function open() {
  const router = createMemoryRouter([{ path: '*', element: <List /> }])
  render(<RouterProvider router={router} />)
}

const button = (name: string) => screen.getByRole('button', { name })
const title = () => screen.queryByRole('heading', { level: 2 })?.textContent

test('leads through three steps and back, each with what it speaks of, the focus kept and each said aloud', async () => {
  open()
  expect(screen.getByText('Premiers pas · 1 sur 3')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Aller à l’import' }).getAttribute('href')).toBe('/import')
  await user.click(button('Suivant'))
  expect(announcements.read().text).toMatch(/^Corrigez à côté de la page\. /)
  const workspace = screen.getByRole('link', { name: 'Ouvrir Données du Lac' })
  expect(workspace.getAttribute('href')).toBe('/platforms/platform-lac')
  await user.keyboard('{Enter}')
  expect(title()).toBe('Tout se fait au clavier')
  expect(document.activeElement).toBe(button('Terminer'))
  await user.click(button('Précédent'))
  await user.click(button('Précédent'))
  expect(screen.queryByRole('button', { name: 'Précédent' })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Partez d’une charte qui existe' }))
})

test.each(['Ne plus montrer', 'Terminer'])('%s puts them away for good, and hands the focus on', async (name) => {
  open()
  if (name === 'Terminer') {
    await user.click(button('Suivant'))
    await user.click(button('Suivant'))
  }
  await user.click(button(name))
  expect(title()).toBeUndefined()
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  cleanup()
  open()
  expect(title()).toBeUndefined()
})

test('the step where one was is there again at the next visit', async () => {
  open()
  await user.click(button('Suivant'))
  cleanup()
  open()
  expect(title()).toBe('Corrigez à côté de la page')
})
