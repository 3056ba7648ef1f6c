import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeFields } from './mergeFields.ts'

const merge = (base: string, mine: string, theirs: string) =>
  mergeFields({ field: base }, { field: mine }, { field: theirs }, '')[0]

describe('mergeFields', () => {
  it.each([
    ['nobody changed it', 'a', 'a', 'a', 'same', 'a'],
    ['only I changed it', 'a', 'b', 'a', 'mine', 'b'],
    ['only they changed it', 'a', 'a', 'b', 'theirs', 'b'],
    ['both wrote the same', 'a', 'b', 'b', 'same', 'b'],
    ['both changed it differently', 'a', 'b', 'c', 'conflict', 'b'],
    ['I emptied it', 'a', '', 'a', 'mine', ''],
  ])('%s', (_, base, mine, theirs, verdict, value) => {
    expect(merge(base, mine, theirs)).toEqual({ key: 'field', verdict, base, mine, theirs, value })
  })

  it('takes a field that one side does not name as absent', () => {
    expect(mergeFields({ a: '1' }, { a: '1', b: '2' }, {}, '')).toEqual([
      { key: 'a', verdict: 'theirs', base: '1', mine: '1', theirs: '', value: '' },
      { key: 'b', verdict: 'mine', base: '', mine: '2', theirs: '', value: '2' },
    ])
  })

  it('compares values that are not strings by what they hold', () => {
    const session = { kind: 'session' }
    expect(
      mergeFields({ r: session }, { r: { kind: 'session' } }, { r: { kind: 'unknown' } }, session)[0]?.verdict,
    ).toBe('theirs')
  })

  it('names every field once, loses no side and asks about the same fields seen from either side', () => {
    const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('', 'x', 'y'))
    fc.assert(
      fc.property(fields, fields, fields, (base, mine, theirs) => {
        const merged = mergeFields(base, mine, theirs, '')
        expect(new Set(merged.map(({ key }) => key))).toEqual(
          new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)]),
        )
        for (const { key, mine: kept } of merged) expect(kept).toBe(mine[key] ?? '')
        const conflicts = (list: typeof merged) =>
          list
            .filter(({ verdict }) => verdict === 'conflict')
            .map(({ key }) => key)
            .sort()
        expect(conflicts(mergeFields(base, theirs, mine, ''))).toEqual(conflicts(merged))
      }),
    )
  })
})
