// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { announcements } from '#src/lib/announce.ts'
import { toasts } from '#src/ui/toasts.ts'
import { currentApi, openList, setUpList, showList } from '../testing/cookieList.tsx'

setUpList()

const user = userEvent.setup()
const names = () => screen.queryAllByRole('rowheader').map((cell) => cell.querySelector('a')?.textContent)
const headers = () => screen.getAllByRole('columnheader').map((cell) => cell.textContent)
const bar = () => screen.getByRole('group', { name: 'Vue ouverte' })
/** No-break spaces read as spaces. */
const plain = (text: string | null) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ')
const said = (text: string) => waitFor(() => expect(plain(announcements.read().text)).toBe(text))
const ask = (method: string, path: string, body?: object) =>
  fetch(`${location.origin}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

const view = { id: 'v', name: 'Session à Pau', query: { platformId: 'platform-pau', name: 'sessionid', sort: 'name' } }
const makeView = async () => {
  await ask('POST', '/views', { ...view, columns: ['provider', 'texts'] })
}

async function choose(entry: string) {
  await user.click(await screen.findByRole('button', { name: 'Vues' }))
  await user.click(await screen.findByRole('menuitem', { name: entry }))
}
async function nameIt(name: string, press: string) {
  const field = await screen.findByRole('textbox', { name: 'Nom de la vue' })
  await user.clear(field)
  if (name !== '') await user.type(field, name)
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: press }))
}

test('what is shown is saved under a name, and its link shows the same rows and columns to anyone', async () => {
  const router = await openList('?platform=platform-pau&name=sessionid&page=1')
  await waitFor(() => expect(names()).toEqual(['sessionid']))
  const before = headers()
  await choose('Enregistrer comme vue…')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Nom de la vue' }))
  await nameIt('  Session à Pau ', 'Enregistrer')
  await said('Vue « Session à Pau » enregistrée.')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Vues' })))
  const { search } = router.state.location
  expect(search).toMatch(/^\?view=[\w-]+$/)
  expect(plain(bar().textContent)).not.toContain('modifiée')
  // Somebody else, whose browser remembers other columns.
  cleanup()
  localStorage.setItem('charterdesk.cookies.columns', 'origin')
  showList(router)
  await waitFor(() => expect(names()).toEqual(['sessionid']))
  expect(headers()).toEqual(before)
})

test('a name is asked for until it can be one, and nothing is lost meanwhile', async () => {
  await openList('?platform=platform-pau', makeView)
  await choose('Enregistrer comme vue…')
  await nameIt('', 'Enregistrer')
  const field = screen.getByRole('textbox', { name: 'Nom de la vue' })
  expect(field).toHaveProperty('ariaInvalid', 'true')
  screen.getByText('Donnez un nom à la vue.')
  await nameIt('x'.repeat(81), 'Enregistrer')
  await screen.findByText(/^Ce nom est trop long/)
  await nameIt('SESSION à pau', 'Enregistrer')
  await screen.findByText(/^Une autre vue porte déjà ce nom/)
  expect(document.activeElement).toBe(field)
  let isLost = true
  currentApi().between((answer) => (request) => {
    if (!isLost || request.method !== 'POST') return answer(request)
    isLost = false
    // It is made, but the answer never comes.
    return answer(request).then(() => Promise.reject(new TypeError('Failed to fetch')))
  })
  await nameIt('Pau', 'Enregistrer')
  await screen.findByText('La vue n’a pas été enregistrée.')
  await user.type(field, '{Enter}')
  await said('Vue « Pau » enregistrée.')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('what is changed beside a view is in the address whole; the view is brought up to it, or gone back to', async () => {
  const router = await openList('?view=v', makeView)
  await waitFor(() => expect(names()).toEqual(['sessionid']))
  expect(headers()).toEqual(['Cookie', 'Prestataire', 'Textes'])
  await user.clear(screen.getByRole('searchbox', { name: 'Nom d’un cookie' }))
  await waitFor(() => expect(names().length).toBeGreaterThan(1))
  expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toEqual({
    view: 'v',
    platform: 'platform-pau',
    sort: 'name',
    columns: 'provider.texts',
  })
  expect(within(bar()).getByRole('status').textContent).toContain('modifiée depuis son ouverture')
  await user.click(within(bar()).getByRole('button', { name: 'Revenir à la vue' }))
  await waitFor(() => expect(names()).toEqual(['sessionid']))
  expect(router.state.location.search).toBe('?view=v')
  expect(document.activeElement).toBe(bar())

  await user.click(screen.getByText('Colonnes'))
  await user.click(screen.getByRole('checkbox', { name: 'Textes' }))
  expect(headers()).toEqual(['Cookie', 'Prestataire'])
  await user.click(within(bar()).getByRole('button', { name: 'Mettre à jour la vue' }))
  await said('Vue « Session à Pau » mise à jour.')
  expect(router.state.location.search).toBe('?view=v')
  expect(headers()).toEqual(['Cookie', 'Prestataire'])
  expect(await (await ask('GET', '/views/v')).json()).toMatchObject({ revision: 2, columns: ['provider'] })
  // The columns this browser remembers for the list are what they were.
  await choose('Tous les cookies')
  await waitFor(() => expect(headers()).toContain('Finalité'))
  expect(router.state.location.search).toBe('')
})

test('a view that somebody else changed is not written over: it is shown, and what one sees is kept', async () => {
  const router = await openList('?view=v&platform=platform-pau', makeView)
  await screen.findByRole('button', { name: 'Mettre à jour la vue' })
  await ask('PATCH', '/views/v', { revision: 1, name: 'Autre' })
  await user.click(screen.getByRole('button', { name: 'Mettre à jour la vue' }))
  await waitFor(() => expect(announcements.read().text).toMatch(/^La vue n’a pas été mise à jour\. Quelqu’un d’autre/))
  await waitFor(() => expect(plain(bar().textContent)).toContain('Vue « Autre »'))
  expect(router.state.location.search).toBe('?view=v&platform=platform-pau')
  await user.click(screen.getByRole('button', { name: 'Mettre à jour la vue' }))
  await said('Vue « Autre » mise à jour.')
})

test('a view is renamed, deleted and brought back; what it showed stays', async () => {
  const router = await openList('?view=v', makeView)
  await waitFor(() => expect(names()).toEqual(['sessionid']))
  await choose('Renommer la vue…')
  await nameIt('Pau, session', 'Renommer')
  await said('Vue renommée « Pau, session ».')
  await waitFor(() => expect(plain(bar().textContent)).toContain('Pau, session'))
  await choose('Supprimer la vue')
  await said('Vue « Pau, session » supprimée.')
  expect(router.state.location.search).toBe('?name=sessionid&platform=platform-pau&columns=provider.texts')
  expect(names()).toEqual(['sessionid'])
  await user.click(screen.getByRole('button', { name: 'Vues' }))
  await screen.findByRole('menuitem', { name: 'Aucune vue enregistrée' })
  await user.keyboard('{Escape}')
  toasts.read().at(-1)?.action?.act()
  await said('Vue « Pau, session » rétablie.')
  await choose('Pau, session')
  await waitFor(() => expect(router.state.location.search).toBe('?view=v'))
})

test.each([
  ['?view=nobody', 'Ce lien mène à une vue qui n’existe pas.', 'Voici tous les cookies.', ''],
  [
    '?view=v&platform=platform-pau&name=sessionid',
    'La vue « Session à Pau » a été supprimée.',
    'Ce que le lien dit lui-même est montré.',
    '?platform=platform-pau&name=sessionid',
  ],
])('%s: a view that is no more is said to be, and the list is there', async (query, title, text, left) => {
  const router = await openList(query, async () => {
    await makeView()
    await ask('DELETE', '/views/v?revision=1')
  })
  const notice = await screen.findByRole('alert')
  expect(plain(notice.textContent)).toContain(title)
  expect(plain(notice.textContent)).toContain(text)
  await waitFor(() => expect(names()).toContain('sessionid'))
  await user.click(within(notice).getByRole('button', { name: 'Continuer sans la vue' }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(router.state.location.search).toBe(left)
})

test('a view that cannot be read is not mistaken for the whole list, and is read again', async () => {
  let isBroken = true
  await openList('?view=v', async (api) => {
    await makeView()
    api.between(
      (answer) => (request) =>
        isBroken && request.url.includes('/views')
          ? Promise.resolve(new Response('', { status: 500 }))
          : answer(request),
    )
  })
  const notice = await screen.findByRole('alert')
  expect(plain(notice.textContent)).toContain('La vue n’a pas pu être lue : le serveur a rencontré une erreur.')
  expect(names()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Vues' }))
  const again = await screen.findByRole('menuitem', { name: /^Vues illisibles/ })
  isBroken = false
  await user.click(again)
  await user.click(within(notice).getByRole('button', { name: 'Réessayer' }))
  await waitFor(() => expect(names()).toEqual(['sessionid']))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('the link is copied as the list is shown, with the columns this browser chose', async () => {
  await openList('?platform=platform-pau', makeView)
  await choose('Copier le lien')
  await said('Lien copié.')
  const link = new URL(await navigator.clipboard.readText())
  expect(link.pathname + link.search).toBe(
    '/cookies?platform=platform-pau&columns=platform.category.provider.purpose.retention.texts',
  )
  await choose('Session à Pau')
  await waitFor(() => expect(names()).toEqual(['sessionid']))
  await choose('Copier le lien')
  await waitFor(async () => expect(await navigator.clipboard.readText()).toMatch(/\/cookies\?view=v$/))
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  await choose('Copier le lien')
  await waitFor(() => expect(announcements.read().text).toMatch(/^Le navigateur refuse de copier/))
})
