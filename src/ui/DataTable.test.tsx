// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { DataTable, type Column } from './DataTable.tsx'
import '#src/testing/patience.ts'

afterEach(cleanup)

type City = { name: string; people: number }
const columns: Column<City>[] = [
  { key: 'name', header: 'Ville', sortKey: 'name', isRowHeader: true, cell: (city) => city.name },
  { key: 'people', header: 'Habitants', sortKey: 'people', cell: (city) => city.people },
]
const rows = [
  { name: 'Auch', people: 22_000 },
  { name: 'Pau', people: 77_000 },
]

test('each row is named by its header and holds its cells', () => {
  render(<DataTable caption="Villes" columns={columns} rows={rows} keyOf={(city) => city.name} />)
  const row = screen.getByRole('row', { name: /Pau/ })
  expect(within(row).getByRole('rowheader').textContent).toBe('Pau')
  expect(within(row).getByRole('cell').textContent).toBe('77000')
  expect(screen.getByRole('table', { name: 'Villes' })).toBeTruthy()
})

test('a header sorts upwards first, then turns round', () => {
  const onSort = vi.fn()
  const sort = { key: 'name', direction: 'ascending' } as const
  render(
    <DataTable
      caption="Villes"
      columns={columns}
      rows={rows}
      keyOf={(city) => city.name}
      sort={sort}
      onSort={onSort}
    />,
  )
  expect(screen.getByRole('columnheader', { name: 'Ville' }).getAttribute('aria-sort')).toBe('ascending')
  fireEvent.click(screen.getByRole('button', { name: 'Ville' }))
  fireEvent.click(screen.getByRole('button', { name: 'Habitants' }))
  expect(onSort.mock.calls).toEqual([
    [{ key: 'name', direction: 'descending' }],
    [{ key: 'people', direction: 'ascending' }],
  ])
})
