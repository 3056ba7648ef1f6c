// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { countWaitingDrafts } from './waitingDrafts.ts'

afterEach(() => localStorage.clear())

test('counts the drafts of this platform that no screen shows', () => {
  const kept = ['platform.gers', 'platform.gers-2', 'row.gers.r1', 'row.pau.r1', 'passage.gers.s1', 'new-platform']
  for (const key of kept) localStorage.setItem(`charterdesk.draft.${key}`, '{}')
  expect(countWaitingDrafts('gers', { has: () => false })).toBe(3)
  expect(countWaitingDrafts('gers', { has: (key) => key === 'row.gers.r1' })).toBe(2)
  expect(countWaitingDrafts('nowhere', { has: () => false })).toBe(0)
})
