// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { TextArea } from './TextArea.tsx'
import { TextField } from './TextField.tsx'
import '#src/testing/patience.ts'

afterEach(cleanup)

test.each([
  ['input', TextField],
  ['textarea', TextArea],
])('an %s is tied to its label, error and hint', (_tag, Control) => {
  render(<Control label="Adresse" error="Une adresse ne contient pas d’espace." hint="Celle du portail." />)
  const control = screen.getByRole('textbox', { name: 'Adresse' })
  const described = control.getAttribute('aria-describedby')?.split(' ') ?? []
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'Une adresse ne contient pas d’espace.',
    'Celle du portail.',
  ])
  expect(control.getAttribute('aria-invalid')).toBe('true')
})

test('a field without a mistake says nothing of one', () => {
  render(<TextField label="Nom" />)
  const control = screen.getByRole('textbox', { name: 'Nom' })
  expect([control.getAttribute('aria-invalid'), control.getAttribute('aria-describedby')]).toEqual([null, null])
})
