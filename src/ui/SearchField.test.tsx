// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SearchField } from './SearchField.tsx'
import '#src/testing/patience.ts'

const onSearch = vi.fn<(text: string) => void>()

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  onSearch.mockReset()
  vi.useRealTimers()
})

const field = (value: string) => (
  <SearchField label="Chercher" clearLabel="Effacer" value={value} onSearch={onSearch} delay={150} />
)
const input = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Chercher' })
const type = (text: string) => fireEvent.change(input(), { target: { value: text } })
function wait(duration: number) {
  act(() => {
    vi.advanceTimersByTime(duration)
  })
}

test('searches for the first letter at once, and for the others a moment after the last of them', () => {
  render(field(''))
  type('g')
  expect(onSearch.mock.calls).toEqual([['g']])
  wait(100)
  type('ge')
  wait(100)
  type('ger')
  wait(149)
  expect(onSearch).toHaveBeenCalledTimes(1)
  wait(1)
  expect(onSearch.mock.calls).toEqual([['g'], ['ger']])
  wait(500)
  type('gers')
  expect(onSearch.mock.lastCall).toEqual(['gers'])
})

test('searches at once on Enter, and not again when the moment has passed', () => {
  render(field(''))
  type('p')
  type('pau')
  fireEvent.keyDown(input(), { key: 'Enter' })
  expect(onSearch.mock.calls).toEqual([['p'], ['pau']])
  wait(500)
  expect(onSearch).toHaveBeenCalledTimes(2)
})

test('keeps what was typed while earlier searches come back late', () => {
  const { rerender } = render(field(''))
  type('g')
  wait(150)
  type('ge')
  wait(150)
  type('ger')
  rerender(field('g'))
  expect(input().value).toBe('ger')
  rerender(field('ge'))
  expect(input().value).toBe('ger')
  wait(150)
  expect(onSearch.mock.lastCall).toEqual(['ger'])
})

test('follows the address when it changes by itself, as with the back button', () => {
  const { rerender } = render(field('gers'))
  type('gersx')
  type('gersxy')
  rerender(field('pau'))
  expect(input().value).toBe('pau')
  wait(500)
  expect(onSearch.mock.calls).toEqual([['gersx']])
})

test('follows the back button to a search it had itself asked for', () => {
  const { rerender } = render(field(''))
  type('gers')
  wait(150)
  rerender(field('gers'))
  rerender(field(''))
  expect(input().value).toBe('')
  rerender(field('gers'))
  expect(input().value).toBe('gers')
})

test('clears by its button and by Escape, the focus staying in the field', () => {
  const { rerender } = render(field('gers'))
  fireEvent.click(screen.getByRole('button', { name: 'Effacer' }))
  expect(onSearch.mock.lastCall).toEqual([''])
  expect(document.activeElement).toBe(input())
  rerender(field(''))
  type('pau')
  fireEvent.keyDown(input(), { key: 'Escape' })
  expect(input().value).toBe('')
})

test('does not ask again for what is listed by then, which would call back a reader who follows a link', () => {
  const { rerender } = render(field(''))
  type('gers')
  rerender(field('gers'))
  wait(500)
  expect(onSearch.mock.calls).toEqual([['gers']])
})

test('searches at once when the field is left, before a click elsewhere counts', () => {
  render(field(''))
  type('p')
  type('pau')
  fireEvent.blur(input())
  expect(onSearch.mock.calls).toEqual([['p'], ['pau']])
  wait(500)
  expect(onSearch).toHaveBeenCalledTimes(2)
})
