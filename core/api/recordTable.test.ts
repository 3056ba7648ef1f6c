import { expect, test } from 'vitest'
import { buildEntity } from '#core/charter/testing/textBuilders.ts'
import { RecordTable } from './recordTable.ts'
import type { Query, StoredRecords } from './store.ts'

const host = (id: string, platformId: string, name = `${id}.example`): StoredRecords['host'] => ({
  ...buildEntity(id),
  platformId,
  host: name,
  role: 'alias',
})

function tableOf(...hosts: StoredRecords['host'][]): (query: Query) => string[] {
  const table = new RecordTable('host')
  for (const record of hosts) table.put(record.id, record)
  return (query) => table.select(query).items.map((item) => item.id)
}

test('records are found by id, by what they belong to, and by both', () => {
  const found = tableOf(host('c', 'p1'), host('a', 'p1'), host('b', 'p2'))
  expect(found({})).toEqual(['a', 'b', 'c'])
  expect(found({ where: { platformId: 'p1' } })).toEqual(['a', 'c'])
  expect(found({ where: { platformId: ['p2', 'p1', 'p2', 'nobody'] } })).toEqual(['a', 'b', 'c'])
  expect(found({ where: { id: ['c', 'b', 'nobody'], platformId: 'p1' } })).toEqual(['c'])
  expect(found({ where: { platformId: 'p1', host: 'c.example' } })).toEqual(['c'])
  expect(found({ where: { platformId: [] } })).toEqual([])
})

test('a record that changes hands leaves the one it belonged to', () => {
  const table = new RecordTable('host')
  const of = (platformId: string) => table.select({ where: { platformId } }).total
  table.put('a', host('a', 'p1'))
  table.put('a', host('a', 'p2'))
  expect([of('p1'), of('p2'), table.get('a')?.platformId]).toEqual([0, 1, 'p2'])
  table.put('a', null)
  expect([of('p2'), table.get('a'), table.select({}).total]).toEqual([0, undefined, 0])
})
