import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createGrid, type Grid } from './grid.ts'

let grid: Grid
beforeEach(() => {
  grid = createGrid()
  grid.follow([['a', 'b', 'c', 'd']])
})
const chosen = () => [...grid.readSelection().rows]

describe('where one is', () => {
  it('is the one cell that Tab goes to, at first the names of the first row', () => {
    expect([grid.readTabStop('a'), grid.readTabStop('b')]).toEqual(['names', null])
    grid.activate({ rowId: 'b', column: 'purpose' })
    expect([grid.readTabStop('a'), grid.readTabStop('b')]).toEqual([null, 'purpose'])
  })

  it('is the first row again once its row went away', () => {
    grid.activate({ rowId: 'b', column: 'purpose' })
    grid.follow([['c', 'd']])
    expect([grid.readTabStop('b'), grid.readTabStop('c')]).toEqual([null, 'names'])
  })

  it('is told when it changes, and not when it stays', () => {
    const listener = vi.fn()
    grid.subscribe(listener)
    grid.activate({ rowId: 'b', column: 'names' })
    grid.activate({ rowId: 'b', column: 'names' })
    expect(listener).toHaveBeenCalledOnce()
  })

  it('is told to the rows that it concerns, and to no other', () => {
    const told: string[] = []
    for (const id of ['a', 'b', 'c', 'd']) grid.subscribeToRow(id, () => told.push(id))
    grid.activate({ rowId: 'c', column: 'names' })
    expect(told.splice(0)).toEqual(['a', 'c'])
    grid.activate({ rowId: 'd', column: 'names' })
    expect(told.splice(0).sort()).toEqual(['a', 'c', 'd'])
    grid.toggleRow('b')
    expect(told.splice(0)).toEqual(['b'])
    grid.follow([['d', 'c', 'b', 'a']])
    expect(told.sort()).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('what is chosen', () => {
  it('are rows in the order of the page, whatever the order in which they were chosen', () => {
    for (const id of ['d', 'a', 'b', 'a']) grid.toggleRow(id)
    expect(chosen()).toEqual(['b', 'd'])
    expect([grid.readSelected('b'), grid.readSelected('a')]).toEqual(['row', null])
    grid.follow([['d', 'c', 'b']])
    expect(chosen()).toEqual(['d', 'b'])
  })

  it('is widened and narrowed from where it began', () => {
    grid.extend({ rowId: 'b', column: 'service' }, { rowId: 'c', column: 'service' })
    grid.extend({ rowId: 'c', column: 'service' }, { rowId: 'd', column: 'provider' })
    expect(chosen()).toEqual(['b', 'c', 'd'])
    expect(grid.readSelected('c')).toEqual({ from: 'provider', to: 'service' })
    grid.extend({ rowId: 'd', column: 'provider' }, { rowId: 'a', column: 'retention' })
    expect(chosen()).toEqual(['a', 'b'])
    expect(grid.readSelected('a')).toEqual({ from: 'service', to: 'retention' })
  })

  it('stays whole rows where a row was chosen first', () => {
    grid.toggleRow('b')
    grid.extend({ rowId: 'b', column: 'purpose' }, { rowId: 'c', column: 'purpose' })
    expect([chosen(), grid.readSelected('c')]).toEqual([['b', 'c'], 'row'])
  })

  it('begins anew after a step without Shift, which leaves whole rows as they are', () => {
    grid.extend({ rowId: 'a', column: 'names' }, { rowId: 'b', column: 'names' })
    grid.clearCells()
    expect(chosen()).toEqual([])
    grid.toggleRow('a')
    grid.clearCells()
    expect(chosen()).toEqual(['a'])
    grid.extend({ rowId: 'c', column: 'names' }, { rowId: 'd', column: 'names' })
    expect([chosen(), grid.readSelected('d')]).toEqual([['c', 'd'], { from: 'names', to: 'names' }])
  })

  it('loses the rows that go away, and is nothing without rows', () => {
    grid.extend({ rowId: 'a', column: 'names' }, { rowId: 'b', column: 'names' })
    grid.follow([['b', 'c']])
    expect(chosen()).toEqual(['b'])
    grid.follow([['c']])
    expect(grid.readSelection()).toEqual({ rows: new Set(), span: null })
  })

  it('counts what chooses a row and its menu as its first and last cells', () => {
    grid.extend({ rowId: 'a', column: 'purpose' }, { rowId: 'a', column: 'menu' })
    expect(grid.readSelected('a')).toEqual({ from: 'purpose', to: 'retention' })
    grid.extend({ rowId: 'a', column: 'purpose' }, { rowId: 'a', column: 'select' })
    expect(grid.readSelected('a')).toEqual({ from: 'names', to: 'purpose' })
  })
})
