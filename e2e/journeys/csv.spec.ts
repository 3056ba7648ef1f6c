import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

async function exportRows(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Exporter les cookies en CSV' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe('gers-cookies.csv')
  return readFile(await download.path(), 'utf8')
}

async function choose(page: Page, table: string | Buffer, name = 'cookies.csv'): Promise<void> {
  const buffer = typeof table === 'string' ? Buffer.from(table) : table
  await page.getByLabel(/choisissez-le/).setInputFiles({ name, mimeType: 'text/csv', buffer })
}

test('the rows of a platform go out as CSV, come back with one line changed, and are taken back', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers')
  const table = await exportRows(page)
  expect(table.startsWith('\ufeffCatégorie;Prestataire;Nom du cookie;')).toBe(true)
  const wording = 'Permet de retenir votre réponse'
  expect(table.split(wording)).toHaveLength(2)

  await page.getByRole('button', { name: 'CSV', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Importer un fichier CSV' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Importer des cookies en CSV')
  await choose(page, table.replace(wording, 'Garde votre réponse'))
  await expect(page.getByRole('heading', { name: '1 ligne à importer' })).toBeFocused()
  const lines = page.getByRole('table', { name: 'À importer' }).getByRole('row')
  await expect(lines).toHaveCount(2)
  await expect(lines.nth(1)).toContainText('cookies_preferences')
  await expect(lines.nth(1).getByRole('deletion')).toContainText(wording)
  await expect(lines.nth(1).getByRole('insertion')).toContainText('Garde votre réponse')

  await page.getByRole('button', { name: 'Importer 1 ligne' }).click()
  await expect(workspace.previewRow('français', 'cookies_preferences')).toContainText('Garde votre réponse')
  const messages = page.getByRole('region', { name: 'Messages' })
  await expect(messages).toContainText('CSV importé')

  await messages.getByRole('button', { name: 'Annuler' }).click()
  await expect(workspace.previewRow('français', 'cookies_preferences')).toContainText(wording)
  expect(await exportRows(page)).toBe(table)
})

test('what is unclear in a file is told line by line, what is clear is added, in whatever letters it came', async ({
  page,
}) => {
  await page.goto('/platforms/platform-gers/csv')
  await choose(page, Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'classeur.xlsx')
  await expect(page.getByRole('alert')).toContainText('n’est pas un tableau CSV')
  await choose(page, `Cookie;Finalité\n${'a;b\n'.repeat(6_000)}`)
  await expect(page.getByRole('alert')).toContainText(/a 6\s000 lignes\s; 5\s000 au plus sont lues/)

  const table = [
    'Catégorie;Prestataire;Nom du cookie;Finalité (fr);Durée;Couleur',
    'Cookies nécessaires;Huwise;sessionid;Garde votre session.;;',
    'Mesure d’audience;Huwise;visites;"Compte les visites',
    'de l’été";13 mois;',
    'Mesure d’audience;Personne;x;;un certain temps;',
    '',
  ]
  const latin = Uint8Array.from(table.join('\r\n'), (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)))
  await choose(page, Buffer.from(latin))
  await expect(page.getByRole('heading', { name: '2 lignes à importer' })).toBeVisible()
  await expect(page.getByText('lu en Windows-1252')).toBeVisible()
  await expect(page.getByText('Colonne 6, « Couleur »')).toBeVisible()
  const added = page.getByRole('table', { name: 'À importer' }).getByRole('row').nth(2)
  await expect(added).toContainText('Ajouté')
  await expect(added).toContainText('Compte les visites de l’été')
  await page.getByRole('radio', { name: 'Pas claires (1)' }).check()
  const unclear = page.getByRole('table', { name: 'Pas claires' }).getByRole('row').nth(1)
  await expect(unclear).toContainText('Prestataire « Personne »')
  await expect(unclear).toContainText('« un certain temps » n’est pas une durée')

  await page.getByRole('button', { name: 'Importer 2 lignes' }).click()
  const reason = page.getByLabel('Raison de l’exception')
  await expect(reason).toBeFocused()
  await reason.fill('Mots du service juridique')
  await page.getByRole('button', { name: 'Importer 2 lignes' }).click()
  await expect(new WorkspacePage(page).row('visites')).toBeVisible()
})

test('rows that somebody changed meanwhile are shown as they are now, before anything is done', async ({
  page,
  desk,
}) => {
  await page.goto('/platforms/platform-gers/csv')
  const header = 'Catégorie;Prestataire;Nom du cookie;Finalité (fr)\n'
  await choose(page, `${header}Mesure d’audience;Huwise;visites;Compte les visites.\n`)
  await expect(page.getByRole('heading', { name: '1 ligne à importer' })).toBeVisible()
  const body = `${header}Mesure d’audience;Huwise;visites;Compte les jours.\n`
  const init = { body, headers: { 'content-type': 'text/csv' } }
  await desk.api.platforms[':id']['rows.csv'].$post({ param: { id: 'platform-gers' }, query: {} }, { init })
  await page.getByRole('button', { name: 'Importer 1 ligne' }).click()
  await expect(page.getByRole('alert')).toContainText('Quelqu’un a changé quelque chose entre-temps')
  const line = page.getByRole('table', { name: 'À importer' }).getByRole('row').nth(1)
  await expect(line.getByRole('deletion')).toContainText('Compte les jours.')
})

test('the platforms that the list shows go out as CSV, all its pages', async ({ page }) => {
  await page.goto('/platforms?q=pau')
  await expect(page.getByRole('link', { name: 'Pau', exact: true })).toBeVisible()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Exporter en CSV' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe('plateformes.csv')
  const [header, ...lines] = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n')
  expect(header).toContain('Nom (fr);Nom (en);Nom court;Adresse')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(';pau;https://opendata.pau.fr;')
})

test('platforms come in from a CSV file, each line seen before, and are taken back by one press', async ({ page }) => {
  await page.goto('/platforms')
  await page.getByRole('button', { name: 'CSV', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Importer des plateformes en CSV' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Importer des plateformes en CSV' })).toBeFocused()
  await choose(page, 'Cookie;Finalité\na;b\n')
  await expect(page.getByRole('alert')).toContainText('Ce fichier n’est pas un tableau de plateformes.')
  const header = 'Nom court;Nom (fr);Adresse;Couleur\n'
  await choose(page, `${header}gers;Le Gers en données;;\nlac;Le Lac;https://lac.example;bleu\nLe Val;Val;;\n`)
  await expect(page.getByRole('heading', { name: '2 lignes à importer' })).toBeFocused()
  await expect(page.getByText('Colonne 4, « Couleur »')).toBeVisible()
  const table = page.getByRole('table', { name: 'À importer' })
  await expect(table.getByRole('row', { name: /Le Gers en données/ })).toContainText('Changée')
  await expect(table.getByRole('row', { name: /Le Lac/ })).toContainText('https://lac.example')
  await page.getByRole('radio', { name: 'Pas claires' }).check()
  await expect(page.getByRole('table', { name: 'Pas claires' })).toContainText('des lettres minuscules sans accent')
  await page.getByRole('button', { name: 'Importer 2 lignes' }).click()
  await expect(page).toHaveURL(/\/platforms$/)
  await expect(page.getByRole('link', { name: 'Le Gers en données' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Le Lac' })).toBeVisible()
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByRole('link', { name: 'Le Gers', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Le Lac' })).toBeHidden()
})
