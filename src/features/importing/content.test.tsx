// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { NodeApi } from '#mocks/node.ts'
import '#src/testing/patience.ts'
import { openImport, paste, press, startImporting } from './testing/importScreen.tsx'

let api: NodeApi
let end: () => void
beforeEach(async () => {
  ;({ api, end } = await startImporting())
})
afterEach(() => end())

const ofGers = async () => {
  const query = { where: { platformId: 'platform-gers' } }
  return api.store.read(async (reader) => {
    const [sections, categories] = [
      (await reader.list('platformSection', query)).items,
      (await reader.list('platformCategory', query)).items,
    ]
    const texts = (await reader.list('text', query)).items
    const wording = (id: string, field: string, locale: string) =>
      texts.find((it) => it.ownerId === id && it.field === field && it.locale === locale)?.value
    return { sections, categories, wording }
  })
}
const table = (head: string, title: string, row: string) =>
  [`## ${title}`, [head, '| --- | --- | --- |', row].join('\n')].join('\n\n')
const french = [
  '# Charte cookies du portail https://data.gers.fr',
  '## Quels sont vos droits ?',
  'Écrivez au délégué à la protection des données.',
  '## Nos cartes',
  'Elles ne déposent rien.',
  table(
    '| Prestataire | Nom du cookie | Finalité |',
    'Cookies nécessaires au portail',
    '| Huwise | sessionid | Ouvre la session. |',
  ),
].join('\n\n')
const english = [
  '# Cookie policy',
  '## What are your rights?',
  'Write to the data protection officer.',
  table('| Provider | Cookie name | Purpose |', 'Necessary cookies here', '| Huwise | sessionid | Keeps you in. |'),
].join('\n\n')
const choose = async (name: string, choice: string) => {
  const group = await screen.findByRole('group', {
    name: (said) => said.startsWith('Texte pour') && said.includes(name),
  })
  await userEvent.click(within(group).getByLabelText(choice))
}

test('an update offers each title and text that differs, and takes those that were chosen', async () => {
  const before = await ofGers()
  openImport()
  await paste(french)
  await userEvent.click(await screen.findByRole('button', { name: 'La mettre à jour' }))
  const region = await screen.findByRole('region', { name: '3 titres ou textes différents' })
  await choose('Quels sont vos droits ?', 'Texte d’origine')
  await userEvent.type(within(region).getByLabelText('Raison de l’exception'), 'Délégué propre')
  await choose('Cookies nécessaires au portail', 'Texte d’origine')
  await press('Mettre à jour la plateforme')
  await screen.findByRole('heading', { name: /^Plateforme mise à jour/ })
  expect(screen.getByText('Et 2 titres et textes de la page')).toBeTruthy()
  const { sections, categories, wording } = await ofGers()
  const made = sections.filter(({ id }) => before.sections.every((it) => it.id !== id))
  expect(made).toMatchObject([{ sectionId: 'section-rights', reason: 'Délégué propre' }])
  expect(wording(made[0]!.id, 'body', 'fr')).toBe('Écrivez au délégué à la protection des données.')
  expect(wording(categories.at(-1)!.id, 'title', 'fr')).toBe('Cookies nécessaires au portail')
})

test('another language is proposed beside what stands, and taken text by text', async () => {
  openImport('/import?platform=platform-gers')
  await paste(english)
  await userEvent.click(await screen.findByRole('button', { name: 'Ajouter une langue' }))
  const region = await screen.findByRole('region', { name: /dans les deux langues$/ })
  const row = within(region).getByRole('row', { name: /Write to the data protection officer/ })
  expect(row.textContent).toContain('adressez-vous à l’éditeur')
  // Taking it would make an exception to the template: it is not taken unless one says so.
  expect(within(row).getByRole<HTMLInputElement>('checkbox').checked).toBe(false)
  await userEvent.click(within(row).getByRole('checkbox'))
  await press('Ajouter les traductions')
  // The title of the review holds the same words: only the last step says no more than them.
  await screen.findByRole('heading', { name: /^\d+ lignes? traduites?$/ })
  const { sections, categories, wording } = await ofGers()
  const rights = sections.find(({ sectionId }) => sectionId === 'section-rights')
  expect(wording(rights!.id, 'body', 'en')).toBe('Write to the data protection officer.')
  expect(wording(rights!.id, 'body', 'fr')).toMatch(/adressez-vous à l’éditeur/)
  expect(categories).toEqual([])
})
