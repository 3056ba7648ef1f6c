// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hearOtherTabs, tellOtherTabs } from './otherTabs.ts'

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers()
})
afterEach(() => {
  localStorage.clear()
  vi.useRealTimers()
})

/** What a browser does in its other tabs when one of them writes. */
const hear = (key: string) => window.dispatchEvent(new StorageEvent('storage', { key }))

test('changes of another tab that follow one another are heard of once', () => {
  const listener = vi.fn()
  const stop = hearOtherTabs(listener)
  tellOtherTabs('commit-1')
  const [key = ''] = Object.keys(localStorage)
  for (let change = 0; change < 3; change += 1) hear(key)
  hear('charterdesk.draft.other')
  expect(listener).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(listener).toHaveBeenCalledOnce()
  hear(key)
  stop()
  vi.runAllTimers()
  expect(listener).toHaveBeenCalledOnce()
})

test('a browser without room changes nothing else', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(() => tellOtherTabs('commit-1')).not.toThrow()
  vi.restoreAllMocks()
})
