import { beforeEach, expect, test } from 'vitest'
import { memoryStore } from '#mocks/memoryStore.ts'
import { openApi, type TestApi } from '../testing/openApi.ts'

let api: TestApi
beforeEach(async () => {
  api = await openApi(memoryStore())
})
const log = async (path = '/changes') => (await api.request('GET', path)).body
const last = async () => (await log()).items[0].id as string
const undo = (id: string) => api.request('POST', `/changes/${id}/undo`)
const source = async () => (await api.request('GET', '/platforms/platform-lac/source')).body
const bay = { id: 'bay', slug: 'bay', name: { fr: 'Baie' }, address: null, locales: ['fr'], defaultLocale: 'fr' }

test('every write is in the log with what was before and after, in the name of who asked', async () => {
  const answer = await api.request('PATCH', '/rows/row-pages', { revision: 1, facts: { party: 'third' } })
  const [commit] = (await log()).items
  expect(commit).toMatchObject({
    actor: 'local',
    requestId: answer.headers.get('x-request-id'),
    platformIds: ['platform-lac'],
  })
  expect(commit.changes).toEqual([expect.objectContaining({ kind: 'row', id: 'row-pages' })])
  expect([commit.changes[0].before.facts.party, commit.changes[0].after.facts.party]).toEqual(['first', 'third'])
})
test('the answer to a write names its commit; one that changes nothing names none', async () => {
  const { headers } = await api.request('PATCH', '/rows/row-pages', { revision: 1, facts: { party: 'third' } })
  expect(headers.get('x-commit-id')).toBe(await last())
  const again = await api.request('PATCH', '/rows/row-pages', { revision: 2, facts: { party: 'third' } })
  expect([again.status, again.headers.get('x-commit-id')]).toEqual([200, null])
  expect((await api.request('GET', '/rows/row-pages')).headers.get('x-commit-id')).toBeNull()
})
test('is told by platform and paged', async () => {
  await api.request('POST', '/platforms', bay)
  expect([(await log()).total, (await log('/platforms/bay/changes')).total]).toEqual([2, 1])
  expect((await log('/changes?page=2&pageSize=1')).items[0].actor).toBe('seed')
  expect((await log('/platforms/nobody/changes')).code).toBe('not_found')
})
test('undoing puts back what was, by a commit of its own, and can itself be undone', async () => {
  const before = await source()
  await api.request('PATCH', '/rows/row-session', {
    revision: 1,
    texts: { purpose: { fr: { value: 'Ici.', revision: null } } },
    overrides: { purpose: { reason: 'r' } },
  })
  const [changed, done] = [await source(), await last()]
  const { status, body } = await undo(done)
  expect([status, body.undoes]).toEqual([200, done])
  const after = await source()
  expect(after.rows[0]).toEqual({ ...before.rows[0], revision: 3, updatedAt: after.rows[0].updatedAt })
  await undo(body.id)
  expect((await source()).rows[0].texts.purpose.fr.value).toBe(changed.rows[0].texts.purpose.fr.value)
})
test('commits are undone one after the other, and a change that was taken back does not stand in the way', async () => {
  const say = async (revision: number, party: string) =>
    (await api.request('PATCH', '/rows/row-pages', { revision, facts: { party } })).headers.get('x-commit-id') ?? ''
  const [first, second] = [await say(1, 'third'), await say(2, 'first')]
  expect((await undo(first)).body.code).toBe('stale_revision')
  expect([(await undo(second)).status, (await undo(first)).status]).toEqual([200, 200])
  expect((await api.request('GET', '/rows/row-pages')).body.facts.party).toBe('first')
})
test('undoing a creation deletes, undoing a deletion brings back', async () => {
  await api.request('POST', '/platforms', bay)
  await undo(await last())
  expect((await api.request('GET', '/platforms/bay')).body.deletedAt).not.toBeNull()
  await api.request('DELETE', '/platforms/platform-lac?revision=1')
  await undo(await last())
  expect((await source()).rows).toHaveLength(2)
})
test('a platform that something was added to since is not taken back', async () => {
  await api.request('POST', '/platforms', bay)
  const made = await last()
  await api.request('PUT', '/platforms/bay/sections/bay-help', { sectionId: null, texts: {} })
  const { body } = await undo(made)
  expect([body.code, body.current.id]).toEqual(['stale_revision', 'bay-help'])
  expect((await api.request('GET', '/platforms/bay')).body.deletedAt).toBeNull()
})
test('is refused once anything of it has changed, or its name was taken', async () => {
  await api.request('PATCH', '/platforms/platform-lac', { revision: 1, slug: 'other' })
  const renamed = await last()
  await api.request('POST', '/platforms', { ...bay, slug: 'lac' })
  expect((await undo(renamed)).body.code).toBe('slug_taken')
  await api.request('PATCH', '/platforms/platform-lac', { revision: 2, slug: 'third' })
  const { body } = await undo(renamed)
  expect([body.code, body.current.slug]).toEqual(['stale_revision', 'third'])
  expect((await undo('nothing')).body.code).toBe('not_found')
})
