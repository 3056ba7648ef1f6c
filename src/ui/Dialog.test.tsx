// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Dialog } from './Dialog.tsx'
import { stubBrowser } from '#src/testing/stubBrowser.ts'

beforeEach(() => {
  stubBrowser()
  // As browsers do: the first thing that can have the focus has it.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
    this.querySelector('button')?.focus()
  }
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const frame = { title: 'Titre', closeLabel: 'Fermer', onClose: () => undefined }

test('what it asks for has the focus, and not what closes it', () => {
  render(
    <Dialog {...frame}>
      <p>Des mots</p>
      <input aria-label="Nom" />
      <button type="button">Voir</button>
    </Dialog>,
  )
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Nom' }))
})

test('of a choice that is made, what is chosen has it', () => {
  render(
    <Dialog {...frame}>
      <input type="radio" name="how" aria-label="Ainsi" />
      <input type="radio" name="how" aria-label="Autrement" defaultChecked />
    </Dialog>,
  )
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Autrement' }))
})

test('what is there to be read has it, so that the arrows scroll', () => {
  render(
    <Dialog {...frame} isRead>
      <button type="button">Voir</button>
    </Dialog>,
  )
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Titre' }))
})

test('words alone leave it to what closes them', () => {
  render(<Dialog {...frame}>Des mots</Dialog>)
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Fermer' }))
})
