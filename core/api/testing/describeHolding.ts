import { describe, expect, test } from 'vitest'
import { namesCovering } from '../namesKey.ts'
import type { Holding, Store } from '../store.ts'
import { commitOf, made, named, rowSummary, write } from './storeBuilders.ts'

const ids = (found: { items: readonly { id: string }[] }): string[] => found.items.map((item) => item.id)

/** How every store finds things by what a column holds: part of `describeStore`. */
export function describeHolding(storeOf: () => Store): void {
  const rowsHolding = async (...anyOf: Holding[]) =>
    ids(await storeOf().read((reader) => reader.list('rowSummary', { holds: { column: 'names', anyOf } })))
  const keep = (rows: Readonly<Record<string, readonly string[]>>) => {
    const derived = Object.entries(rows).map(([id, names]) => ({
      kind: 'rowSummary' as const,
      id,
      value: rowSummary(id, { names }),
    }))
    return write(storeOf(), null, { derived })
  }

  describe('what a column holds', () => {
    test('one part anywhere in it', async () => {
      await write(storeOf(), commitOf([made(named('p1', 'abc')), made(named('p2', 'xbcx')), made(named('p3', 'b%c'))]))
      const list = (column: string, anyOf: string[]) =>
        storeOf().read((reader) => reader.list('provider', { holds: { column, anyOf } }))
      const found = async (...anyOf: string[]) => ids(await list('name', anyOf))
      expect(await found('bc')).toEqual(['p1', 'p2'])
      expect(await found('ab', '%')).toEqual(['p1', 'p3'])
      expect(await found()).toEqual([])
      await expect(list('nowhere', ['a'])).rejects.toThrow('nowhere')
    })
    test('parts in order within one line, each as it is written', async () => {
      await keep({ r1: ['_mc_sid', 'b[1]?'], r2: ['a"b\\n', '_mcXid'], r3: ['_mc*', 'Fid', 'c%d_e'] })
      const found = (...parts: string[]) => rowsHolding(parts)
      expect(await found('\n_mc', 'id\n')).toEqual(['r1', 'r2'])
      expect(await found('_', 'c', 'id')).toEqual(['r1', 'r2'])
      expect(await found('id', 'id')).toEqual([])
      expect(await found('\n', '_mc', '\n')).toEqual(['r1', 'r2', 'r3'])
      expect([await found('_m', '*'), await found('b[', ']?'), await found('%', '_')]).toEqual([['r3'], ['r1'], ['r3']])
      expect([await found('a"', '\\n\n'), await found('_?', 'c'), await found('[_]', 'c')]).toEqual([['r2'], [], []])
    })
    test.each([
      ['_mc_sid', ['exact', 'prefix']],
      ['_MC*ID', ['exact', 'prefix', 'rule']],
      ['*id', ['exact', 'rule']],
      ['*c_s*', ['exact']],
      ['_*', ['exact', 'prefix', 'rule']],
      ['*', ['exact', 'odd', 'prefix', 'rule']],
      ['**', ['exact', 'odd', 'prefix', 'rule']],
      ['*_*_*', ['exact', 'odd']],
      ['_mc<*>*', ['prefix', 'rule']],
      ['mc_s', []],
      ['_mc_i?', ['prefix']],
      ['_mc_s_d', ['prefix']],
      ['o%d', []],
      ['o[_]d?', ['odd']],
      ['*[_]*?', ['odd']],
      ['_\u0000*', []],
    ])('the names that %j covers', async (name, covering) => {
      await keep({ exact: ['_mc_sid', 'nid'], prefix: ['_mc*'], rule: ['_mc<x>id'], odd: ['o[_]d?', '%_100_'] })
      expect(await rowsHolding(...namesCovering(name))).toEqual(covering)
    })
  })
}
