import { describe, expect, it } from 'vitest'
import { buildRow, buildSource } from '#core/charter/testing/builders.ts'
import { buildPlatformCategory } from '#core/charter/testing/templateBuilders.ts'
import { categoryTarget, groupRows, placeRow, stepTarget, type RowTarget } from './rowOrder.ts'

const row = (id: string, categoryId: string, position: string) => buildRow({ id, categoryId, position })
const source = buildSource({
  rows: [
    row('n2', 'category-necessary', 'a1'),
    row('n1', 'category-necessary', 'a0'),
    row('n3', 'category-necessary', 'a2'),
    row('m1', 'platform-category-maps', 'a0'),
  ],
  categories: [buildPlatformCategory()],
})
const groups = groupRows(source, [])
const order = (list = groups) => list.map(({ id, rows }) => `${id}: ${rows.map((it) => it.id).join(' ')}`)

describe('groupRows', () => {
  it('puts every category in order, empty ones and the platform’s own too, with their rows', () => {
    expect(order()).toEqual(['category-necessary: n1 n2 n3', 'category-audience: ', 'platform-category-maps: m1'])
  })

  it('puts new rows last, and leaves deleted ones out', () => {
    const deleted = { ...row('n4', 'category-necessary', 'a3'), deletedAt: '2026-01-01T00:00:00.000Z' }
    const fresh = row('new', 'category-necessary', 'a0')
    expect(order(groupRows({ ...source, rows: [...source.rows, deleted] }, [fresh]))[0]).toBe(
      'category-necessary: n1 n2 n3 new',
    )
  })
})

describe('stepTarget', () => {
  it.each<[string, string, -1 | 1, RowTarget | null]>([
    ['down within', 'n1', 1, { categoryId: 'category-necessary', after: 'n2' }],
    ['up within', 'n2', -1, { categoryId: 'category-necessary', before: 'n1' }],
    ['down over the border, into an empty category', 'n3', 1, { categoryId: 'category-audience' }],
    ['up over the border', 'm1', -1, { categoryId: 'category-audience' }],
    ['the first one up', 'n1', -1, null],
    ['the last one down', 'm1', 1, null],
    ['a row that is not there', 'x', 1, null],
  ])('%s', (_, rowId, step, target) => {
    expect(stepTarget(groups, rowId, step)).toEqual(target)
  })
})

it('goes to the next category as its first row, to the one before as its last', () => {
  const two = groups.filter(({ rows }) => rows.length > 0)
  expect(categoryTarget(two, 'n1', 1)).toEqual({ categoryId: 'platform-category-maps', before: 'm1' })
  expect(categoryTarget(two, 'm1', -1)).toEqual({ categoryId: 'category-necessary' })
})

describe('placeRow', () => {
  it.each<[string, RowTarget, string]>([
    ['before the first', { categoryId: 'category-necessary', before: 'n1' }, 'm1 n1 n2 n3'],
    ['after the first', { categoryId: 'category-necessary', after: 'n1' }, 'n1 m1 n2 n3'],
    ['before the last', { categoryId: 'category-necessary', before: 'n3' }, 'n1 n2 m1 n3'],
    ['last', { categoryId: 'category-necessary' }, 'n1 n2 n3 m1'],
  ])('%s', (_, target, expected) => {
    const moved = placeRow(groups, source.rows[3]!, target)
    const rows = source.rows.map((it) => (it.id === moved.id ? moved : it))
    expect(order(groupRows({ ...source, rows }, []))[0]).toBe(`category-necessary: ${expected}`)
  })
})
