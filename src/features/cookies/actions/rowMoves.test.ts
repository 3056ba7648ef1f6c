import { expect, it } from 'vitest'
import { buildRow } from '#core/charter/testing/builders.ts'
import { planMoves } from './rowMoves.ts'
import { stepTargetOf, type CategoryGroup } from './rowOrder.ts'

const group = (categoryId: string, ids: string): CategoryGroup => ({
  id: categoryId,
  kind: 'necessary',
  title: {},
  rows: ids.split('').map((id, place) => buildRow({ id, categoryId, position: `a${place}` })),
})
const groups = [group('necessary', 'abcd'), group('audience', 'ef'), group('maps', '')]
const rows = groups.flatMap((it) => it.rows)
const pick = (ids: string) => rows.filter(({ id }) => ids.includes(id))

/** The order in which the rows stand once they are put where they go. */
function move(ids: string, step: 1 | -1): string | null {
  const target = stepTargetOf(groups, ids.split(''), step)
  if (target === null) return null
  const placed = new Map(planMoves(groups, pick(ids), target).map((it) => [it.row.id, it.placed]))
  const now = rows.map((row) => placed.get(row.id) ?? row)
  return groups
    .map(({ id }) =>
      now
        .filter(({ categoryId }) => categoryId === id)
        .sort((a, b) => (a.position < b.position ? -1 : 1))
        .map((row) => row.id)
        .join(''),
    )
    .join('|')
}

it.each([
  ['bc', -1, 'bcad|ef|'],
  ['bc', 1, 'adbc|ef|'],
  ['bd', -1, 'bdac|ef|'],
  ['ac', 1, 'bdac|ef|'],
  ['cd', 1, 'ab|cdef|'],
  ['ef', -1, 'abcdef||'],
  ['ef', 1, 'abcd||ef'],
  ['de', 1, 'abc|fde|'],
  ['ab', -1, null],
] as const)('takes %s along by %i, as one block in its order', (ids, step, expected) => {
  expect(move(ids, step)).toBe(expected)
})

it('puts rows of several categories one under the other at the end of one', () => {
  const moves = planMoves(groups, pick('af'), { categoryId: 'maps' })
  expect(moves.map(({ target }) => target)).toEqual([{ categoryId: 'maps' }, { categoryId: 'maps', after: 'a' }])
})
