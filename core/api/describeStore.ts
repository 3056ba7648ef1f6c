import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildEntity } from '#core/charter/testing/textBuilders.ts'
import type { PlatformSummary, Reader, Store, StoredRecords } from './store.ts'
import { describeHolding } from './testing/describeHolding.ts'
import { changed, commitOf, made, named, summary, write, type Provider } from './testing/storeBuilders.ts'
import { textId } from './textId.ts'

const ids = (found: { items: readonly { id: string }[] }): string[] => found.items.map((item) => item.id)

/**
 * What every store must do, run once per store. `open` gives an empty store; `reopen`, where a store outlives its closing,
 * opens the same one again.
 */
export function describeStore(name: string, open: () => Promise<Store>, reopen?: () => Promise<Store>): void {
  describe(`store ${name}`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())
    const list = (query: Parameters<Reader['list']>[1]) => store.read((reader) => reader.list('provider', query))
    const fill = (...providers: Provider[]) => write(store, commitOf(providers.map(made)))

    describe('reads', () => {
      test('what was written, exactly', async () => {
        const provider = named('p1', 'Élan « œ » 𝒳', { contact: null })
        await fill(provider)
        expect(await store.read((reader) => reader.get('provider', 'p1'))).toEqual(provider)
      })
      test('null for what is not there', async () => {
        expect(await store.read((reader) => reader.get('provider', 'p1'))).toBeNull()
        expect(await store.read((reader) => reader.get('platformSummary', 'p1'))).toBeNull()
        expect(await store.read((reader) => reader.commit('none'))).toBeNull()
      })
      test('the deleted by id, and in lists only when asked', async () => {
        await fill(named('p1', 'A', { deletedAt: '2026-02-01T08:00:00.000Z' }), named('p2', 'B'))
        expect((await store.read((reader) => reader.get('provider', 'p1')))?.deletedAt).not.toBeNull()
        expect(ids(await list({}))).toEqual(['p2'])
        expect(ids(await list({ deleted: 'deleted' }))).toEqual(['p1'])
        expect(ids(await list({ deleted: 'any' }))).toEqual(['p1', 'p2'])
      })
      test('copies: changing an answer changes nothing', async () => {
        await fill(named('p1', 'A'))
        const answer = await store.read((reader) => reader.get('provider', 'p1'))
        if (answer !== null) answer.contact = 'changed'
        expect((await store.read((reader) => reader.get('provider', 'p1')))?.contact).toBeNull()
      })
    })

    describe('queries', () => {
      test('sort by a column, either way, ties by id rising', async () => {
        await fill(named('p3', 'Beta'), named('p1', 'beta'), named('p2', 'Álpha'))
        expect(ids(await list({ sort: [{ column: 'name' }] }))).toEqual(['p2', 'p1', 'p3'])
        expect(ids(await list({ sort: [{ column: 'name', descending: true }] }))).toEqual(['p1', 'p3', 'p2'])
      })
      test('sort by code point, capitals and planes included', async () => {
        await fill(named('b', '\u{1f600}'), named('a', '\ufffd'), named('_', 'a'), named('Z', 'a'))
        expect(ids(await list({ sort: [{ column: 'name' }] }))).toEqual(['Z', '_', 'a', 'b'])
      })
      test('sort null before everything, numbers as numbers', async () => {
        const derived = [
          { kind: 'platformSummary' as const, id: 's1', value: summary('s1', { rows: 10 }) },
          { kind: 'platformSummary' as const, id: 's2', value: summary('s2', { rows: 9, address: null }) },
        ]
        await write(store, null, { derived })
        const sorted = (column: string) => store.read((it) => it.list('platformSummary', { sort: [{ column }] }))
        expect(ids(await sorted('rows'))).toEqual(['s2', 's1'])
        expect(ids(await sorted('address'))).toEqual(['s2', 's1'])
      })
      test('page without repeating or losing one, total counted over all', async () => {
        await fill(...Array.from({ length: 7 }, (_, index) => named(`p${index}`, 'same')))
        const page = (offset: number) => list({ sort: [{ column: 'name' }], offset, limit: 3 })
        const pages = [await page(0), await page(3), await page(6)]
        expect(pages.flatMap(ids)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'])
        expect(pages.map((it) => it.total)).toEqual([7, 7, 7])
      })
      test('filter by one value, by several, by null, by none', async () => {
        const text = (ownerId: string, platformId: string | null): StoredRecords['text'] => {
          const identity = { ownerKind: 'row', ownerId, field: 'purpose', locale: 'fr' } as const
          return { ...buildEntity(textId(identity)), ...identity, platformId, value: 'x', madeFrom: null }
        }
        const texts = [text('r1', 'a'), text('r2', 'b'), text('r3', null)]
        await write(store, commitOf(texts.map((after) => ({ kind: 'text', id: after.id, before: null, after }))))
        const owners = async (platformId: string | null | readonly (string | null)[]) =>
          (await store.read((it) => it.list('text', { where: { platformId } }))).items.map((it) => it.ownerId)
        expect(await owners('a')).toEqual(['r1'])
        expect(await owners(['a', 'b'])).toEqual(['r1', 'r2'])
        expect(await owners(['a', null])).toEqual(['r1', 'r3'])
        expect(await owners(null)).toEqual(['r3'])
        expect(await owners([])).toEqual([])
      })
      test('filter by hundreds of ids at once', async () => {
        const many = Array.from({ length: 1_200 }, (_, index) => `p${String(index).padStart(4, '0')}`)
        await fill(...many.map((id) => named(id, id)))
        expect((await list({ where: { id: many } })).total).toBe(1_200)
      })
      test('refuse a column the kind has not', async () => {
        await expect(list({ where: { nowhere: 1 } })).rejects.toThrow('nowhere')
        await expect(list({ sort: [{ column: 'nowhere' }] })).rejects.toThrow('nowhere')
      })
    })

    describeHolding(() => store)

    describe('search', () => {
      test.each([
        ['OEUVRE', ['p1']],
        ['elan', ['p1', 'p2']],
        ['élan  oeuv', ['p1']],
        ['100%', ['p2']],
        ['a_b', []],
        ['\\', ['p3']],
        ['   ', ['p1', 'p2', 'p3']],
      ])('%s', async (search, found) => {
        await fill(named('p1', 'Œuvre d’Élan'), named('p2', 'Elan 100% axb'), named('p3', 'C:\\temp'))
        expect(ids(await list({ search }))).toEqual(found)
      })
      test('what a thing was called before is not found once it is changed', async () => {
        const before = named('p1', 'Old')
        await fill(before)
        await write(store, commitOf([changed(before, { names: [{ name: 'New', from: null }] })]))
        expect([ids(await list({ search: 'old' })), ids(await list({ search: 'new' }))]).toEqual([[], ['p1']])
      })
    })

    describe('writes', () => {
      test('nothing of a write that throws', async () => {
        await expect(store.write(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
        await fill(named('p1', 'A'))
        expect((await list({})).total).toBe(1)
      })
      test('nothing of a commit of which one change is wrong', async () => {
        const provider = named('p1', 'A')
        await fill(provider)
        const derived = [{ kind: 'platformSummary' as const, id: 's1', value: summary('s1') }]
        const twice = commitOf([made(named('p2', 'B')), made(provider)])
        await expect(write(store, twice, { derived })).rejects.toThrow()
        expect(ids(await list({}))).toEqual(['p1'])
        expect(await store.read((reader) => reader.get('platformSummary', 's1'))).toBeNull()
        expect((await store.read((reader) => reader.commits({}))).total).toBe(1)
      })
      test('a change made beside another revision is refused', async () => {
        const provider = named('p1', 'A')
        await fill(provider)
        await write(store, commitOf([changed(provider, { contact: 'one' })]))
        await expect(write(store, commitOf([changed(provider, { contact: 'two' })]))).rejects.toThrow()
        expect((await store.read((reader) => reader.get('provider', 'p1')))?.contact).toBe('one')
      })
      test('run one after the other, each seeing the one before', async () => {
        await fill(named('p1', '0'))
        const add = () =>
          store.write(async (reader) => {
            const before = await reader.get('provider', 'p1')
            if (before === null) throw new Error('absent')
            const names = [{ name: String(Number(before.names[0]?.name) + 1), from: null }]
            return { commit: commitOf([changed(before, { names })]), result: null }
          })
        await Promise.all(Array.from({ length: 20 }, add))
        const after = await store.read((reader) => reader.get('provider', 'p1'))
        expect([after?.names[0]?.name, after?.revision]).toEqual(['20', 21])
      })
      test('a failed one does not hold up the next', async () => {
        const failed = store.write(() => Promise.reject(new Error('refused')))
        const done = fill(named('p1', 'A'))
        await expect(failed).rejects.toThrow('refused')
        await done
        expect((await list({})).total).toBe(1)
      })
      test('derived records are kept, replaced and taken out, outside the log', async () => {
        const keep = (value: PlatformSummary | null) =>
          write(store, null, { derived: [{ kind: 'platformSummary', id: 's1', value }] })
        const rows = () => store.read(async (reader) => (await reader.get('platformSummary', 's1'))?.rows)
        await keep(summary('s1', { rows: 1 }))
        await keep(summary('s1', { rows: 2 }))
        expect(await rows()).toBe(2)
        await keep(null)
        expect(await rows()).toBeUndefined()
        expect((await store.read((reader) => reader.commits({}))).total).toBe(0)
      })
    })

    describe('log', () => {
      test('holds each commit whole, latest first, paged', async () => {
        const before = named('p1', 'A')
        const commits = [commitOf([made(before)]), commitOf([changed(before, { contact: 'c' })]), commitOf([])]
        for (const commit of commits) await write(store, commit)
        expect(await store.read((reader) => reader.commits({}))).toEqual({ items: [...commits].reverse(), total: 3 })
        expect(await store.read((reader) => reader.commits({ offset: 1, limit: 1 }))).toEqual({
          items: [commits[1]],
          total: 3,
        })
        expect(await store.read((reader) => reader.commit(commits[1]?.id ?? ''))).toEqual(commits[1])
      })
      test('is told by platform', async () => {
        const [one, both] = [commitOf([], { platformIds: ['a'] }), commitOf([], { platformIds: ['a', 'b'] })]
        await write(store, one)
        await write(store, both)
        const of = async (platformId: string) => ids(await store.read((reader) => reader.commits({ platformId })))
        expect([await of('a'), await of('b'), await of('c')]).toEqual([[both.id, one.id], [both.id], []])
      })
      test('refuses the same commit twice', async () => {
        const commit = commitOf([])
        await write(store, commit)
        await expect(write(store, commit)).rejects.toThrow()
      })
    })

    // A store that keeps nothing has nothing to open again.
    if (reopen === undefined) return
    test('everything is there when it is opened again', async () => {
      await fill(named('p1', 'A'))
      await store.close()
      store = await reopen()
      expect(ids(await list({ search: 'a' }))).toEqual(['p1'])
      expect((await store.read((reader) => reader.commits({}))).total).toBe(1)
    })
  })
}
