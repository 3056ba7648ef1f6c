import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { columnNames } from '#core/api/columns.ts'
import { describeStore } from '#core/api/describeStore.ts'
import type { AnyKind, Change, Store } from '#core/api/store.ts'
import { buildPlatform } from '#core/charter/testing/builders.ts'
import { buildEntity } from '#core/charter/testing/textBuilders.ts'
import { migrate } from '../migrations/migrate.ts'
import { openSqlite } from './openSqlite.ts'
import { sqlStore } from './sqlStore.ts'
import { sqlName, tableNames } from './tables.ts'

const folders: string[] = []
let file = ''

async function newFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'charterdesk-store-'))
  folders.push(folder)
  file = join(folder, 'charterdesk.sqlite')
  await migrate(file, '2026-02-01T08:00:00.000Z')
  return file
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

describeStore(
  'in SQLite',
  async () => sqlStore(await newFile()),
  async () => sqlStore(file),
)

describe('the database', () => {
  test.each(Object.entries(tableNames))('has the columns of %s in %s', async (kind, table) => {
    const db = openSqlite(await newFile())
    const tables = await db.introspection.getTables()
    await db.destroy()
    const columns = tables.find((it) => it.name === table)?.columns.map((column) => column.name) ?? []
    const ours = columns.filter((name) => !['deleted_at', 'search', 'data', 'revision'].includes(name))
    // The keys of tableNames are the kinds.
    expect(ours.sort()).toEqual(
      columnNames(kind as AnyKind)
        .map(sqlName)
        .sort(),
    )
  })

  const { hosts: _hosts, ...platform } = buildPlatform()
  const made = (id: string, deletedAt: string | null = null): Change => ({
    kind: 'platform',
    id,
    before: null,
    after: { ...platform, id, slug: 'taken', deletedAt },
  })
  const write = (store: Store, id: string, changes: readonly Change[]) =>
    store.write(() => {
      const at = '2026-02-01T08:00:00.000Z'
      return Promise.resolve({
        commit: { id, actor: 'local', requestId: 'request', at, platformIds: [], undoes: null, changes },
        result: null,
      })
    })

  test('gives a slug to one living platform only, as a last defence', async () => {
    const store = sqlStore(await newFile())
    await write(store, 'c1', [made('gone', '2026-02-01T08:00:00.000Z'), made('one')])
    await expect(write(store, 'c2', [made('two')])).rejects.toMatchObject({ rule: 'slug_taken' })
    await store.close()
  })

  test('gives a name to one living view only, in whichever case, as a last defence', async () => {
    const store = sqlStore(await newFile())
    const view = (id: string, name: string, deletedAt: string | null = null): Change => ({
      kind: 'view',
      id,
      before: null,
      after: { ...buildEntity(id), deletedAt, name, query: {}, columns: null },
    })
    await write(store, 'c1', [view('gone', 'Été', '2026-02-01T08:00:00.000Z'), view('one', 'ÉTÉ')])
    await expect(write(store, 'c2', [view('two', 'été')])).rejects.toMatchObject({ rule: 'name_taken' })
    await store.close()
  })

  test('tells a record made twice from a bug of another kind', async () => {
    const store = sqlStore(await newFile())
    await write(store, 'c1', [made('one')])
    await expect(write(store, 'c1', [])).rejects.toMatchObject({ rule: 'id_taken' })
    await store.close()
  })

  test('shows a reading one state, whatever is written meanwhile', async () => {
    const store = sqlStore(await newFile())
    const totals = await store.read(async (reader) => {
      const before = (await reader.list('platform', {})).total
      await write(store, 'c1', [made('one')])
      return [before, (await reader.list('platform', {})).total]
    })
    expect(totals).toEqual([0, 0])
    expect((await store.read((reader) => reader.list('platform', {}))).total).toBe(1)
    await store.close()
  })

  test('refuses work once it is closed', async () => {
    const store = sqlStore(await newFile())
    await store.close()
    await expect(store.read((reader) => reader.get('row', 'r'))).rejects.toThrow('closed')
  })
})
