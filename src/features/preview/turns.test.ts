import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { giveUpTurn, takeTurn } from './turns.ts'

let frames: FrameRequestCallback[] = []
beforeEach(() => {
  vi.useFakeTimers()
  frames = []
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
  vi.stubGlobal('cancelAnimationFrame', vi.fn())
})
afterEach(() => {
  giveUpTurn('fr')
  giveUpTurn('en')
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function paintFrame(): void {
  for (const callback of frames.splice(0)) callback(0)
  vi.advanceTimersByTime(0)
}

it('does one piece of work for each frame, the last asked for under its key, in the order of the keys', () => {
  const done: string[] = []
  takeTurn('fr', () => done.push('fr, first letter'))
  takeTurn('en', () => done.push('en'))
  takeTurn('fr', () => done.push('fr'))
  expect(done).toEqual([])
  paintFrame()
  expect(done).toEqual(['fr'])
  takeTurn('fr', () => done.push('fr again'))
  paintFrame()
  expect(done).toEqual(['fr', 'en'])
  paintFrame()
  expect(done).toEqual(['fr', 'en', 'fr again'])
})

it('goes on with the others when one gives up, also the one whose turn it was', () => {
  const work = vi.fn()
  takeTurn('fr', () => expect.unreachable())
  takeTurn('en', work)
  giveUpTurn('fr')
  paintFrame()
  paintFrame()
  expect(work).toHaveBeenCalledTimes(1)
})

it('goes on after work that failed', () => {
  const work = vi.fn()
  takeTurn('fr', () => {
    throw new Error('broken')
  })
  takeTurn('en', work)
  expect(paintFrame).toThrow('broken')
  paintFrame()
  expect(work).toHaveBeenCalledTimes(1)
})
