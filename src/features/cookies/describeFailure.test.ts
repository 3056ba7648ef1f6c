import { expect, test } from 'vitest'
import { describeFailure, describeUndone } from './describeFailure.ts'

test.each([
  ['definition_in_use', 'failure.definition_in_use'],
  ['provider_in_use', 'failure.provider_in_use'],
  ['too_many_rows', 'failure.too_many_rows'],
  // Without words of its own: by its kind.
  ['unheard_of', 'failure.refused'],
  [null, 'failure.refused'],
])('%s is told as %s', (code, key) => {
  expect(describeFailure({ kind: 'refused', code, requestId: null })).toBe(key)
})

test.each([
  ['network', null, 'notDone.network'],
  ['refused', 'invalid', 'notDone.refused'],
  ['refused', 'stale_revision', 'failure.stale_revision'],
] as const)('of whole rows %s, %s is told as %s: nothing was typed that could be kept', (kind, code, key) => {
  expect(describeUndone({ kind, code, requestId: null })).toBe(key)
})
