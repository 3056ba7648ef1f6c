// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useLater } from './useLater.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('does the last work asked for, once its time has come', () => {
  const { result } = renderHook(() => useLater(200))
  const [first, last] = [vi.fn(), vi.fn()]
  result.current(first)
  vi.advanceTimersByTime(199)
  result.current(last)
  vi.advanceTimersByTime(199)
  expect(last).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(last).toHaveBeenCalledOnce()
  expect(first).not.toHaveBeenCalled()
})

test('leaves nothing running behind a component that has gone', () => {
  const { result, unmount } = renderHook(() => useLater(200))
  result.current(vi.fn())
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
