import { afterEach, expect, it, vi } from 'vitest'
import { buildSource } from '#core/charter/testing/builders.ts'
import { liveSource } from './liveSource.ts'

afterEach(() => liveSource.set(null))

it('tells its readers of each version, and of none that is the same', () => {
  const listener = vi.fn()
  const stop = liveSource.subscribe(listener)
  const source = buildSource()
  liveSource.set(source)
  liveSource.set(source)
  expect(listener).toHaveBeenCalledTimes(1)
  expect(liveSource.get()).toBe(source)
  stop()
  liveSource.set({ ...source })
  expect(listener).toHaveBeenCalledTimes(1)
})
