import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCleanLine } from './line.ts'
import { readNamesCell, writeNamesCell } from './namesCell.ts'

describe('readNamesCell', () => {
  it.each<[string, string[]]>([
    ['sessionid', ['sessionid']],
    ['_ga; _gid', ['_ga', '_gid']],
    ['_ga, _gid,_gat', ['_ga', '_gid', '_gat']],
    ['_ga;_gid;', ['_ga', '_gid']],
    ['_ga\n_gid', ['_ga', '_gid']],
    ['_ga,\n_gid', ['_ga', '_gid']],
    ['_ga et _gid', ['_ga', '_gid']],
    ['_ga, _gid and _gat', ['_ga', '_gid', '_gat']],
    ['_ga_*', ['_ga_*']],
    ['_pk_id.*, _pk_ses.*', ['_pk_id.*', '_pk_ses.*']],
    ['_ga_<ID>', ['_ga_<ID>']],
    ['pref_{fr,en}; x', ['pref_{fr,en}', 'x']],
    ['"a,b", c', ['a,b', 'c']],
    ['"a ""b"""', ['a "b"']],
    ['\u00ab a, b \u00bb', ['a, b']],
    ['_ga (Google, Inc.), _gid', ['_ga (Google, Inc.)', '_gid']],
    ['tout cookie commençant par _pk_', ['tout cookie commençant par _pk_']],
    ['any cookie starting with _pk_, then a number', ['any cookie starting with _pk_, then a number']],
    ['any cookie starting with\n_pk_', ['any cookie starting with _pk_']],
    ['_ga, any cookie starting with _gat', ['_ga', 'any cookie starting with _gat']],
    ['a {b, c', ['a {b', 'c']],
    ['wp-settings-<ID>, wp-{a,b}', ['wp-settings-<ID>', 'wp-{a,b}']],
    ['every cookie that begins with a, b or c', ['every cookie that begins with a, b or c']],
    ['first rule in words\n_gid', ['first rule in words', '_gid']],
    ['"a, b', ['"a', 'b']],
    ['', []],
    [' ;, ', []],
  ])('%j', (text, names) => {
    expect(readNamesCell(text)).toEqual(names)
  })

  it('never hangs on brackets and quotes that are never closed', () => {
    expect(readNamesCell('{<(['.repeat(50_000))).toHaveLength(1)
    expect(readNamesCell('" ""'.repeat(50_000)).length).toBeGreaterThan(0)
  })
})

describe('writeNamesCell', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('a', '_', '*', ',', ';', '"', ' ', '{', '}', '<', '(', ')', '«', '»', '“'),
  })
  const words = fc.constantFrom(
    'any cookie starting with _a',
    'then a number',
    '_a et _b',
    'tout, b',
    'a  b',
    '—',
    '-',
    '::',
  )
  const name = fc.oneof(nasty, words, fc.string()).filter((text) => text !== '' && isCleanLine(text))

  it('is undone by readNamesCell for any names the schema accepts', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), (names) => {
        expect(readNamesCell(writeNamesCell(names))).toEqual(names)
      }),
      { numRuns: 3000 },
    )
  })

  it('leaves ordinary names and patterns bare', () => {
    expect(writeNamesCell(['_ga_*', '_pk_id.<ID>', 'a,b'])).toBe('_ga_*, _pk_id.<ID>, "a,b"')
    expect(writeNamesCell(['every cookie that begins with _pk_'])).toBe('every cookie that begins with _pk_')
    expect(writeNamesCell(['every cookie that begins with _pk_', '_gid'])).toBe(
      '"every cookie that begins with _pk_", _gid',
    )
    expect(writeNamesCell(['{"a":1,"b":2}'])).toBe('{"a":1,"b":2}')
  })
})
