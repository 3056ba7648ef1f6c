// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { readCommands } from '#src/lib/commands.ts'
import { announcements } from '#src/lib/announce.ts'
import { toasts } from '#src/ui/toasts.ts'
import { currentApi, openList, setUpList, showList } from './testing/cookieList.tsx'

setUpList()

const user = userEvent.setup()
const names = () => screen.queryAllByRole('rowheader').map((cell) => cell.querySelector('a')?.textContent)
const headers = () => screen.getAllByRole('columnheader').map((cell) => cell.textContent)

test('rows are narrowed by choices and presses, all in the address, and what is found is said aloud', async () => {
  const router = await openList('')
  await waitFor(() => expect(names().length).toBeGreaterThan(12))
  await user.click(screen.getByRole('button', { name: 'Textes' }))
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Catégorie' }), 'Mesure d’audience')
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Plateforme' }), 'Pau')
  await user.click(screen.getByRole('button', { name: 'Propres' }))
  await user.click(screen.getByRole('button', { name: 'Partagés' }))
  const narrowed = new URLSearchParams(router.state.location.search)
  expect(Object.fromEntries(narrowed)).toEqual({
    sort: '-toDo',
    category: 'audience',
    platform: 'platform-pau',
    origin: 'shared',
  })
  await waitFor(() => expect(announcements.read().text).toMatch(/^\d+ cookies? trouvés?$/))
})

test('a cookie is found by its name, and a row leads to its field', async () => {
  const router = await openList('?platform=platform-pau')
  await waitFor(() => expect(names()).toContain('sessionid'))
  await user.type(screen.getByRole('searchbox', { name: 'Nom d’un cookie' }), 'sessionid')
  await waitFor(() => expect(names()).toEqual(['sessionid']))
  expect(router.state.location.search).toBe('?platform=platform-pau&name=sessionid')
  const link = screen.getByRole('link', { name: 'sessionid' })
  expect(link.getAttribute('href')).toBe('/platforms/platform-pau/cookies?row=row-pau-sessionid')
})

test('what nothing answers offers the whole list', async () => {
  const router = await openList('?name=nobody&texts=missing&platform=gone')
  await user.click(await screen.findByRole('link', { name: 'Voir tous les cookies' }))
  await waitFor(() => expect(names().length).toBeGreaterThan(12))
  expect(router.state.location.search).toBe('')
})

test('where no cookie has the name asked for, it is said, and what was typed can be searched for instead', async () => {
  const router = await openList('?name=sessi*n&platform=platform-pau')
  await screen.findByText('Aucun cookie ne s’appelle ainsi')
  expect(screen.getByText(/^Parmi ceux que laissent/)).toBeDefined()
  cleanup()
  await router.navigate('?name=essionid')
  showList(router)
  await screen.findByText('Aucun cookie ne s’appelle ainsi')
  expect(screen.getByText(/^Un nom se cherche en entier/)).toBeDefined()
  await user.click(screen.getByRole('link', { name: /^Chercher «.essionid.» dans tous les textes$/ }))
  await waitFor(() => expect(names()).toContain('sessionid'))
  expect(router.state.location.search).toBe('?q=essionid')
})

test('columns and density are chosen, and remembered', async () => {
  const router = await openList('')
  await waitFor(() => expect(headers()).toContain('Finalité'))
  await user.click(screen.getByText('Colonnes'))
  await user.click(screen.getByRole('checkbox', { name: 'Finalité' }))
  await user.click(screen.getByRole('checkbox', { name: 'Source' }))
  await user.click(screen.getByRole('radio', { name: 'Serrée' }))
  const chosen = ['Cookie', 'Plateforme', 'Catégorie', 'Prestataire', 'Durée', 'Source', 'Textes']
  expect(headers()).toEqual(chosen)
  cleanup()
  showList(router)
  await waitFor(() => expect(headers()).toEqual(chosen))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Serrée' }).checked).toBe(true)
})

test('a list that cannot be read says so and tries again', async () => {
  let isBroken = true
  await openList('', (api) => {
    api.between(
      (answer) => (request) => (isBroken ? Promise.resolve(new Response('', { status: 500 })) : answer(request)),
    )
  })
  const retry = await screen.findByRole('button', { name: 'Réessayer' })
  isBroken = false
  await user.click(retry)
  await waitFor(() => expect(names().length).toBeGreaterThan(12))
})

