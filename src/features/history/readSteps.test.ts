import { expect, test } from 'vitest'
import { readSteps } from './readSteps.ts'

/** Steps told as `id way`, a minus after those that no longer stand; from pairs of a commit and what it undoes, the first one first. */
function told(...commits: readonly (readonly [string, string?])[]) {
  const steps = readSteps(commits.map(([id, undoes]) => ({ id, undoes: undoes ?? null })).reverse())
  return [...steps].map(([id, { way, isUndone }]) => `${id} ${way}${isUndone ? ' -' : ''}`)
}

test('a change that was taken back no longer stands, what took it back does', () => {
  expect(told(['a'], ['b'], ['c', 'b'])).toEqual(['a change', 'b change -', 'c undo'])
})
test('undoing an undoing does the change again, which stands as before', () => {
  expect(told(['a'], ['b', 'a'], ['c', 'b'])).toEqual(['a change', 'b undo -', 'c redo'])
})
test('however it is then taken back, neither the change nor its redoing stands', () => {
  const twice = [['a'], ['b', 'a'], ['c', 'b']] as const
  expect(told(...twice, ['d', 'c'])).toEqual(['a change -', 'b undo', 'c redo -', 'd undo'])
  expect(told(...twice, ['d', 'a'])).toEqual(['a change -', 'b undo', 'c redo -', 'd undo'])
  expect(told(...twice, ['d', 'c'], ['e', 'd'])).toEqual(['a change', 'b undo -', 'c redo', 'd undo -', 'e redo'])
})
test('what undoes a change of another page undoes it, and can be taken back', () => {
  expect(told(['b', 'a'])).toEqual(['b undo'])
  expect(told(['b', 'a'], ['c', 'b'])).toEqual(['b undo -', 'c redo'])
})
