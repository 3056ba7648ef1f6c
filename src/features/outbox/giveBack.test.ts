// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { buildRow } from '#core/charter/testing/builders.ts'
import { createDraftStore, type DraftStore } from '#src/lib/drafts.ts'
import { createOutbox, type Outbox } from '#src/lib/outbox.ts'
import { buildWaiting } from '#src/lib/testing/buildWaiting.ts'
import { giveBack, withWhatFollows } from './giveBack.ts'

const row = buildRow({ id: 'row-1', revision: 2 })
const theirs = buildRow({ id: 'row-1', revision: 8 })
const key = 'row.platform.row-1'
const typed = (id: string, form: object, more: object = {}) =>
  buildWaiting(row, { id, draft: { key, base: { row, definition: null }, form }, ...more })
const stop = { kind: 'refused', code: 'stale_revision', requestId: 'r', theirs } as const
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)

let outbox: Outbox
let drafts: DraftStore
beforeEach(() => {
  localStorage.clear()
  outbox = createOutbox(localStorage)
  drafts = createDraftStore(localStorage)
})

test('what was typed last stands in the fields again, over what it was typed beside, and waits no more', () => {
  const first = typed('a', { host: 'one' }, { stop })
  for (const it of [first, buildWaiting(buildRow({ id: 'other' }), { id: 'b' }), typed('c', { host: 'two' })])
    outbox.add(it)
  expect(giveBack(first, { outbox, drafts })).toBe(true)
  expect(drafts.read(key)).toEqual({
    base: { row, definition: null },
    form: { host: 'two' },
    at: first.at,
    theirs: { row: theirs, definition: null },
  })
  expect(ids(outbox.read())).toEqual(['b'])
})

test('what is in the fields at this moment is not overwritten', () => {
  const first = typed('a', { host: 'one' })
  outbox.add(first)
  drafts.write(key, { base: { row, definition: null }, form: { host: 'now' }, at: first.at })
  giveBack(first, { outbox, drafts })
  expect(drafts.read(key)).toMatchObject({ form: { host: 'now' } })
  expect(drafts.read(key)?.theirs).toBeUndefined()
})

test('a move of the same row goes on waiting: nothing of it was typed', () => {
  outbox.add(typed('a', { host: 'one' }))
  const move = buildWaiting(row, { id: 'b', action: 'move', draft: null })
  outbox.add(move)
  expect(giveBack(move, { outbox, drafts })).toBe(false)
  giveBack(typed('a', { host: 'one' }), { outbox, drafts })
  expect(ids(outbox.read())).toEqual(['b'])
})

test('without room in the browser it goes on waiting', () => {
  const first = typed('a', { host: 'one' })
  outbox.add(first)
  expect(giveBack(first, { outbox, drafts: { ...drafts, write: () => false } })).toBe(false)
  expect(ids(outbox.read())).toEqual(['a'])
})

test('with a change goes what was done to its row after it, and nothing else', () => {
  const other = buildWaiting(buildRow({ id: 'other' }), { id: 'x' })
  const all = [typed('before', {}), typed('a', {}), other, typed('b', {})]
  expect(ids(withWhatFollows(all[1] ?? other, all))).toEqual(['a', 'b'])
})
