// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { ErrorNotice } from './ErrorNotice.tsx'
import { RetryButton } from './RetryButton.tsx'
import { SaveState } from './SaveState.tsx'
import '#src/testing/patience.ts'

afterEach(cleanup)

/** Fails until one tries again. */
function Flaky({ failed, came }: { failed: (retry: () => void) => ReactNode; came: ReactNode }) {
  const [isFailed, setFailed] = useState(true)
  return isFailed ? failed(() => setFailed(false)) : came
}
const notice = (retry: () => void) => <ErrorNotice title="Rien reçu" retryLabel="Réessayer" onRetry={retry} />

test.each([
  {
    what: 'the heading of the page, where all of it came',
    screenOf: (
      <main>
        <h1 tabIndex={-1}>Plateformes</h1>
        <Flaky failed={notice} came={<table />} />
      </main>
    ),
    expected: () => screen.getByRole('heading', { name: 'Plateformes' }),
  },
  {
    what: 'the form in which a row was refused',
    screenOf: (
      <main>
        <h1>Gers</h1>
        <form aria-label="_ga">
          <Flaky failed={(retry) => <RetryButton label="Réessayer" onRetry={retry} />} came={null} />
        </form>
      </main>
    ),
    expected: () => screen.getByRole('form', { name: '_ga' }),
  },
  {
    what: 'the saving state',
    screenOf: (
      <main>
        <h1>Gers</h1>
        <Saving />
      </main>
    ),
    expected: () => screen.getByRole('status'),
  },
])('trying again with success leads to $what', async ({ screenOf, expected }) => {
  render(screenOf)
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }))
  expect(screen.queryByRole('button')).toBeNull()
  expect(document.activeElement).toBe(expected())
})

test('what came and took the focus itself keeps it', async () => {
  const focus = (input: HTMLInputElement | null) => input?.focus()
  render(
    <main>
      <Flaky failed={notice} came={<input ref={focus} aria-label="Nom" />} />
    </main>,
  )
  await userEvent.click(screen.getByRole('button'))
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
})

test('a notice that goes while the focus is elsewhere leaves it there', () => {
  const shown = (isFailed: boolean) => (
    <main>
      <input aria-label="Nom" />
      {isFailed && notice(vi.fn())}
    </main>
  )
  const { rerender } = render(shown(true))
  screen.getByRole('textbox').focus()
  rerender(shown(false))
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
})

test('the place that took the focus is no stop on the way of Tab or of a click afterwards', async () => {
  render(
    <main>
      <section aria-label="Aperçu">
        <Flaky failed={notice} came={<p>La page</p>} />
      </section>
      <button type="button">Suite</button>
    </main>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }))
  const region = screen.getByRole('region')
  expect(document.activeElement).toBe(region)
  await userEvent.tab()
  expect(region.hasAttribute('tabindex')).toBe(false)
})

function Saving() {
  return (
    <Flaky
      failed={(onRetry) => (
        <SaveState status={{ kind: 'failed', text: 'Non enregistré', retryLabel: 'Réessayer', onRetry }} />
      )}
      came={<SaveState status={{ kind: 'saved', text: 'Enregistré à 14:32' }} />}
    />
  )
}
