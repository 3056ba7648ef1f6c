import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { describeStore } from '#core/api/describeStore.ts'
import type { Change, Store, Written } from '#core/api/store.ts'
import { buildProvider } from '#core/charter/testing/builders.ts'
import { persistedStore, type PersistedStore } from './persistedStore.ts'

let serial = 0
const newName = (): string => `demo-${(serial += 1)}`

const nothing = (): Promise<Written<null>> => Promise.resolve({ commit: null, result: null })

const makes = (...ids: string[]) => {
  const changes = ids.map((id): Change => ({ kind: 'provider', id, before: null, after: buildProvider({ id }) }))
  const commit = { id: `commit-${ids.join('-')}`, actor: 'local', requestId: 'r', at: '2026-02-01T08:00:00.000Z' }
  return (): Promise<Written<null>> =>
    Promise.resolve({ commit: { ...commit, platformIds: ['here'], undoes: null, changes }, result: null })
}

const providers = async (store: Store): Promise<string[]> =>
  (await store.read((reader) => reader.list('provider', {}))).items.map((provider) => provider.id)

let last = ''
describeStore(
  'kept in IndexedDB',
  () => Promise.resolve(persistedStore((last = newName()), nothing)),
  () => Promise.resolve(persistedStore(last, nothing)),
)

describe('two tabs', () => {
  let name = ''
  let one: PersistedStore
  let other: PersistedStore
  beforeEach(() => {
    name = newName()
    one = persistedStore(name, makes('seed'))
    other = persistedStore(name, makes('seed'))
  })
  afterEach(() => Promise.all([one.close(), other.close()]))

  test('that open a new database at once fill it once', async () => {
    expect(await Promise.all([providers(one), providers(other)])).toEqual([['seed'], ['seed']])
    expect((await one.read((reader) => reader.commits({}))).total).toBe(1)
  })

  test('see what the other wrote, made, changed and took out', async () => {
    await one.write(makes('a'))
    expect(await providers(other)).toEqual(['a', 'seed'])
    const before = await other.read((reader) => reader.get('provider', 'a'))
    if (before === null) throw new Error('not seen')
    const after = { ...before, contact: 'changed', revision: 2 }
    const commit = { id: 'c', actor: 'local', requestId: 'r', at: before.createdAt, platformIds: [], undoes: null }
    const change: Change = { kind: 'provider', id: 'a', before, after }
    await other.write(() => Promise.resolve({ commit: { ...commit, changes: [change] }, result: null }))
    expect((await one.read((reader) => reader.get('provider', 'a')))?.contact).toBe('changed')

    const keep = (fingerprint: string | null): (() => Promise<Written<null>>) => {
      const value = fingerprint === null ? null : { id: 'k', deletedAt: null, fingerprint }
      return () => Promise.resolve({ commit: null, derived: [{ kind: 'creation', id: 'k', value }], result: null })
    }
    await one.write(keep('f'))
    expect((await other.read((reader) => reader.get('creation', 'k')))?.fingerprint).toBe('f')
    await other.write(keep(null))
    expect(await one.read((reader) => reader.get('creation', 'k'))).toBeNull()
  })

  test('that write at the same moment wait for one another', async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `p${index}`)
    await Promise.all(ids.map((id, index) => (index % 2 === 0 ? one : other).write(makes(id))))
    expect(await providers(one)).toEqual([...ids, 'seed'])
    expect(await providers(other)).toEqual([...ids, 'seed'])
    expect((await other.read((reader) => reader.commits({ platformId: 'here' }))).total).toBe(11)
  })

  test('a change made beside what the other tab changed is refused', async () => {
    await one.write(makes('a'))
    await expect(other.write(makes('a'))).rejects.toThrow('provider a')
    expect(await providers(one)).toEqual(['a', 'seed'])
  })

  test('are both back at the beginning after a reset', async () => {
    await one.write(makes('a'))
    expect(await providers(other)).toEqual(['a', 'seed'])
    await other.reset()
    expect([await providers(one), await providers(other)]).toEqual([['seed'], ['seed']])
    expect((await one.read((reader) => reader.commits({}))).total).toBe(1)
    await one.write(makes('b'))
    expect(await providers(other)).toEqual(['b', 'seed'])
  })

  test('a write that cannot be kept is not seen here either', async () => {
    await one.write(makes('a'))
    const twice = makes('a')
    const sameCommit = async (): Promise<Written<null>> => {
      const written = await twice()
      const value = { id: 'k', deletedAt: null, fingerprint: 'f' }
      return {
        commit: written.commit === null ? null : { ...written.commit, changes: [] },
        derived: [{ kind: 'creation', id: 'k', value }],
        result: null,
      }
    }
    await expect(one.write(sameCommit)).rejects.toThrow()
    expect(await one.read((reader) => reader.get('creation', 'k'))).toBeNull()
    expect(await providers(one)).toEqual(['a', 'seed'])
  })
})
