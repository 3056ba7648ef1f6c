import { describe, expect, test } from 'vitest'
import type { ImportedRow } from '../import/importResult.ts'
import { buildDefinition, buildProvider, buildSource } from '../testing/builders.ts'
import { matchRow } from './matchRow.ts'
import { pairRows } from './pairRows.ts'

const providers = [
  buildProvider({ otherNames: ['ODS SAS'] }),
  buildProvider({ id: 'provider-maps', names: [{ name: 'Cartes', from: null }] }),
]
const twoWeeks = { kind: 'duration', value: 14, unit: 'day', atMost: false, words: null } as const
const row = {
  provider: 'OPENDATASOFT',
  names: ['sessionid'],
  service: null,
  purpose: 'Garde la session ouverte entre deux pages.',
  retention: null,
}

describe('a row that was read is', () => {
  const definitions = [
    buildDefinition({ id: 'other', facts: { ...buildDefinition().facts, providerId: 'provider-maps' } }),
    buildDefinition(),
  ]
  test.each([
    ['the same under a former name of its provider', {}, 'same', []],
    ['the same under a name of a provider that was merged into its own', { provider: 'ods sas' }, 'same', []],
    ['the same with a retention in another unit', { retention: twoWeeks }, 'same', []],
    ['close when its words differ', { purpose: 'Garde la session.' }, 'close', ['purpose']],
    ['close when it has more names', { names: ['sessionid', 'sid'] }, 'close', ['names']],
    ['of other facts when it stays longer', { retention: { ...twoWeeks, value: 30 } }, 'other', ['retention']],
  ])('%s', (_, more, kind, fields) => {
    const match = matchRow({ ...row, ...more }, definitions, providers, 'fr')
    expect([match?.definitionId, match?.kind]).toEqual(['definition-session', kind])
    expect(match?.differences.map((difference) => difference.field)).toEqual(fields)
  })
  test.each([
    ['its provider is another', { provider: 'Instagram' }],
    ['it has another name', { names: ['session'] }],
    ['its host is another', { host: 'b.example' }],
  ])('of no definition when %s', (_, more) => {
    const hosted = [buildDefinition({ facts: { ...buildDefinition().facts, host: 'a.example' } })]
    expect(matchRow({ ...row, ...more }, hosted, providers, 'fr')).toBeNull()
  })
})

test('an import is paired with a platform: the same, the changed, the added and the gone', () => {
  const read = (more: Partial<ImportedRow>): ImportedRow => ({
    ...row,
    category: 'necessary',
    categoryTitle: null,
    lines: [],
    ...more,
  })
  const imported = [read({ names: ['new'] }), read({ purpose: 'Autre chose.' })]
  const pairing = pairRows(imported, buildSource(), providers, 'fr')
  expect(pairing).toMatchObject({
    pairs: [{ rowId: 'row-session', index: 1, differences: [{ field: 'purpose' }] }],
    added: [0],
    gone: ['row-pages'],
  })
  const twice = pairRows([read({}), read({})], buildSource(), providers, 'fr')
  expect([twice.pairs.length, twice.added]).toEqual([1, [1]])
  expect(twice.pairs[0]?.differences).toEqual([])
})
