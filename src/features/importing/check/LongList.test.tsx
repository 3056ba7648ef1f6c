// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LongList } from './LongList.tsx'
import { watchIntersections, type Watched } from '../testing/watchIntersections.ts'

let watched: Watched
beforeEach(() => {
  watched = watchIntersections()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const items = Array.from({ length: 400 }, (_, index) => `thing-${index}`)

function draw(list: readonly string[] = items, held: readonly string[] = []) {
  return render(
    <LongList
      className={undefined}
      items={list}
      idOf={(item) => item}
      textOf={(item) => `words of ${item}`}
      held={new Set(held)}
      height={50}
    >
      {(item) => (
        <li key={item} id={item}>
          <button type="button">{item}</button>
        </li>
      )}
    </LongList>,
  )
}
const drawn = () => screen.queryAllByRole('button').map(({ textContent }) => textContent)
const spanOf = (item: string) => document.querySelector<HTMLElement>(`#${item}`)?.dataset

test('of a long list nothing is drawn out of sight, yet all its words are there, as tall as they would be', () => {
  draw()
  expect(drawn()).toEqual([])
  for (const item of items) expect(document.body.textContent).toContain(`words of ${item}`)
  const heights = screen.getAllByRole('listitem').map(({ style }) => Number.parseInt(style.height, 10))
  expect(heights.reduce((sum, height) => sum + height, 0)).toBe(400 * 50)
})

test('a short list is drawn whole, and so is any where the browser cannot tell what is in sight', () => {
  draw(items.slice(0, 40))
  expect(drawn()).toHaveLength(40)
  cleanup()
  vi.unstubAllGlobals()
  draw()
  expect(drawn()).toHaveLength(400)
})

test('what comes into sight is drawn in its place, and what was seen long before is put away', () => {
  draw()
  act(() => watched.see('words of thing-200'))
  expect(drawn()).toEqual(items.slice(200, 210))
  for (let first = 0; first < 200; first += 10) act(() => watched.see(`words of thing-${first}`))
  expect(drawn()).not.toContain('thing-200')
  expect(drawn()).toEqual(items.slice(50, 200))
  expect(spanOf('thing-200')).toBeUndefined()
})

test('what is held, and what stands around the focus, is drawn wherever one looks', () => {
  draw(items, ['thing-0', 'thing-309', 'thing-399'])
  expect(drawn()).toEqual([...items.slice(0, 10), ...items.slice(300, 310), ...items.slice(390)])
  act(() => screen.getByRole('button', { name: 'thing-309' }).focus())
  // The next Tab finds something on either side.
  expect(drawn()).toEqual([...items.slice(0, 10), ...items.slice(290, 320), ...items.slice(390)])
  for (let first = 0; first < 290; first += 10) act(() => watched.see(`words of thing-${first}`))
  expect(document.activeElement?.textContent).toBe('thing-309')
})
