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

test('the focus stays on the button while the menu’s code takes its place', async () => {
  const button = screen.getByRole('button', { name: 'Actions' })
  await userEvent.tab()
  await waitFor(() => {
    expect(button.isConnected).toBe(false)
  })
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Actions' }))
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByRole('menuitem', { name: 'Dupliquer' })).toBeTruthy()
})
