import { expect, it, vi } from 'vitest'
import { eventually } from '#src/testing/eventually.ts'
import { createRequestQueue } from './requestQueue.ts'

function setUp() {
  const onFailure = vi.fn()
  const queue = createRequestQueue(() => '2026-01-01T00:00:00Z')
  const done: string[] = []
  const work = (name: string) => {
    const { promise, resolve, reject } = Promise.withResolvers<boolean>()
    queue.add(async () => {
      done.push(`${name} begun`)
      return promise
    }, onFailure)
    return { resolve: (isWritten = true) => resolve(isWritten), reject }
  }
  return { queue, onFailure, done, work }
}

it('sends one action after the other, and says that it saves until the last is answered', async () => {
  const { queue, done, work } = setUp()
  const [first, second] = [work('first'), work('second')]
  await eventually(() => expect(done).toEqual(['first begun']))
  first.resolve()
  await eventually(() => expect(done).toEqual(['first begun', 'second begun']))
  expect(queue.getStatus()).toEqual({ kind: 'saving' })
  second.resolve()
  await queue.save()
  expect(queue.getStatus()).toEqual({ kind: 'saved', at: '2026-01-01T00:00:00Z' })
})

it('hands over what an action threw, and goes on with the next', async () => {
  const { queue, onFailure, work } = setUp()
  const [first, second] = [work('first'), work('second')]
  const error = new Error('refused')
  first.reject(error)
  second.resolve()
  await queue.save()
  expect(onFailure).toHaveBeenCalledExactlyOnceWith(error)
  expect(queue.getStatus().kind).toBe('saved')
})

it('does not call saved what was refused', async () => {
  const { queue, work } = setUp()
  const tell = vi.fn()
  queue.subscribe(tell)
  work('only').reject(new Error('refused'))
  await queue.save()
  expect(queue.getStatus()).toEqual({ kind: 'clean' })
  expect(tell).toHaveBeenCalledTimes(2)
})

it('calls nothing saved where nothing was written, and what was written before it still', async () => {
  const { queue, work } = setUp()
  work('asks only').resolve(false)
  await queue.save()
  expect(queue.getStatus()).toEqual({ kind: 'clean' })
  work('writes').resolve()
  work('asks after it').resolve(false)
  await queue.save()
  expect(queue.getStatus().kind).toBe('saved')
})
