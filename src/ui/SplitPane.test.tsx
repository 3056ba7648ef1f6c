// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SplitPane } from './SplitPane.tsx'
import '#src/testing/patience.ts'

let isNarrow = false

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('matchMedia', () => ({
    matches: isNarrow,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
})
afterEach(() => {
  cleanup()
  isNarrow = false
  vi.unstubAllGlobals()
})

const split = () => (
  <SplitPane dividerLabel="Largeur" labels={['Édition', 'Aperçu']} storageKey="split">
    <input aria-label="champ" />
    <p>page</p>
  </SplitPane>
)
const place = () => screen.getByRole('separator', { name: 'Largeur' }).getAttribute('aria-valuenow')

test('the divider moves by keyboard and remembers where it was put', () => {
  render(split())
  expect(place()).toBe('56')
  fireEvent.keyDown(screen.getByRole('separator'), { key: 'ArrowRight' })
  fireEvent.keyDown(screen.getByRole('separator'), { key: 'ArrowRight', shiftKey: true })
  expect(place()).toBe('68')
  cleanup()
  render(split())
  expect(place()).toBe('68')
})

test.each([
  ['damaged', 'wide', '56'],
  ['out of the limits', '99', '75'],
])('a remembered place that is %s does no harm', (_title, stored, shown) => {
  localStorage.setItem('split', stored)
  render(split())
  expect(place()).toBe(shown)
})

test('on a narrow screen the panes are tabs, and the hidden one keeps what was typed', () => {
  isNarrow = true
  render(split())
  fireEvent.change(screen.getByLabelText('champ'), { target: { value: 'gardé' } })
  expect(screen.getByRole('tabpanel', { name: 'Édition' })).toBeTruthy()
  fireEvent.keyDown(screen.getByRole('tab', { name: 'Édition' }), { key: 'ArrowRight' })
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Aperçu', selected: true }))
  expect(screen.queryByRole('textbox')).toBeNull()
  fireEvent.click(screen.getByRole('tab', { name: 'Édition' }))
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('gardé')
})
