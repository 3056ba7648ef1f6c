// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { BusyStatus } from './BusyStatus.tsx'
import { Button } from './Button.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function wait(duration: number) {
  act(() => {
    vi.advanceTimersByTime(duration)
  })
}
const hasSign = () => screen.getByRole('button', { name: 'Enregistrer' }).querySelector('span[aria-hidden]') !== null

test('what is busy does nothing more, and shows after half a second that it goes on', () => {
  const save = vi.fn()
  render(
    <>
      <Button isBusy onClick={save}>
        Enregistrer
      </Button>
      <BusyStatus words="Enregistrement…" />
    </>,
  )
  fireEvent.click(screen.getByRole('button'))
  wait(400)
  expect([hasSign(), screen.getByRole('status').textContent]).toEqual([false, ''])
  wait(200)
  expect([hasSign(), screen.getByRole('status').textContent]).toEqual([true, 'Enregistrement…'])
  expect(save).not.toHaveBeenCalled()
})

test('what is held does nothing either, and nothing turns in it', () => {
  const save = vi.fn()
  render(
    <Button isHeld onClick={save}>
      Enregistrer
    </Button>,
  )
  fireEvent.click(screen.getByRole('button'))
  wait(2_000)
  expect([hasSign(), save.mock.calls.length]).toEqual([false, 0])
})
