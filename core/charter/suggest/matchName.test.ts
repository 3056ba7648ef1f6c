import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchName, type NameMatchKind } from './matchName.ts'

const cases: readonly [typed: string, known: string, isPrefix: boolean, kind: NameMatchKind | null][] = [
  ['_ga', '_ga', false, 'exact'],
  ['fr', 'fr', false, 'exact'],
  ['_GA', '_ga', false, 'letters'],
  ['_gat_UA-1', '_gat', true, 'covered'],
  ['_gat*', '_gat', true, 'exact'],
  // Browsers tell capitals apart: a rule does not cover them.
  ['_GAT_UA-1', '_gat', true, null],
  // Two letters begin everything.
  ['SRx', 'SR', true, null],
  ['SR', 'SR', true, 'exact'],
  ['_pk', '_pk_id', true, 'begun'],
  ['_PK', '_pk_id', true, 'begun'],
  ['_p', '_pk_id', true, null],
  ['_ga_ABC', '_ga_*', false, 'covered'],
  ['_ga', '_ga_*', false, 'begun'],
  ['_hjSession_1_x', '_hjSession_*_x', false, 'covered'],
  ['_hjSession_1_y', '_hjSession_*_x', false, null],
  ['ab_1', 'ab*', false, null],
  // A rule in words is for people.
  ['any thing', 'any cookie * of ours', false, null],
  ['_gid', '_ga', false, null],
]

describe('matchName', () => {
  it.each(cases)('%s beside %s (prefix: %s): %s', (typed, name, isPrefix, kind) => {
    expect(matchName(typed, { name, isPrefix })?.kind ?? null).toBe(kind)
  })

  const token = fc.string({
    unit: fc.constantFrom('a', 'b', 'X', 'Y', '_', '0', '9', '.', '-'),
    minLength: 1,
    maxLength: 12,
  })

  it('covers by a beginning of at least three characters, and only from the start of the name', () => {
    fc.assert(
      fc.property(token, token, (name, more) => {
        const kind = matchName(name + more, { name, isPrefix: true })?.kind
        const isCovered = kind === 'covered'
        expect(isCovered).toBe(name.length >= 3 && kind !== 'letters')
        expect(matchName(`#${name}${more}`, { name, isPrefix: true })).toBeNull()
      }),
    )
  })

  it('takes any name for itself', () => {
    fc.assert(
      fc.property(token, fc.boolean(), (name, isPrefix) => matchName(name, { name, isPrefix })?.kind === 'exact'),
    )
  })
})
