import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { View } from '#core/contract/routes/viewRoutes.ts'
import { readRowListState, writeRowListState } from '../rowListState.ts'
import { hasLeft, readWithView, stateOfView, viewOf, writeWithView } from './viewAddress.ts'

const at = '2026-02-01T08:00:00.000Z'
const view: View = {
  id: 'v',
  revision: 1,
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
  name: 'To write',
  query: { missing: 'true', sort: '-toDo', pageSize: '50' },
  columns: ['platform', 'texts'],
}
const query = (text: string) => new URLSearchParams(text)
const read = (text: string) => readWithView(query(text), view)
const shown = stateOfView(view)

test('a view is what it keeps', () => {
  expect(shown).toEqual(readRowListState(query('texts=missing&sort=-toDo&size=50&columns=platform.texts')))
  expect(viewOf(shown, shown.columns ?? [])).toEqual({ query: view.query, columns: view.columns })
})

test.each([
  'q=île&name=_ga*&platform=p&provider=q&definition=d&category=audience&retention=session&origin=shared',
  'exceptions=some&texts=missing&translations=stale&sort=-changedAt&size=100&columns=texts',
  'origin=own&columns=',
])('%s comes back from a view as it went in', (text) => {
  const state = readRowListState(query(text))
  expect(stateOfView(viewOf(state, state.columns ?? ['texts']))).toEqual({
    ...state,
    columns: state.columns ?? ['texts'],
  })
})

test('an address with a view alone shows the view, at whichever page', () => {
  expect(read('view=v')).toEqual(shown)
  expect(read('view=v&page=3&scenario=demo')).toEqual({ ...shown, page: 3 })
})

test('an address that says something itself says it all', () => {
  expect(read('view=v&sort=name')).toEqual(readRowListState(query('sort=name')))
  expect(readWithView(query('view=gone'), null)).toEqual(readRowListState(query('')))
})

test('what the view shows is written as the view; everything else is written out', () => {
  expect(writeWithView({ ...shown, page: 2 }, query('view=v&sort=name&scenario=demo'), view).toString()).toBe(
    'view=v&scenario=demo&page=2',
  )
  const plain = readRowListState(query(''))
  expect(writeWithView(plain, query('view=v'), view).toString()).toBe('view=v&sort=name')
})

test('whatever is shown beside a view, its address shows it again', () => {
  const values = { q: ['', 'x'], sort: ['name', '-toDo'], size: ['25', '50'], texts: ['', 'missing'], page: ['1', '4'] }
  const address = fc.record({
    ...Object.fromEntries(Object.entries(values).map(([name, of]) => [name, fc.constantFrom(...of)])),
    columns: fc.constantFrom('', 'platform', 'platform.texts'),
  })
  fc.assert(
    fc.property(address, (params) => {
      const state = readRowListState(new URLSearchParams(params))
      const written = writeWithView(state, query('view=v'), view)
      expect(readWithView(written, view)).toEqual(state)
      // Once the view is gone, the same address still shows it, unless it was the view itself.
      if (hasLeft(view, state)) expect(readWithView(written, null)).toEqual(state)
      expect(hasLeft(view, state)).toBe(
        writeRowListState({ ...state, page: 1 }, query('')).toString() !==
          writeRowListState(shown, query('')).toString(),
      )
    }),
  )
})
