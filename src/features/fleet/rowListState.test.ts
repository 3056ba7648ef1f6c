import { expect, test } from 'vitest'
import { paths } from '#src/lib/paths.ts'
import {
  countFilters,
  isNarrowed,
  narrowingOf,
  readNotUnderstood,
  readRowListState,
  searchedInstead,
  unfiltered,
  writeRowListState,
} from './rowListState.ts'

const read = (query: string) => readRowListState(new URLSearchParams(query))

test('an address without a query is the beginning of the whole list', () => {
  const state = read('')
  expect(state).toEqual({
    search: '',
    sort: 'name',
    descending: false,
    page: 1,
    pageSize: 25,
    ...unfiltered,
    columns: null,
  })
  expect(writeRowListState(state, new URLSearchParams('')).toString()).toBe('')
})

test('a state and its address say the same, and other parameters stay', () => {
  const query =
    'scenario=large&q=île&sort=-toDo&page=3&size=50&name=_ga_ABC&platform=p&provider=q&definition=d&category=audience&retention=session&origin=shared&exceptions=some&texts=missing&translations=stale&columns=platform.texts'
  const written = writeRowListState(read(query), new URLSearchParams('scenario=large'))
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(new URLSearchParams(query)))
  expect(readRowListState(written)).toEqual(read(query))
})

test('the address that other screens give for the cookies of a provider narrows the list to it', () => {
  const { search } = new URL(paths.cookies.href('provider & co'), 'https://charterdesk.example')
  expect(read(search)).toEqual({ ...read(''), providerId: 'provider & co' })
})

test.each(['page=0', 'size=7', 'sort=nothing', 'category=xx', 'retention=x', 'origin=x', 'texts=all', 'exceptions=no'])(
  '%s is no reason to fail',
  (query) => {
    expect(read(query)).toEqual(read(''))
  },
)

test.each([
  ['', false],
  ['sort=-toDo&page=2&size=50', false],
  ['q=x', true],
  ['name=x', true],
  ['platform=x', true],
  ['provider=x', true],
  ['definition=x', true],
  ['category=other', true],
  ['retention=unknown', true],
  ['origin=own', true],
  ['exceptions=some', true],
  ['texts=missing', true],
  ['translations=stale', true],
])('%s leaves rows out: %s', (query, isExpected) => {
  expect(isNarrowed(read(query))).toBe(isExpected)
  expect(narrowingOf(read(query)) !== narrowingOf(read(''))).toBe(isExpected)
})

test('tells what an address asks for in words that mean nothing here', () => {
  const params = new URLSearchParams('category=<b>&texts=missing&origin=own&retention=&translations=old&name=x')
  expect(readNotUnderstood(params)).toEqual([
    { key: 'category', value: '<b>' },
    { key: 'translations', value: 'old' },
  ])
  expect(readNotUnderstood(writeRowListState(readRowListState(params), params))).toEqual([])
})

test('counts the filters that are set', () => {
  const counts = ['', 'q=a&name=b&page=2', 'category=audience&origin=own&texts=missing'].map((query) =>
    countFilters(read(query)),
  )
  expect(counts).toEqual([0, 0, 3])
})

test('a name is searched for without its stars, beside what is searched for already', () => {
  const instead = (query: string) => searchedInstead(read(query))
  expect(instead('name=*mc_s*&q=plan')).toEqual({ words: 'mc_s', search: 'plan mc_s' })
  expect(instead('name=_mc**id')).toEqual({ words: '_mc id', search: '_mc id' })
  expect([instead('name=*'), instead('')]).toEqual([null, null])
})
