// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import i18next from 'i18next'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { useSyncExternalStore } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { buildRow } from '#core/charter/testing/builders.ts'
import { startTexts } from '#src/app/startTexts.ts'
import { createDraftStore } from '#src/lib/drafts.ts'
import { outbox } from '#src/lib/outbox.ts'
import { createQueryClient } from '#src/lib/queryClient.ts'
import { buildWaiting } from '#src/lib/testing/buildWaiting.ts'
import '#src/testing/patience.ts'
import { stubBrowser } from '#src/testing/stubBrowser.ts'
import { OutboxPanel } from './OutboxPanel.tsx'

const row = buildRow({ id: 'row-1', revision: 2 })
const theirs = buildRow({ id: 'row-1', revision: 8 })
const stop = { kind: 'refused', code: 'stale_revision', requestId: 'r-7', theirs } as const
const onClose = vi.fn()
const onSend = vi.fn()
const user = userEvent.setup()

beforeEach(async () => {
  stubBrowser()
  outbox.reread()
  onClose.mockClear()
  onSend.mockClear()
  await startTexts()
  await i18next.loadNamespaces(['outbox', 'cookies'])
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

type Hitch = 'unreached' | 'trouble' | null

function Panel({ isOnline, hitch }: { isOnline: boolean; hitch: Hitch }) {
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.read)
  const acts = { isSending: false, onSend, onClose }
  return <OutboxPanel waiting={waiting} isOnline={isOnline} hitch={hitch} {...acts} />
}

function open(isOnline = true, hitch: Hitch = null) {
  const router = createMemoryRouter([{ path: '*', element: <Panel isOnline={isOnline} hitch={hitch} /> }])
  render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return router
}
const items = () => screen.getAllByRole('listitem')
const press = (place: number, name: string) =>
  user.click(within(items()[place] ?? document.body).getByRole('button', { name }))
const ids = () => outbox.read().map(({ id }) => id)

test('shows what waits in its order, and sends it when asked', async () => {
  outbox.add(buildWaiting(row, { id: 'a', names: '_ga' }))
  outbox.add(buildWaiting(row, { id: 'b', action: 'remove', names: '_gid', draft: null }))
  open()
  expect(items().map((item) => item.querySelector('p')?.textContent)).toEqual([
    expect.stringMatching(/^_ga.*modifié$/),
    expect.stringMatching(/^_gid.*supprimé$/),
  ])
  await user.click(screen.getByRole('button', { name: 'Envoyer maintenant' }))
  expect(onSend).toHaveBeenCalledOnce()
})

test('the fields that changed are "also" changed only after words that did', () => {
  const json = { facts: { retention: { kind: 'session' } } }
  outbox.add(buildWaiting(row, { id: 'a', json }))
  outbox.add(buildWaiting(row, { id: 'b', json: { facts: { ...json.facts, host: 'data.example' } } }))
  outbox.add(buildWaiting(row, { id: 'c', json: { ...json, texts: { purpose: { fr: { value: 'Mesure.' } } } } }))
  open()
  expect(items().map((item) => item.textContent.match(/(?:Champ|Aussi).*(?=Abandonner)/u)?.[0])).toEqual([
    'Champ\u{a0}: Durée',
    'Champs\u{a0}: Durée et Domaine',
    'Aussi changé\u{a0}: Durée',
  ])
})

test('without a network it says so, and offers no sending', () => {
  outbox.add(buildWaiting(row))
  open(false)
  expect(screen.getByText(/^Hors ligne/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Envoyer maintenant' })).toBeNull()
})

test('an error of the server is told as one, and may be tried over at once', async () => {
  outbox.add(buildWaiting(row))
  open(true, 'trouble')
  expect(screen.getByRole('status').textContent).toMatch(/^Le serveur a rencontré une erreur\. Rien n’est perdu/)
  await user.click(screen.getByRole('button', { name: 'Réessayer maintenant' }))
  expect(onSend).toHaveBeenCalledOnce()
})

test('one is given up with what follows on its row, once it was said how much is lost', async () => {
  outbox.add(buildWaiting(row, { id: 'a' }))
  outbox.add(buildWaiting(buildRow({ id: 'other' }), { id: 'b' }))
  outbox.add(buildWaiting(row, { id: 'c' }))
  open()
  await press(0, 'Abandonner')
  expect(screen.getByRole('alert').textContent).toContain('2 en tout')
  await press(0, 'Garder')
  expect(ids()).toEqual(['a', 'b', 'c'])
  await press(0, 'Abandonner')
  await press(0, 'Abandonner pour de bon')
  expect(ids()).toEqual(['b'])
})

test('what somebody else changed is compared in its row, where what was typed stands again', async () => {
  outbox.add(buildWaiting(row, { id: 'a', stop }))
  const router = open()
  expect(screen.getByText('Référence : r-7')).toBeTruthy()
  await press(0, 'Comparer')
  await screen.findByText('Tout est parti. Rien n’attend.')
  expect(onClose).toHaveBeenCalledOnce()
  expect(router.state.location.pathname).toBe(`/platforms/${row.platformId}/cookies`)
  expect(createDraftStore(localStorage).read(`row.${row.platformId}.row-1`)).toMatchObject({
    form: { host: 'data.example' },
    theirs: { row: { revision: 8 } },
  })
})

test('a deletion of what somebody else changed is done over it only when asked', async () => {
  outbox.add(buildWaiting(row, { id: 'a', action: 'remove', draft: null, stop }))
  open()
  expect(screen.queryByRole('button', { name: 'Envoyer maintenant' })).toBeNull()
  await press(0, 'Supprimer quand même')
  expect(outbox.read()).toMatchObject([{ id: 'a', revision: 8, stop: null, isSent: false }])
})

test('what was refused is asked again as it was', async () => {
  const refused = { kind: 'refused', code: 'invalid', requestId: null, theirs: null } as const
  outbox.add(buildWaiting(row, { id: 'a', action: 'move', draft: null, stop: refused }))
  open()
  await press(0, 'Réessayer')
  expect(outbox.read()).toMatchObject([{ id: 'a', stop: null }])
})
