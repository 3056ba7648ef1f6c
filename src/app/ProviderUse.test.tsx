// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import '#src/testing/patience.ts'
import { endWorkspace, open, startWorkspace, user } from './testing/workspaceScreen.tsx'

// The screens are fetched when they are first opened, which takes the machine its time.
vi.setConfig({ testTimeout: 120_000 })

beforeEach(startWorkspace)
afterEach(endWorkspace)

test('a provider leads to the cookies that name it, as many as it says, and to the definitions that do', async () => {
  const router = await open('/providers/provider-opendatasoft')
  const definitions = within(await screen.findByRole('region', { name: 'Définitions partagées qui le nomment' }))
  expect((await definitions.findByRole('link', { name: 'sessionid' })).getAttribute('href')).toBe(
    '/definitions/definition-sessionid',
  )
  const named = screen.getByRole('link', { name: /^Nommé par \d+ cookies$/ })
  const count = /\d+/.exec(named.textContent)?.[0] ?? ''

  await user.click(named)
  expect(await screen.findByRole('heading', { level: 1, name: 'Cookies' })).toBeTruthy()
  expect(router.state.location).toMatchObject({ pathname: '/cookies', search: '?provider=provider-opendatasoft' })
  expect(await screen.findByRole('combobox', { name: 'Prestataire' })).toHaveProperty('value', 'provider-opendatasoft')
  expect(await screen.findAllByText(new RegExp(`(^|\\D)${count} cookies`))).not.toEqual([])
})

test('a provider that nothing names leads nowhere', async () => {
  await startedProvider()
  await open('/providers/provider-nobody')
  expect(await screen.findByText('Aucune définition partagée ne le nomme.')).toBeTruthy()
  expect(screen.getByText('Nommé par 0 cookie')).toBeTruthy()
  expect(screen.queryByRole('link', { name: /^Nommé par/ })).toBeNull()
})

async function startedProvider(): Promise<void> {
  const response = await fetch(`${location.origin}/api/providers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'provider-nobody', names: [{ name: 'Personne', from: null }] }),
  })
  expect(response.status).toBe(201)
}
