// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchCode } from './fetchCode.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const failure = new TypeError('Failed to fetch dynamically imported module')

test('what comes at once is asked for once', async () => {
  const load = vi.fn(() => Promise.resolve('code'))
  await expect(fetchCode(load)).resolves.toBe('code')
  expect(load).toHaveBeenCalledOnce()
})

test('with a network, what failed is asked for again after a pause', async () => {
  const load = vi.fn(() => Promise.resolve('code')).mockRejectedValueOnce(failure)
  const asked = fetchCode(load)
  await vi.runAllTimersAsync()
  await expect(asked).resolves.toBe('code')
  expect(load).toHaveBeenCalledTimes(2)
})

test('with a network, what fails for good fails with its error', async () => {
  const load = vi.fn(() => Promise.reject(failure))
  const asked = expect(fetchCode(load)).rejects.toBe(failure)
  await vi.runAllTimersAsync()
  await asked
  expect(load).toHaveBeenCalledTimes(5)
})

test('without a network nothing is asked for until there is one again, however long that takes', async () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const load = vi.fn(() => Promise.resolve('code')).mockRejectedValueOnce(failure)
  const asked = fetchCode(load)
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(load).toHaveBeenCalledOnce()
  onLine.mockReturnValue(true)
  window.dispatchEvent(new Event('online'))
  await expect(asked).resolves.toBe('code')
})
