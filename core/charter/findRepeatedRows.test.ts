import { expect, test } from 'vitest'
import { cookieName } from './cookieName.ts'
import type { CookieRow } from './cookieRow.ts'
import { findRepeatedRows } from './findRepeatedRows.ts'
import { buildDefinition, buildRow } from './testing/builders.ts'

const definition = buildDefinition()
const definitions = new Map([[definition.id, definition]])
const { facts } = buildRow()

function row(id: string, names: readonly string[], change: Partial<CookieRow> = {}): CookieRow {
  return buildRow({ id, categoryId: 'necessary', facts: { ...facts, names: names.map(cookieName) }, ...change })
}

test.each([
  { what: 'the same name again', rows: [row('x', ['x']), row('a', ['a']), row('b', ['a'])], expected: [['b', 2]] },
  {
    what: 'the names in another order',
    rows: [row('a', ['_ga', '_gid']), row('b', ['_gid', '_ga'])],
    expected: [['b', 1]],
  },
  {
    what: 'three times: each points to the first',
    rows: [row('a', ['a']), row('b', ['a']), row('c', ['a'])],
    expected: [
      ['b', 1],
      ['c', 1],
    ],
  },
  {
    what: 'an own row that says what a shared one says',
    rows: [
      buildRow({ id: 'shared', categoryId: 'necessary', definitionId: definition.id }),
      row(
        'own',
        definition.facts.names.map(({ value }) => value),
      ),
    ],
    expected: [['own', 1]],
  },
  {
    what: 'places are counted in the category',
    rows: [row('x', ['x'], { categoryId: 'audience' }), row('a', ['a']), row('b', ['a'])],
    expected: [['b', 1]],
  },
  {
    what: 'not in another category',
    rows: [row('a', ['a']), row('b', ['a'], { categoryId: 'audience' })],
    expected: [],
  },
  {
    what: 'not of another provider',
    rows: [
      row('a', ['a']),
      row('b', ['a'], { facts: { ...facts, names: [cookieName('a')], providerId: 'provider-b' } }),
    ],
    expected: [],
  },
  { what: 'not where one name is more', rows: [row('a', ['a']), row('b', ['a', 'b'])], expected: [] },
  {
    what: 'not names that differ in case, which are other cookies',
    rows: [row('a', ['a']), row('b', ['A'])],
    expected: [],
  },
  { what: 'not rows just begun', rows: [row('a', []), row('b', [])], expected: [] },
])('rows said twice: $what', ({ rows, expected }) => {
  expect([...findRepeatedRows(rows, definitions)]).toEqual(expected)
})
