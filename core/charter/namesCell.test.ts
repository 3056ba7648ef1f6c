import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCleanLine } from './line.ts'
import { readNamesCell, writeNamesCell } from './namesCell.ts'

describe('readNamesCell', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['sessionid', ['sessionid']],
    ['_ga; _gid', ['_ga', '_gid']],
    ['_ga, _gid,_gat', ['_ga', '_gid', '_gat']],
    ['_ga\n_gid', ['_ga', '_gid']],
    ['_ga, ', ['_ga']],
    ['_pk_id.*', ['_pk_id.*']],
    ['wp-settings-<ID>, wp-{a,b}', ['wp-settings-<ID>, wp-{a,b}']],
    ['_ga_<ID>, _gid', ['_ga_<ID>', '_gid']],
    ['every cookie that begins with a, b or c', ['every cookie that begins with a, b or c']],
    ['"a,b", c', ['a,b', 'c']],
    ['"say ""hi""", c', ['say "hi"', 'c']],
    ['"unclosed, c', ['"unclosed', 'c']],
    ['first rule in words\n_gid', ['first rule in words', '_gid']],
  ])('%j → %j', (cell, names) => {
    expect(readNamesCell(cell)).toEqual(names)
  })
})

describe('writeNamesCell', () => {
  it.each<[string[], string]>([
    [['sessionid'], 'sessionid'],
    [['_ga', '_gid'], '_ga, _gid'],
    [['{"a":1,"b":2}'], '{"a":1,"b":2}'],
    [['a,b', '_gid'], '"a,b", _gid'],
    [['a,b'], '"a,b"'],
    [['every cookie that begins with _pk_'], 'every cookie that begins with _pk_'],
    [['every cookie that begins with _pk_', '_gid'], '"every cookie that begins with _pk_", _gid'],
  ])('%j → %j', (names, cell) => {
    expect(writeNamesCell(names)).toBe(cell)
  })

  it('is read back as the same names, whatever they are', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('a', '_', '*', ',', ';', '"', ' ', '{', '}', '<', '|', '\\', 'é'),
      minLength: 1,
    })
    const name = fc
      .oneof(nasty, fc.string({ minLength: 1, unit: 'grapheme' }))
      .filter((text) => text !== '' && isCleanLine(text))
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        expect(readNamesCell(writeNamesCell(names))).toEqual(names)
      }),
      { numRuns: 2000 },
    )
  })
})
