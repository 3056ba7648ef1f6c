// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import '#src/testing/patience.ts'
import { endWorkspace, frenchPurpose, open, reword, startWorkspace, user } from './testing/workspaceScreen.tsx'

// The screens are fetched when they are first opened, which takes the machine its time.
vi.setConfig({ testTimeout: 120_000 })

beforeEach(startWorkspace)
afterEach(endWorkspace)

const press = async (entry: string) => {
  await user.click(screen.getByRole('button', { name: /exceptions?$/ }))
  await user.click(await screen.findByRole('menuitem', { name: entry }))
}

test('the count of exceptions says what it counts, and leads to one after the other', async () => {
  const router = await open()
  await screen.findByRole('button', { name: 'Modifier sessionid' })
  // The one of the demo.
  await screen.findByRole('button', { name: '1 exception' })
  for (const name of ['sessionid', 'csrftoken']) {
    await reword(name, 'Vous reconnaît.')
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull())
  }
  await screen.findByRole('button', { name: '3 exceptions' })
  await router.navigate('/platforms/platform-gers/settings')
  await screen.findByRole('form', { name: 'Réglages de la plateforme' })

  for (const name of ['sessionid', 'csrftoken', 'cookies_preferences', 'sessionid']) {
    await press('3 champs de cookies')
    const form = within(await screen.findByRole('form', { name: `Modification de ${name}` }))
    await waitFor(() => expect(document.activeElement).toBe(form.getByRole('textbox', frenchPurpose)))
  }
  expect(router.state.location.pathname).toBe('/platforms/platform-gers/cookies')
})
