import { expect, test } from 'vitest'
import type { CharterSource } from './charterSource.ts'
import { compareRegister } from './compareRegister.ts'
import { buildDefinition, buildSource } from './testing/builders.ts'

const compare = (after: Partial<CharterSource>) => compareRegister(buildSource(), buildSource(after))
const [sharedRow, ownRow] = buildSource().rows
if (sharedRow === undefined || ownRow === undefined) throw new Error('the source has two rows')

test('nothing differs between a register and itself', () => {
  expect(compare({})).toEqual([])
})

test('a fact of a shared definition is the fact of each row that follows it', () => {
  const facts = { ...buildDefinition().facts, party: 'third', host: 'portal.example' } as const
  expect(compare({ definitions: [buildDefinition({ facts })] })).toEqual([
    { rowId: 'row-session', names: ['sessionid'], field: 'party', before: 'first', after: 'third' },
    expect.objectContaining({ rowId: 'row-session', field: 'host', after: 'portal.example' }),
  ])
})

test('a row that keeps its own word keeps it, and one that comes or goes is no change of a fact', () => {
  const facts = { ...buildDefinition().facts, party: 'third' } as const
  const kept = {
    ...sharedRow,
    facts: { party: 'first' },
    overrides: { party: { reason: 'Ours', leftRevision: 1 } },
  } as const
  expect(compare({ rows: [kept], definitions: [buildDefinition({ facts })] })).toEqual([])
  expect(compare({ rows: [ownRow] })).toEqual([])
})
