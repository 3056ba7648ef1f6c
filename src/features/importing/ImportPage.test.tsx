// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { NodeApi } from '#mocks/node.ts'
import '#src/testing/patience.ts'
import { openImport as open, paste, press, readTwin, startImporting } from './testing/importScreen.tsx'

let api: NodeApi
let end: () => void
beforeEach(async () => {
  ;({ api, end } = await startImporting())
})
afterEach(() => end())

const list = <Kind extends 'platform' | 'row' | 'importRecord'>(kind: Kind) =>
  api.store.read((reader) => reader.list(kind, {}))

test('a pasted charter becomes rows, then a platform with all of them', async () => {
  open()
  const understood = await paste(readTwin('app.wattlibre.example.txt'))
  await waitFor(() => expect(document.activeElement).toBe(understood))
  expect(within(understood).getAllByRole('group', { name: /^Cookie / })).toHaveLength(4)
  expect(screen.getByText('4 lignes sur 4 reconnues')).toBeTruthy()
  await userEvent.clear(screen.getByRole('textbox', { name: 'Nom' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Nom' }), 'Watt libre')
  const [before, rowsBefore] = [await list('platform'), await list('row')]
  await screen.findAllByText(/^Formulation/)
  await press('Créer la plateforme')
  expect(await screen.findByRole('heading', { name: 'Plateforme créée, avec 4 lignes de cookies' })).toBeTruthy()
  const made = (await list('platform')).items.find(({ slug }) => slug === 'watt-libre')
  expect(made).toMatchObject({ name: { fr: 'Watt libre' }, address: 'https://app.wattlibre.example' })
  expect((await list('platform')).total).toBe(before.total + 1)
  expect((await list('row')).total).toBe(rowsBefore.total + 4)
  const record = (await list('importRecord')).items.at(-1)
  expect(record).toMatchObject({ platformId: made?.id, source: readTwin('app.wattlibre.example.txt') })
  await press('Annuler cet import')
  await screen.findByRole('button', { name: 'Créer la plateforme' })
})

test('what the page will say otherwise than the source is told on the row: a provider renamed, a retention from elsewhere', async () => {
  open()
  const understood = await paste(readTwin('app.wattlibre.example.txt'))
  expect(await screen.findAllByText(/^Aujourd’hui Huwise/)).toHaveLength(4)
  const row = within(within(understood).getByRole('group', { name: 'Cookie sessionid' }))
  expect(await row.findByText(/^La page dira.: 2 semaines/)).toBeTruthy()
  await userEvent.click(row.getByRole('radio', { name: 'Garder en ligne propre' }))
  await waitFor(() => expect(row.queryByText(/^La page dira/)).toBeNull())
})

test('a broken address is said on its line and mended in one click', async () => {
  open()
  await paste(readTwin('data.hautevalleebrume.example.txt'))
  expect(screen.getByRole('option', { name: /^21, à corriger/ })).toBeTruthy()
  expect(screen.getByRole('textbox', { name: 'Adresse' }).getAttribute('aria-invalid')).toBe('true')
  await press('Créer la plateforme')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Adresse' }))
  await press('Utiliser https://data.hautevalleebrume.example')
  expect(screen.getByRole('option', { name: /^21, utilisée/ })).toBeTruthy()
  expect(screen.getByRole('textbox', { name: 'Adresse' }).getAttribute('aria-invalid')).toBeNull()
})

test('a short name that is taken lands on its field, and nothing typed is lost', async () => {
  open()
  await paste(readTwin('app.wattlibre.example.txt'))
  const [platform] = (await list('platform')).items
  const slug = screen.getByRole('textbox', { name: 'Identifiant court' })
  await userEvent.clear(slug)
  await userEvent.type(slug, platform!.slug)
  await press('Créer la plateforme')
  expect(await screen.findByText(/^Une autre plateforme a déjà cet identifiant\./)).toBeTruthy()
  expect(slug).toHaveProperty('value', platform!.slug)
  await userEvent.type(slug, '-2')
  expect(screen.queryByText(/^Une autre plateforme a déjà cet identifiant\./)).toBeNull()
})

test('an import over a platform that exists shows what it will do, then does it', async () => {
  const gers = (await list('platform')).items.find(({ address }) => address === 'https://data.gers.fr')
  open()
  await paste(
    readTwin('app.wattlibre.example.txt')
      .replace('app.wattlibre.example', 'data.gers.fr')
      .replace('cookies_preferences', 'autre_cookie'),
  )
  await userEvent.click(await screen.findByRole('button', { name: 'La mettre à jour' }))
  const plan = await screen.findByRole('region', { name: 'Ce que la mise à jour va faire' })
  expect(within(plan).getByText('1 ajoutée')).toBeTruthy()
  expect(within(plan).getByText('1 absente du texte')).toBeTruthy()
  await userEvent.click(within(plan).getByRole('checkbox', { name: /^La supprimer/ }))
  await press('Mettre à jour la plateforme')
  expect(await screen.findByRole('heading', { name: /^Plateforme mise à jour/ })).toBeTruthy()
  const rows = (await list('row')).items.filter(({ platformId }) => platformId === gers?.id)
  const names = rows
    .filter(({ deletedAt }) => deletedAt === null)
    .flatMap(({ facts }) => facts.names?.map(({ value }) => value) ?? [])
  expect(names).toContain('autre_cookie')
})

test('a text in the other language brings its translations', async () => {
  const english = [
    'Cookie charter',
    'Strictly necessary cookies',
    '',
    'Provider\tService and location\tCookie name\tPurpose',
    'Opendatasoft\tSigning in\tsessionid\tRecognises you from one page to the next.',
    'Acme\tMaps\tunknown_here\tShows the maps that you asked for on the pages.',
  ].join('\n')
  const gers = (await list('platform')).items.find(({ address }) => address === 'https://data.gers.fr')
  open(`/import?platform=${gers!.id}`)
  await paste(english)
  await userEvent.click(await screen.findByRole('button', { name: 'Ajouter une langue' }))
  const plan = await screen.findByRole('region', { name: '1 ligne de la plateforme se retrouve dans ce texte' })
  expect(within(plan).getByText('Recognises you from one page to the next.')).toBeTruthy()
  expect(within(plan).getByText('unknown_here')).toBeTruthy()
  // The shared definition says both already: neither is replaced unless one asks for it, each on its own.
  expect(within(plan).getByText('0 texte sur 2 sera pris.')).toBeTruthy()
  await userEvent.click(within(plan).getByRole('checkbox', { name: /sessionid, Finalité/ }))
  expect(within(plan).getByText('1 texte sur 2 sera pris.')).toBeTruthy()
  await press('Ajouter les traductions')
  expect(await screen.findByRole('heading', { name: '1 ligne traduite' })).toBeTruthy()
  const row = (await list('row')).items.find(({ id }) => id === 'row-gers-sessionid')
  expect(Object.keys(row?.overrides ?? {})).toEqual(['purpose'])
})

test('a file over 10 MB is refused in a clear sentence, and the text stays', async () => {
  open()
  const field = await screen.findByRole('textbox', { name: 'Texte de la charte' })
  await userEvent.type(field, 'mon texte')
  const file = new File(['x'], 'charte.txt')
  Object.defineProperty(file, 'size', { value: 10 * 1024 * 1024 + 1 })
  await userEvent.upload(screen.getByLabelText(/Déposez un fichier/), file)
  expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('10 Mo'))
  expect(field).toHaveProperty('value', 'mon texte')
})

test('a paste that holds a table keeps the cells of the page, and can be read as text', async () => {
  const cells = ['Acme', 'Connexion', 'sid', 'Garder la session ouverte.']
  const row = (list: readonly string[]) => `<tr>${list.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const html = `<h2>Cookies nécessaires</h2><table>${row(['Prestataire', 'Service', 'Nom du cookie', 'Finalité'])}${row(cells)}</table>`
  open()
  await paste(cells.join(' '), html)
  expect(screen.getByRole('textbox', { name: 'Nom du cookie' })).toHaveProperty('value', 'sid')
  await press('Lire plutôt le texte seul')
  expect(await screen.findByRole('button', { name: 'Lire plutôt avec la mise en forme' })).toBeTruthy()
})

test('what is not a charter is said, and can be corrected', async () => {
  open()
  await paste('Une page sans aucun tableau.')
  expect(screen.getByRole('heading', { name: 'Aucun tableau de cookies dans ce texte' })).toBeTruthy()
  await press('Corriger le texte')
  expect(screen.getByRole('textbox', { name: 'Texte de la charte' })).toHaveProperty(
    'value',
    'Une page sans aucun tableau.',
  )
})

test('an unsent import comes back after a reload, with what was corrected', async () => {
  open()
  await paste(readTwin('app.wattlibre.example.txt'))
  await userEvent.type(screen.getByRole('textbox', { name: 'Nom' }), ' corrigé')
  await waitFor(() => expect(JSON.stringify(localStorage)).toContain('corrigé'))
  cleanup()
  open()
  expect(await screen.findByRole('textbox', { name: 'Nom' })).toHaveProperty('value', 'app.wattlibre.example corrigé')
})

test('what a web page holds and no charter can is counted by kind', async () => {
  const cells = ['Acme', 'Connexion', 'sid', 'Garder la session ouverte.']
  const row = (list: readonly string[]) => `<tr>${list.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const table = `<table onclick="x()">${row(['Prestataire', 'Service', 'Nom du cookie', 'Finalité'])}${row(cells)}</table>`
  open()
  await paste(cells.join(' '), `<script>a()</script><script>b()</script><style>p{}</style><!-- mot -->${table}`)
  expect(
    screen.getByText(
      /De cette page web, .* : 2 scripts ou contenus incorporés, 1 gestionnaire d’événement, 1 feuille de style, 1 commentaire caché\.$/u,
    ),
  ).toBeTruthy()
})

test('figures and names are said without contradiction: one row of two, no name without an address', async () => {
  open()
  const head = 'Prestataire\tService\tNom du cookie\tFinalité'
  await paste(['Cookies nécessaires', '', head, 'Acme\tCarte\tsid\tGarde.', 'Acme\ta\tb\tc\td\te'].join('\n'))
  expect(screen.getByText('1 ligne sur 2 reconnue')).toBeTruthy()
  expect(screen.queryByText(/c’est celui de l’adresse/)).toBeNull()
  // Of the two boxes of a line's number, one speaks.
  const [line] = screen.getAllByRole('option')
  const said = [...line!.querySelectorAll('span')].filter((span) => span.textContent === '1')
  expect(said.map((span) => span.getAttribute('aria-hidden'))).toEqual(['true'])
})

test('a file of nothing but spaces is refused on the spot', async () => {
  open()
  const file = new File([' \n\t\n'], 'vide.txt', { type: 'text/plain' })
  await userEvent.upload(await screen.findByLabelText(/Déposez un fichier/), file)
  expect(await screen.findByText('Ce fichier ne contient aucun texte.')).toBeTruthy()
  expect(screen.queryByRole('group', { name: 'Ce qui a été compris' })).toBeNull()
})
