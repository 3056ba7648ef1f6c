import { expect, test } from 'vitest'
import { diffWords } from './diffWords.ts'
import { setApart } from './setApart.ts'

test('two wordings near one another stay one with its changes', () => {
  const parts = diffWords('Garde la langue choisie.', 'Garde la session choisie.')
  expect(setApart(parts)).toEqual(parts)
})

test('two that have little in common are read one after the other, what stood there first', () => {
  expect(setApart(diffWords('Compte les visites de ce site.', 'Garde la langue que l’on a choisie.'))).toEqual([
    { kind: 'shared', text: 'Garde la langue que l’on a choisie.' },
    { kind: 'same', text: ' ' },
    { kind: 'read', text: 'Compte les visites de ce site.' },
  ])
})

test('a wording that is empty leaves nothing', () => {
  expect(setApart(diffWords('', 'Garde la langue.')).map(({ kind }) => kind)).toEqual(['shared', 'same'])
})
