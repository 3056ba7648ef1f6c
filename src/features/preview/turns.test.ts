import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
  for (const callback of frames.splice(0)) callback(performance.now())
  vi.advanceTimersByTime(0)
}

/** A page that takes that long to draw, in milliseconds. */
const draw = (cost: number, done: () => void) => () => {
  vi.advanceTimersByTime(cost)
  done()
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

describe('a page that takes long to draw', () => {
  const drawn = vi.fn()
  /** Types that many letters at that pace, in milliseconds; a frame is painted after each. */
  function type(letters: number, pace: number): void {
    for (let letter = 0; letter < letters; letter += 1) {
      takeTurn('fr', draw(30, drawn))
      paintFrame()
      vi.advanceTimersByTime(pace)
    }
  }
  beforeEach(() => {
    giveUpTurn('fr')
    drawn.mockClear()
    takeTurn('fr', draw(30, drawn))
    paintFrame()
    paintFrame()
    drawn.mockClear()
  })

  it('waits for the hand to pause', () => {
    type(6, 60)
    expect(drawn).not.toHaveBeenCalled()
    vi.advanceTimersByTime(120)
    paintFrame()
    expect(drawn).toHaveBeenCalledOnce()
  })

  it('is drawn all the same, now and then, for a hand that does not pause', () => {
    type(60, 60)
    expect(drawn.mock.calls.length).toBeGreaterThanOrEqual(2)
    expect(drawn.mock.calls.length).toBeLessThanOrEqual(3)
  })

  it('is drawn at each letter again once it takes no longer', () => {
    takeTurn('fr', draw(1, drawn))
    vi.advanceTimersByTime(120)
    paintFrame()
    paintFrame()
    drawn.mockClear()
    for (const letter of [1, 2, 3]) {
      takeTurn('fr', draw(1, drawn))
      paintFrame()
      expect(drawn).toHaveBeenCalledTimes(letter)
      paintFrame()
    }
  })
})
