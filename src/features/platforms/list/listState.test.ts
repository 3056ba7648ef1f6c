import { expect, test } from 'vitest'
import { isNarrowed, readListState, unfiltered, writeListState, type ListState } from './listState.ts'

const read = (query: string): ListState => readListState(new URLSearchParams(query))

test('an address without a query is the beginning of the list', () => {
  const state = read('')
  expect(state).toEqual({ search: '', sort: 'name', descending: false, page: 1, pageSize: 25, ...unfiltered })
  expect(writeListState(state, new URLSearchParams('')).toString()).toBe('')
})

test('a state and its address say the same', () => {
  const state: ListState = {
    search: 'île & co',
    sort: 'changedAt',
    descending: true,
    page: 3,
    pageSize: 50,
    locale: 'en',
    isMissing: true,
    isStale: true,
    isUnaddressed: true,
    isDeleted: true,
  }
  expect(readListState(writeListState(state, new URLSearchParams('scenario=large')))).toEqual(state)
  expect(writeListState(state, new URLSearchParams('scenario=large')).get('scenario')).toBe('large')
})

test.each([
  'page=0',
  'page=abc',
  'page=1.5',
  'size=7',
  'sort=nothing',
  'sort=-',
  'locale=xx',
  'texts=all',
  'translations=all',
  'address=no',
  'deleted=true',
])('%s is no reason to fail', (query) => {
  expect(read(query)).toEqual(read(''))
})

test.each([
  ['', false],
  ['sort=rows&page=2&size=50', false],
  ['q=gers', true],
  ['locale=en', true],
  ['texts=missing', true],
  ['translations=stale', true],
  ['address=missing', true],
  ['deleted=only', true],
])('%s leaves platforms out: %s', (query, isExpected) => {
  expect(isNarrowed(read(query))).toBe(isExpected)
})
