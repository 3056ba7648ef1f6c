// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { buildRow } from '#core/charter/testing/builders.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { replayOutbox, sendOver } from './replayOutbox.ts'
import type { RowWrite } from './rowWrite.ts'
import { buildWaiting } from './testing/buildWaiting.ts'

const row = buildRow({ id: 'row-1', revision: 2 })
const problem = (status: number, code: string, current?: object) =>
  Object.assign(new Error(code), { status, code, requestId: 'r', problem: { current } })
let box: Outbox
const sent: RowWrite[] = []
const onAnswer = vi.fn()

beforeEach(() => {
  localStorage.clear()
  box = createOutbox(localStorage)
  sent.length = 0
  onAnswer.mockClear()
})

/** Replays against answers given in turn: a row, or an error. */
function replay(...answers: (object | Error)[]) {
  const send = (write: RowWrite) => {
    sent.push(write)
    const answer = answers.shift() ?? row
    // What is no error is a row below.
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as typeof row)
  }
  return replayOutbox({ outbox: box, send, onAnswer, alone: (work) => work() })
}
const ids = () => sent.map(({ id }) => id)

test('sends everything in order, once, and says each answer', async () => {
  for (const id of ['b', 'a', 'c']) box.add(buildWaiting(buildRow({ id: `row-${id}` }), { id }))
  expect(await replay()).toBe('done')
  expect([ids(), box.read(), onAnswer.mock.calls.length]).toEqual([['b', 'a', 'c'], [], 3])
  expect(await replay()).toBe('done')
  expect(sent.length).toBe(3)
})

test('what follows on the same row goes with the revisions of the answer before', async () => {
  const texts = { purpose: { fr: { value: 'Encore.', revision: 2 } } }
  box.add(buildWaiting(row, { id: 'a', revision: 1 }))
  box.add(buildWaiting(row, { id: 'b', revision: 2, json: { texts } }))
  box.add(buildWaiting(buildRow({ id: 'other' }), { id: 'c', revision: 5 }))
  const purpose = { fr: { value: 'Une fois.', revision: 7, madeFrom: null } }
  await replay({ ...row, revision: 4, texts: { ...row.texts, purpose } })
  expect(sent.map(({ revision }) => revision)).toEqual([1, 4, 5])
  expect(sent[1]?.json).toEqual({ texts: { purpose: { fr: { value: 'Encore.', revision: 7 } } } })
})

test.each([
  ['a lost network', 'unreached', new TypeError('Failed to fetch')],
  ['a server in trouble', 'trouble', problem(500, 'internal')],
] as const)(
  '%s in the middle leaves the rest in its order, and the same request goes again',
  async (_, told, trouble) => {
    for (const id of ['a', 'b', 'c']) box.add(buildWaiting(buildRow({ id: `row-${id}` }), { id }))
    expect(await replay(row, trouble)).toBe(told)
    expect(box.read().map(({ id }) => id)).toEqual(['b', 'c'])
    expect(await replay()).toBe('done')
    expect(ids()).toEqual(['a', 'b', 'b', 'c'])
    expect(sent[2]?.json).toEqual(sent[1]?.json)
  },
)

test('what may have been done already is asked word for word again', async () => {
  box.add(buildWaiting(row, { id: 'a', revision: 1 }))
  box.add(buildWaiting(row, { id: 'b', revision: 2, isSent: true }))
  await replay({ ...row, revision: 9 })
  expect(sent[1]?.revision).toBe(2)
})

test('ends at what somebody else has changed, keeps both, and sends nothing after it', async () => {
  const theirs = buildRow({ id: 'row-1', revision: 8 })
  box.add(buildWaiting(row, { id: 'a' }))
  box.add(buildWaiting(buildRow({ id: 'other' }), { id: 'b' }))
  expect(await replay(problem(409, 'stale_revision', theirs))).toBe('stopped')
  expect(box.read()[0]?.stop).toEqual({ kind: 'refused', code: 'stale_revision', requestId: 'r', theirs })
  expect(await replay()).toBe('stopped')
  expect(ids()).toEqual(['a'])
})

test('ends at what is refused, with the reason, and goes on when asked again', async () => {
  box.add(buildWaiting(row, { id: 'a' }))
  expect(await replay(problem(422, 'invalid'))).toBe('stopped')
  const [stopped] = box.read()
  expect(stopped?.stop).toMatchObject({ code: 'invalid', theirs: null })
  if (stopped) box.replace({ ...stopped, stop: null })
  expect(await replay()).toBe('done')
})

test('a place is asked for again over what the others did, a deletion is not', async () => {
  const theirs = buildRow({ id: 'row-1', revision: 8 })
  box.add(buildWaiting(row, { id: 'a', action: 'move', draft: null }))
  expect(await replay(problem(409, 'stale_revision', theirs))).toBe('done')
  expect(sent.map(({ revision }) => revision)).toEqual([1, 8])
  box.add(buildWaiting(row, { id: 'b', action: 'remove', draft: null }))
  expect(await replay(problem(409, 'stale_revision', theirs))).toBe('stopped')
  const [stopped] = box.read()
  if (stopped) box.replace(sendOver(stopped, theirs))
  expect([await replay(), sent.at(-1)?.revision]).toEqual(['done', 8])
})

test('waits for its turn among the tabs, and then sends what is left', async () => {
  box.add(buildWaiting(row, { id: 'a' }))
  let turn = Promise.resolve<unknown>(null)
  const alone = <T>(work: () => Promise<T>) => {
    const next = turn.then(work)
    turn = next
    return next
  }
  const send = vi.fn(() => Promise.resolve(row))
  const options = { send, onAnswer, alone }
  await Promise.all([
    replayOutbox({ ...options, outbox: createOutbox(localStorage) }),
    replayOutbox({ ...options, outbox: box }),
  ])
  expect(send).toHaveBeenCalledTimes(1)
})
