import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StartFailure } from '../StartFailure.ts'
import { openSqlite } from '../store/openSqlite.ts'
import { migrate } from './migrate.ts'
import { migrations, type Migration } from './migrations.ts'

const at = '2026-02-01T08:00:00.000Z'
let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charterdesk-migrate-'))
  file = join(folder, 'charterdesk.sqlite')
})
afterEach(() => rm(folder, { recursive: true }))

const step = (id: string, text: string): Migration => ({
  id,
  up: async (db) => {
    for (const statement of text.split(';')) await sql.raw(statement).execute(db)
  },
})

async function tablesOf(): Promise<string[]> {
  const db = openSqlite(file)
  const tables = await db.introspection.getTables()
  await db.destroy()
  return tables.map((table) => table.name).sort()
}

async function failureOf(work: Promise<unknown>): Promise<StartFailure> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof StartFailure)) throw new Error('no start failure', { cause: error })
  return error
}

test('runs each step once, in order', async () => {
  const first = step('0001-a', 'create table a (x)')
  const second = step('0002-b', 'insert into a values (1); create table b as select x from a')
  expect(await migrate(file, at, [first])).toEqual({ applied: ['0001-a'] })
  expect(await migrate(file, at, [first, second])).toEqual({ applied: ['0002-b'] })
  expect(await migrate(file, at, [first, second])).toEqual({ applied: [] })
  expect(await tablesOf()).toEqual(['a', 'b', 'migrations'])
})

test('a failed step leaves nothing of itself, keeps the ones before, and says all one needs', async () => {
  const good = step('0001-a', 'create table a (x)')
  const failure = await failureOf(
    migrate(file, at, [good, step('0002-b', 'create table b (x); insert into nowhere values (1)')]),
  )
  for (const words of ['0002-b', 'no such table: nowhere', 'nothing was changed', file]) {
    expect(failure.message).toContain(words)
  }
  expect(await tablesOf()).toEqual(['a', 'migrations'])
  expect(await migrate(file, at, [good, step('0002-b', 'create table b (x)')])).toEqual({ applied: ['0002-b'] })
})

test('a database newer than the program is left alone', async () => {
  const steps = [step('0001-a', 'create table a (x)'), step('0002-b', 'create table b (x)')]
  await migrate(file, at, steps)
  const failure = await failureOf(migrate(file, at, steps.slice(0, 1)))
  for (const words of ['newer version', '0002-b', 'Nothing was changed', file]) expect(failure.message).toContain(words)
  expect(await tablesOf()).toEqual(['a', 'b', 'migrations'])
})

test('a file that is no database is left alone', async () => {
  await writeFile(file, 'Not a database at all, but some notes that must not be lost.'.repeat(20))
  const failure = await failureOf(migrate(file, at))
  for (const words of ['not a database', 'Nothing was changed', file]) expect(failure.message).toContain(words)
})

test('the steps that ship are numbered in order and make a database', async () => {
  expect(migrations.map((migration) => Number(migration.id.slice(0, 4)))).toEqual(
    migrations.map((_, index) => index + 1),
  )
  expect((await migrate(file, at)).applied).toEqual(migrations.map((migration) => migration.id))
})
