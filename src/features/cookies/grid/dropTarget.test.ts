import { expect, test } from 'vitest'
import { buildRow } from '#core/charter/testing/builders.ts'
import type { CategoryGroup } from '../actions/rowOrder.ts'
import { dropTargetOf, type DropPlace } from './dropTarget.ts'

const group = (id: string, ...rowIds: string[]): CategoryGroup => ({
  id,
  kind: 'necessary',
  title: {},
  rows: rowIds.map((rowId) => buildRow({ id: rowId, categoryId: id })),
})
const groups = [group('first', 'a', 'b', 'c'), group('second', 'd'), group('third')]
const over = (categoryId: string, id: string, edge: 'before' | 'after'): DropPlace => ({
  categoryId,
  row: { id, edge },
})

test.each([
  {
    what: 'above another row',
    rows: ['c'],
    place: over('first', 'a', 'before'),
    to: { categoryId: 'first', before: 'a' },
  },
  {
    what: 'below another row',
    rows: ['a'],
    place: over('first', 'b', 'after'),
    to: { categoryId: 'first', after: 'b' },
  },
  {
    what: 'in another category',
    rows: ['a'],
    place: over('second', 'd', 'after'),
    to: { categoryId: 'second', after: 'd' },
  },
  {
    what: 'into a category without rows',
    rows: ['a'],
    place: { categoryId: 'third', row: null },
    to: { categoryId: 'third' },
  },
  {
    what: 'rows that stand apart, together',
    rows: ['a', 'c'],
    place: over('first', 'b', 'before'),
    to: { categoryId: 'first', before: 'b' },
  },
  { what: 'nowhere over itself', rows: ['b'], place: over('first', 'b', 'after'), to: null },
  { what: 'nowhere under the row above it', rows: ['b'], place: over('first', 'a', 'after'), to: null },
  { what: 'nowhere over the row below it', rows: ['b'], place: over('first', 'c', 'before'), to: null },
  { what: 'nowhere where several stand already', rows: ['b', 'c'], place: over('first', 'a', 'after'), to: null },
])('goes $what', ({ rows, place, to }) => {
  expect(dropTargetOf(groups, rows, place)).toEqual(to)
})
