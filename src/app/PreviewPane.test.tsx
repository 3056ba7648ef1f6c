// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buildSource } from '#core/charter/testing/builders.ts'
import { PreviewPane } from './PreviewPane.tsx'
import { startTexts } from './startTexts.ts'
import '#src/testing/patience.ts'

let isBroken = true
vi.mock('#src/features/preview/PreviewPanel.tsx', () => ({
  PreviewPanel: () => {
    if (isBroken) throw new Error('a bug of the preview')
    return <p>The page</p>
  },
}))

beforeEach(async () => {
  localStorage.setItem('charterdesk.language', 'fr')
  isBroken = true
  // React tells of each error that a boundary caught.
  vi.spyOn(console, 'error').mockReturnValue()
  await startTexts()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function renderPane(source = buildSource()) {
  return (
    <>
      <input aria-label="A field beside it" />
      <PreviewPane source={source} />
    </>
  )
}

it('says in its own place that it failed, leaves the rest usable, and tries again when asked', async () => {
  const user = userEvent.setup()
  render(renderPane())
  expect((await screen.findByRole('alert')).textContent).toContain('vos modifications sont gardées')
  await user.type(screen.getByLabelText('A field beside it'), 'still typing')
  isBroken = false
  await user.click(screen.getByRole('button', { name: 'Réessayer' }))
  expect(await screen.findByText('The page')).toBeDefined()
})

it('tries again by itself once the charter is another one', async () => {
  const { rerender } = render(renderPane())
  await screen.findByRole('alert')
  isBroken = false
  rerender(renderPane(buildSource()))
  expect(await screen.findByText('The page')).toBeDefined()
})
