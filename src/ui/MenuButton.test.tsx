// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MenuButton } from './MenuButton.tsx'
import '#src/testing/patience.ts'

const onSelect = vi.fn()

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined
      unobserve = () => undefined
      disconnect = () => undefined
    },
  )
  render(
    <MantineProvider env="test">
      <MenuButton label="Actions" entries={[{ key: 'copy', label: 'Dupliquer', onSelect }]} />
    </MantineProvider>,
  )
})
afterEach(() => {
  cleanup()
  onSelect.mockReset()
  vi.unstubAllGlobals()
})

test('the very first press opens the menu, though its code comes only then', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Actions' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Dupliquer' }))
  expect(onSelect).toHaveBeenCalledOnce()
})

test('a second press closes it, and gives the focus back to the button', async () => {
  const button = screen.getByRole('button', { name: 'Actions' })
  await userEvent.click(button)
  expect(await screen.findByRole('menuitem', { name: 'Dupliquer' })).toBeTruthy()
  await userEvent.click(button)
  await waitFor(() => expect(screen.queryByRole('menuitem')).toBeNull())
  expect(button.getAttribute('aria-expanded')).toBe('false')
})

test('by keyboard it opens on its first entry, and Escape comes back to the button', async () => {
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  const entry = await screen.findByRole('menuitem', { name: 'Dupliquer' })
  await waitFor(() => expect(document.activeElement).toBe(entry))
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Actions' })))
  expect(screen.queryByRole('menuitem')).toBeNull()
})

test('where the first entry can do nothing, it opens on the next one', async () => {
  cleanup()
  const entries = [
    { key: 'none', label: 'Rien', isDisabled: true, onSelect },
    { key: 'copy', label: 'Dupliquer', onSelect },
  ]
  render(
    <MantineProvider env="test">
      <MenuButton label="Actions" entries={entries} />
    </MantineProvider>,
  )
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  const entry = await screen.findByRole('menuitem', { name: 'Dupliquer' })
  await waitFor(() => expect(document.activeElement).toBe(entry))
})
