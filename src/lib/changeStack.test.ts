// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { changeStack } from './changeStack.ts'

beforeEach(() => changeStack.clear())

it('gives the changes back from the last to the first, then none', () => {
  changeStack.add('a')
  changeStack.add('b')
  expect([changeStack.takeDone(), changeStack.takeDone(), changeStack.takeDone()]).toEqual(['b', 'a', null])
})

it('redoes what was taken back, until something else is changed', () => {
  changeStack.add('a')
  changeStack.takeDone()
  changeStack.putUndone('undo-a')
  changeStack.add('b')
  expect(changeStack.takeUndone()).toBeNull()
  changeStack.takeDone()
  changeStack.putUndone('undo-b')
  expect(changeStack.takeUndone()).toBe('undo-b')
  changeStack.putDone('redo-b')
  expect(changeStack.takeDone()).toBe('redo-b')
})

it('forgets what was taken back out of its turn, wherever it stood', () => {
  for (const id of ['a', 'b', 'c']) changeStack.add(id)
  changeStack.drop('b')
  expect([changeStack.takeDone(), changeStack.takeDone(), changeStack.takeDone()]).toEqual(['c', 'a', null])
  changeStack.putUndone('undo-c')
  changeStack.drop('undo-c')
  expect(changeStack.takeUndone()).toBeNull()
})

it('tells of the next change, once', () => {
  const tell = vi.fn()
  changeStack.onNextChange(tell)
  changeStack.putUndone('undo-a')
  expect(tell).not.toHaveBeenCalled()
  changeStack.add('b')
  changeStack.add('c')
  expect(tell).toHaveBeenCalledOnce()
})

it('keeps the last fifty', () => {
  for (let index = 0; index < 60; index += 1) changeStack.add(String(index))
  const taken: (string | null)[] = []
  for (let id = changeStack.takeDone(); id !== null; id = changeStack.takeDone()) taken.push(id)
  expect([taken.length, taken[0], taken.at(-1)]).toEqual([50, '59', '10'])
})

it('outlives a reload of the tab, and anything odd in its place', async () => {
  changeStack.add('a')
  vi.resetModules()
  const reloaded = await import('./changeStack.ts')
  expect(reloaded.changeStack.takeDone()).toBe('a')
  sessionStorage.setItem('charterdesk.changes', '{"done":3}')
  vi.resetModules()
  expect((await import('./changeStack.ts')).changeStack.takeDone()).toBeNull()
})
