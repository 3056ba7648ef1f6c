// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ToastRegion } from './ToastRegion.tsx'
import { dismissToast, dismissToastsFor, showToast, toasts } from './toasts.ts'
import '#src/testing/patience.ts'

beforeEach(() => {
  vi.useFakeTimers()
  render(
    <>
      <input />
      <main tabIndex={-1} />
      <ToastRegion label="Messages" enterKey="F8" dismissLabel="Fermer" />
    </>,
  )
})
afterEach(() => {
  act(() => {
    for (const { id } of toasts.read()) dismissToast(id)
  })
  cleanup()
  vi.useRealTimers()
})

function show(text: string, undo = vi.fn()) {
  act(() => {
    showToast({ text, action: { label: 'Annuler', act: undo } })
  })
}
function focus(element: HTMLElement) {
  act(() => {
    element.focus()
  })
}
function wait(duration: number) {
  act(() => {
    vi.advanceTimersByTime(duration)
  })
}

test('undo is one key away, and the focus goes back to where it was', () => {
  const undo = vi.fn()
  screen.getByRole('textbox').focus()
  show('Ligne supprimée', undo)
  fireEvent.keyDown(document.body, { key: 'F8' })
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Annuler' }))
  fireEvent.click(screen.getByRole('button', { name: 'Annuler' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(screen.queryByText('Ligne supprimée')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
})

test('a message goes by itself, but not while the focus is on it', () => {
  show('Ligne supprimée')
  focus(screen.getByRole('button', { name: 'Annuler' }))
  wait(60_000)
  expect(screen.getByText('Ligne supprimée')).toBeTruthy()
  fireEvent.keyDown(screen.getByRole('button', { name: 'Annuler' }), { key: 'Escape' })
  focus(screen.getByRole('textbox'))
  wait(12_000)
  expect(screen.queryByText('Ligne supprimée')).toBeNull()
})

test('only the newest three stay', () => {
  for (const text of ['un', 'deux', 'trois', 'quatre']) show(text)
  expect(toasts.read().map(({ text }) => text)).toEqual(['deux', 'trois', 'quatre'])
})

test('of the last change the newest word alone stays, beside what speaks of other things', () => {
  act(() => {
    showToast({ text: 'Lost', tone: 'block' })
    showToast({ text: 'Deleted', about: 'lastChange' })
    showToast({ text: 'Undone', about: 'lastChange' })
  })
  expect(toasts.read().map(({ text }) => text)).toEqual(['Lost', 'Undone'])
})

test('one that tells of many things at once stays, whatever comes after it, until it is dismissed or they are taken back', () => {
  const action = { label: 'Annuler', act: vi.fn() }
  act(() => {
    showToast({ text: 'Fleet', about: 'lastChange', lastsFor: 'commit', action })
    for (const text of ['un', 'deux', 'trois']) showToast({ text })
    showToast({ text: 'Deleted', about: 'lastChange', action })
  })
  expect(toasts.read().map(({ text }) => text)).toEqual(['Fleet', 'trois', 'Deleted'])
  wait(3_600_000)
  expect(toasts.read().map(({ text }) => text)).toEqual(['Fleet'])
  act(() => {
    dismissToastsFor('another')
  })
  expect(screen.getByText('Fleet')).toBeTruthy()
  act(() => {
    dismissToastsFor('commit')
  })
  expect(toasts.read()).toEqual([])
})

test('a press leaves the focus where it is', () => {
  const undo = vi.fn()
  focus(screen.getByRole('textbox'))
  show('Deleted', undo)
  // Prevented: no browser then moves the focus to the button.
  expect(fireEvent.mouseDown(screen.getByRole('button', { name: 'Annuler' }))).toBe(false)
  fireEvent.click(screen.getByRole('button', { name: 'Annuler' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
})

test('who came by any other way than F8 goes back too', () => {
  focus(screen.getByRole('textbox'))
  show('Deleted')
  focus(screen.getByRole('button', { name: 'Annuler' }))
  fireEvent.click(screen.getByRole('button', { name: 'Annuler' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
})

test('a message that goes while the focus is on it gives it back', () => {
  focus(screen.getByRole('textbox'))
  show('Deleted')
  focus(screen.getByRole('button', { name: 'Annuler' }))
  act(() => dismissToast(toasts.read()[0]?.id ?? 0))
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
})

test('who comes from nowhere goes on in the page', () => {
  show('Deleted')
  const undo = screen.getByRole('button', { name: 'Annuler' })
  focus(undo)
  act(() => undo.click())
  expect(document.activeElement).toBe(screen.getByRole('main'))
})
