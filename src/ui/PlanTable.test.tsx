// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { PlanTable, type PlanTableTexts } from './PlanTable.tsx'

afterEach(cleanup)

const texts: PlanTableTexts = {
  group: 'Shown',
  groups: { taken: 'Taken', unclear: 'Unclear', unchanged: 'Same' },
  states: { added: 'New', changed: 'Changed', unchanged: 'Same', unclear: 'Unclear' },
  columns: { line: 'Line', cookie: 'Cookie', fate: 'Outcome', what: 'What' },
  removed: 'removed',
  more: (count) => `${String(count)} more`,
}
type Line = { row: number; state: 'added' | 'changed' | 'unchanged' | 'unclear' }
const lines = (count: number, state: Line['state'], from = 1): Line[] =>
  Array.from({ length: count }, (_, index) => ({ row: from + index, state }))

function Table({ all, asked }: { all: Line[]; asked: number[] }) {
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  return (
    <PlanTable
      lines={all}
      say={({ row, state }) => {
        asked.push(row)
        const issues = state === 'unclear' ? [`why ${String(row)}`] : []
        return { name: `c${String(row)}`, issues, changes: [{ label: 'Purpose', lang: 'fr', before: 'a', after: '' }] }
      }}
      formatCount={String}
      texts={texts}
      leaving={{
        state: 'Left out',
        label: (row) => `Take ${String(row)}`,
        left,
        onLeave: (row, isLeft) => setLeft(isLeft ? new Set([row]) : new Set()),
      }}
    />
  )
}

it('shows, and puts into words, no more lines than one asked for', () => {
  const asked: number[] = []
  render(<Table all={lines(250, 'added')} asked={asked} />)
  expect(screen.getAllByRole('rowheader')).toHaveLength(100)
  expect(Math.max(...asked)).toBe(100)
  fireEvent.click(screen.getByRole('button', { name: '150 more' }))
  expect(screen.getAllByRole('rowheader')).toHaveLength(200)
})

it('shows what does something first, the unclear with their reason where one asks', () => {
  render(<Table all={[...lines(1, 'unclear'), ...lines(2, 'changed', 2)]} asked={[]} />)
  expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['c2', 'c3'])
  expect(screen.getAllByRole('deletion')[0]?.closest('dd')?.textContent).toBe('a removed')
  fireEvent.click(screen.getByRole('radio', { name: 'Unclear (1)' }))
  expect(within(screen.getByRole('table', { name: 'Unclear' })).getByRole('listitem').textContent).toBe('why 1')
})

it('says of a line that is left out that it is, and takes it back', () => {
  render(<Table all={lines(2, 'added')} asked={[]} />)
  const box = screen.getByRole('checkbox', { name: 'Take 2', checked: true })
  fireEvent.click(box)
  expect(box.closest('tr')?.textContent).toContain('Left out')
  fireEvent.click(box)
  expect(box.closest('tr')?.textContent).toContain('New')
})
