import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createApi, localSession } from '#core/api/createApi.ts'
import { openStore } from './openStore.ts'
import { openSqlite } from './store/openSqlite.ts'

const at = '2026-02-01T08:00:00.000Z'
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charterdesk-open-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Opens the store as a server does, asks its API, and closes it. */
async function ask(path: string, body?: object): Promise<unknown> {
  const { store } = await openStore({ dataFolder: folder, fleet: 'demo' }, at)
  const api = createApi({ store, session: localSession, clock: () => new Date(at), ids: () => crypto.randomUUID() })
  const headers = { 'content-type': 'application/json' }
  const init = body === undefined ? {} : { method: 'PATCH', headers, body: JSON.stringify(body) }
  const response = await api.request(`/api${path}`, init)
  const answer: unknown = await response.json()
  await store.close()
  expect(response.status).toBe(200)
  return answer
}

/** Makes of the database what the first version left. */
async function takeBack(): Promise<void> {
  const db = openSqlite(join(folder, 'charterdesk.sqlite'))
  for (const column of ['stale', 'has_stale', 'to_do'])
    await sql`alter table platform_summaries drop column ${sql.id(column)}`.execute(db)
  await sql`update platform_summaries set data = json_remove(data, '$.staleTexts')`.execute(db)
  for (const column of ['names', 'missing', 'has_missing', 'has_stale', 'to_do'])
    await sql`alter table row_summaries drop column ${sql.id(column)}`.execute(db)
  await sql`update row_summaries set data = json_set(
    json_remove(data, '$.missingTexts', '$.staleTexts', '$.platformSlug'), '$.overrides', 1)`.execute(db)
  await sql`drop table requests`.execute(db)
  await sql`drop table views`.execute(db)
  await sql`delete from migrations where id > '0001-records-and-log'`.execute(db)
  await db.destroy()
}

test('a database from before stale texts were counted is brought up: it counts them, lists and sorts by them', async () => {
  const texts = { purpose: { fr: { value: 'Une autre finalité.', revision: 1 } } }
  await ask('/definitions/definition-csrftoken', { revision: 1, texts })
  const paths = ['/platforms', '/platforms?stale=true', '/platforms?sort=-stale', '/platforms?sort=-toDo']
  paths.push('/rows?missing=true', '/rows?stale=true', '/rows?name=csrftoken', '/rows?sort=-toDo')
  const answers = []
  for (const path of paths) answers.push(await ask(path))
  expect(answers[0]).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ id: 'platform-gers' })]),
  })
  expect(answers[1]).not.toMatchObject({ total: 0 })
  await takeBack()
  for (const [index, path] of paths.entries()) expect(await ask(path)).toEqual(answers[index])
  expect(await ask('/views')).toMatchObject({ total: 0 })
})
