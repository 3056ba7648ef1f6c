import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterPaint } from './afterPaint.ts'

let frames: FrameRequestCallback[] = []
beforeEach(() => {
  vi.useFakeTimers()
  frames = []
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => frames.splice(handle - 1, 1))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('works once the frame is painted, and once only', () => {
  const work = vi.fn()
  afterPaint(work)
  frames[0]?.(0)
  expect(work).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(work).toHaveBeenCalledTimes(1)
})

it('works also in a page that paints nothing', () => {
  const work = vi.fn()
  afterPaint(work)
  vi.runAllTimers()
  expect(work).toHaveBeenCalledTimes(1)
})

it('does nothing once called off, before the frame or after it', () => {
  const work = vi.fn()
  afterPaint(work)()
  const callOff = afterPaint(work)
  frames[0]?.(0)
  callOff()
  vi.runAllTimers()
  expect(work).not.toHaveBeenCalled()
})
