import { expect, test } from 'vitest'
import { readFailure } from './failure.ts'
import { shouldRetry } from './queryClient.ts'

const answer = (status: number) => Object.assign(new Error('no'), { status, code: 'some_code', requestId: 'r-1' })

test.each([
  ['no answer', new TypeError('Failed to fetch'), 'network', true],
  ['a missing thing', answer(404), 'missing', false],
  ['a refusal', answer(409), 'refused', false],
  ['a server in trouble', answer(503), 'server', true],
  ['a bug of ours', new TypeError('x is undefined'), 'bug', false],
  ['a thrown string', 'oops', 'bug', false],
] as const)('%s', (_title, error, kind, isRetried) => {
  expect(readFailure(error).kind).toBe(kind)
  expect(shouldRetry(0, error)).toBe(isRetried)
  expect(shouldRetry(2, error)).toBe(false)
})

test('the code and the reference of an answer are kept', () => {
  expect(readFailure(answer(500))).toEqual({ kind: 'server', code: 'some_code', requestId: 'r-1' })
  expect(readFailure(Object.assign(answer(502), { requestId: '' })).requestId).toBeNull()
})
