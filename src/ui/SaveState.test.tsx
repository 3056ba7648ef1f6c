// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SaveState, type SaveNotice } from './SaveState.tsx'
import '#src/testing/patience.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const saving: SaveNotice = { kind: 'saving', text: 'Enregistrement…' }
const saved = (time: string): SaveNotice => ({ kind: 'saved', text: `Enregistré à ${time}` })
function wait(duration: number) {
  act(() => {
    vi.advanceTimersByTime(duration)
  })
}
const said = () => screen.getByRole('status').textContent

test('a quick save goes from one time to the next without a blink', () => {
  const { rerender } = render(<SaveState status={saved('14:32')} />)
  rerender(<SaveState status={saving} />)
  wait(299)
  expect(said()).toBe('Enregistré à 14:32')
  rerender(<SaveState status={saved('14:33')} />)
  expect(said()).toBe('Enregistré à 14:33')
})

test('a slow save says that it is under way', () => {
  const { rerender } = render(<SaveState status={saved('14:32')} />)
  rerender(<SaveState status={saving} />)
  wait(300)
  expect(said()).toBe('Enregistrement…')
})

test('a failed save says why and offers to try again', () => {
  const onRetry = vi.fn()
  render(<SaveState status={{ kind: 'failed', text: 'Non enregistré', retryLabel: 'Réessayer', onRetry }} />)
  fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }))
  expect(onRetry).toHaveBeenCalledOnce()
})
