// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import '#src/testing/patience.ts'
import { endWorkspace, open, rowButton, startWorkspace, user } from './testing/workspaceScreen.tsx'

// The screens are fetched when they are first opened, which takes the machine its time.
vi.setConfig({ testTimeout: 120_000 })

const arrival = vi.hoisted(() => Promise.withResolvers<null>())
vi.mock('#src/features/keyboard/Palette.tsx', async (importOriginal) => {
  await arrival.promise
  return importOriginal()
})

beforeEach(startWorkspace)
afterEach(endWorkspace)

// One test: code that came once is there for all that follow.
test('what is typed while the palette is on its way waits for its field, and does nothing elsewhere', async () => {
  await open()
  const button = await rowButton('sessionid')
  button.focus()
  await user.keyboard('{Control>}k{/Control}zz{Escape}')
  await user.keyboard('{Control>}k{/Control}nouvx{Backspace}{Enter}')
  expect(document.activeElement).toBe(button)
  // N adds a cookie and Enter opens the row, where they are not letters of a search.
  expect(screen.queryByRole('form', { name: /^Modification/ })).toBeNull()
  arrival.resolve(null)
  const field = await screen.findByRole('combobox', { name: /^Chercher une plateforme/ })
  await waitFor(() => expect((field as HTMLInputElement).value).toBe('nouv'))
  await user.keyboard('elle plateforme')
  expect((field as HTMLInputElement).value).toBe('nouvelle plateforme')
  expect(await screen.findByRole('option', { name: /^Nouvelle plateforme/ })).toBeTruthy()
})
