// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { readListing, writeListing } from './listAddress.ts'
import { useListAddress, useListFound } from './useListAddress.ts'

afterEach(cleanup)

const path = '/rows'
const sorts = ['name', 'date'] as const
const read = (params: URLSearchParams) => readListing(params, sorts)
const write = (state: ReturnType<typeof read>, params: URLSearchParams) => writeListing(state, 'name', {}, params)
const ask = vi.fn()

/** A list of `total` rows, known only once `arrive` is called: what the page does is done from outside. */
function setUp(start: string) {
  const list = {} as {
    address: ReturnType<typeof useListAddress<ReturnType<typeof read>>>
    arrive: (n: number) => void
  }
  function List() {
    const [total, setTotal] = useState<number | null>(null)
    const address = useListAddress({ path, read, write, ask })
    useListFound({ ...address, total: total ?? 0, isSettled: total !== null, narrowing: '', found: '' })
    Object.assign(list, { address, arrive: setTotal })
    return <p>{total}</p>
  }
  const router = createMemoryRouter([{ path, element: <List /> }], { initialEntries: [`${path}${start}`] })
  render(<RouterProvider router={router} />)
  return { list, asked: () => router.state.location.search }
}

test('a page that is no more leads back to the last one', () => {
  const { list, asked } = setUp('?q=a&page=99')
  act(() => list.arrive(60))
  expect(screen.getByText('60')).toBeDefined()
  expect(asked()).toBe('?q=a&page=3')
})

test('what is chosen while the list of such a page arrives is kept', () => {
  const { list, asked } = setUp('?q=a&page=99')
  act(() => {
    list.address.show({ sort: 'date' })
    list.arrive(60)
  })
  expect(asked()).toBe('?q=a&sort=date')
})

test('two changes before the router has drawn the first are both made', () => {
  const { list, asked } = setUp('?page=2')
  act(() => {
    list.address.show({ search: 'b' }, true)
    list.address.show({ sort: 'date', descending: true })
  })
  expect(asked()).toBe('?q=b&sort=-date')
  expect(ask).toHaveBeenLastCalledWith({ search: 'b', sort: 'date', descending: true, page: 1, pageSize: 25 })
})