test('rows chosen on several pages are deleted at once, after a look at what goes', async () => {
  await openList('?name=sessionid')
  await waitFor(() => expect(names().length).toBeGreaterThan(1))
  const before = names().length
  await user.click(screen.getByRole('checkbox', { name: 'Choisir sessionid, Pau' }))
  expect(screen.getByRole('group', { name: 'Choix' }).textContent).toContain('1 cookie choisi')
  await user.click(screen.getByRole('button', { name: 'Supprimer…' }))
  await screen.findByText('1 plateforme change.')
  expect(names().filter(Boolean)).toHaveLength(before)
  await user.click(screen.getByRole('button', { name: 'Supprimer 1 cookie' }))
  await waitFor(() => expect(names()).toHaveLength(before - 1))
  expect(screen.getByRole('group', { name: 'Choix' }).textContent).toContain('Aucun cookie choisi')
})

test('the keys that choose stay in the bar and say how many: what is pressed and goes away hands the focus on', async () => {
  await openList('', (api) => {
    // The demo fills no page: shorter ones stand for a fleet that does.
    api.between((answer) => (request) => answer(new Request(request.url.replace('pageSize=25', 'pageSize=5'), request)))
  })
  await waitFor(() => expect(names()).toHaveLength(5))
  const press = async (name: string | RegExp) => {
    screen.getByRole('button', { name }).focus()
    await user.keyboard('{Enter}')
  }
  await press('Choisir la page')
  expect(document.activeElement?.textContent).toMatch(/^Choisir les \d+$/)
  expect(announcements.read().text).toBe('5 cookies choisis')
  await press(/^Choisir les \d+$/)
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Choisir les \d+$/ })).toBeNull())
  expect(document.activeElement?.textContent).toBe('Changer des champs…')
  await press('Ne rien choisir')
  expect(document.activeElement?.textContent).toBe('Choisir la page')
  expect(announcements.read().text).toBe('Aucun cookie choisi')
})

test('words are not replaced where a row chosen has changed since, and it is said', async () => {
  await openList('?platform=platform-pau')
  await user.click(await screen.findByRole('button', { name: 'Choisir la page' }))
  await fetch(`${location.origin}/api/rows/row-pau-sessionid?revision=1`, { method: 'DELETE' })
  await user.click(screen.getByRole('button', { name: 'Remplacer un texte…' }))
  await user.type(await screen.findByRole('textbox', { name: 'Chercher' }), 'session')
  await user.click(screen.getByRole('button', { name: 'Voir l’effet' }))
  await screen.findByText('Un des cookies choisis a changé depuis.')
})

/** What the browser is handed from here on, as text. */
function catchFiles(): Promise<string>[] {
  const files: Promise<string>[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${String(files.push(file.text()))}`,
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  return files
}

test('what is exported is what the list shows: its filters, its order, all its pages', async () => {
  await openList('?platform=platform-pau&origin=shared&sort=-name&size=50')
  const files = catchFiles()
  const button = await screen.findByRole('button', { name: 'Exporter en CSV' })
  const asked: object[] = []
  currentApi().between((answer) => (request) => {
    asked.push(Object.fromEntries(new URL(request.url).searchParams))
    return answer(request)
  })
  await user.click(button)
  await waitFor(() => expect(announcements.read().text).toBe('Fichier cookies.csv téléchargé.'))
  const narrowing = { platformId: 'platform-pau', shared: 'true', sort: '-name' }
  expect(asked).toContainEqual({ ...narrowing, lang: 'fr', separator: ';' })
  const [header, ...lines] = ((await files[0]) ?? '').trimEnd().split('\r\n')
  expect(header).toContain('Plateforme;Catégorie;Prestataire;Nom du cookie')
  expect(lines.every((line) => line.startsWith('Pau;'))).toBe(true)
  expect(lines.map((line) => line.split(';')[3])).toEqual(names())
})

test.each([
  [500, 'internal', 'L’export n’a pas abouti.', 'Réessayer'],
  [413, 'table_too_large', /^La liste est trop longue/, undefined],
])('an export that ends in %s %s says what to do next', async (status, code, text, next) => {
  await openList('')
  const files = catchFiles()
  const button = await screen.findByRole('button', { name: 'Exporter en CSV' })
  currentApi().between((answer) => (request) => {
    if (!request.url.includes('/rows.csv')) return answer(request)
    return Promise.resolve(
      Response.json({ type: 'about:blank', title: code, status, code, requestId: 'r' }, { status }),
    )
  })
  await user.click(button)
  await waitFor(() => expect(announcements.read().text).toMatch(text))
  expect(toasts.read().at(-1)?.action?.label).toBe(next)
  expect(files).toEqual([])
})

test('where no row is shown, none is exported', async () => {
  await openList('?name=nobody')
  await screen.findByRole('link', { name: 'Voir tous les cookies' })
  expect(screen.queryByRole('button', { name: 'Exporter en CSV' })).toBeNull()
  expect(readCommands()).toEqual([])
})

test('the palette exports what is shown too', async () => {
  await openList('')
  await screen.findByRole('button', { name: 'Exporter en CSV' })
  expect(readCommands()).toMatchObject([{ label: 'Exporter en CSV' }])
})
