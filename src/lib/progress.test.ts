import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { announcements } from './announce.ts'
import { progress, showProgress } from './progress.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const lasting = (duration: number) => () => new Promise<void>((resolve) => setTimeout(resolve, duration))

test('what lasts is said once, after half a second; what is quick is not', async () => {
  const { serial } = announcements.read()
  const quick = showProgress(lasting(400), 'Calcul…')
  await vi.advanceTimersByTimeAsync(1_000)
  await quick
  expect(announcements.read().serial).toBe(serial)
  const slow = showProgress(lasting(3_000), 'Calcul…')
  await vi.advanceTimersByTimeAsync(600)
  expect(announcements.read()).toMatchObject({ text: 'Calcul…', serial: serial + 1 })
  await vi.advanceTimersByTimeAsync(3_000)
  await slow
  expect(announcements.read().serial).toBe(serial + 1)
})

test('something is under way until the last of it has ended, however it ends', async () => {
  const heard = vi.fn()
  const leave = progress.subscribe(heard)
  const short = showProgress(lasting(100))
  const refused = showProgress(() => Promise.reject(new Error('refused')))
  await expect(refused).rejects.toThrow('refused')
  expect(progress.isPending()).toBe(true)
  await vi.advanceTimersByTimeAsync(100)
  await short
  expect([progress.isPending(), heard.mock.calls.length]).toEqual([false, 4])
  leave()
})
