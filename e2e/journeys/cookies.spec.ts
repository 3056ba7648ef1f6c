import { readFile } from 'node:fs/promises'
import { expect, test } from '../fixtures.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

test('a cookie is found among all platforms, from a link, exported, and leads to its field', async ({ page }) => {
  await page.goto('/cookies?name=csrftoken&sort=platform')
  const cookies = page.getByRole('rowheader')
  await expect(cookies.first()).toContainText('csrftoken')
  await expect(page.getByRole('combobox', { name: 'Catégorie' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Plateforme' }).selectOption('Le Gers')
  await expect(cookies).toHaveCount(1)
  await expect(page).toHaveURL(/platform=platform-gers/)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exporter en CSV' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe('cookies.csv')
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/^Le Gers;.*csrftoken/)
  await page.getByRole('link', { name: 'csrftoken' }).click()
  const workspace = new WorkspacePage(page)
  await expect(workspace.editor()).toHaveAccessibleName('Modification de csrftoken')
  await expect(workspace.field(/^Cookie/)).toBeFocused()
  await expect(page).toHaveURL(/platform-gers\/cookies$/)
  await page.goBack()
  await expect(cookies).toHaveCount(1)
})

test('the density of one list is that of the other', async ({ page }) => {
  await page.goto('/cookies')
  await page.getByRole('radio', { name: 'Serrée' }).check()
  await page.getByRole('link', { name: 'Plateformes' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(5)
  await expect(page.getByRole('radio', { name: 'Serrée' })).toBeChecked()
})

test('a word is replaced in every row chosen: rehearsed, done, and taken back by one press', async ({ page }) => {
  await page.goto('/cookies?platform=platform-pau&exceptions=some')
  await page.getByText('Colonnes', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Service' }).check()
  await page.keyboard.press('Escape')
  // The rehearsal shows the words too, in tables of its own, for as long as its dialog stands.
  const list = page.getByRole('table', { name: 'Cookies' })
  const cell = (service: string) => list.getByRole('cell', { name: `${service} des langues, en haut de page` })
  await expect(cell('Menu')).toBeVisible()
  await page.getByRole('button', { name: 'Choisir la page' }).click()
  await page.getByRole('button', { name: 'Remplacer un texte…' }).click()
  await page.getByRole('textbox', { name: 'Chercher' }).fill('menu')
  await page.getByRole('textbox', { name: 'Remplacer par' }).fill('Choix')
  await page.getByRole('button', { name: 'Voir l’effet' }).click()
  await expect(page.getByRole('dialog').getByText('1 plateforme change.')).toBeVisible()
  await page.getByRole('button', { name: 'Remplacer', exact: true }).click()
  await expect(cell('Choix')).toBeVisible()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(cell('Menu')).toBeVisible()
})

test('fields of many rows change at once: rehearsed, with a reason for what they share, done, and taken back', async ({
  page,
}) => {
  await page.goto('/cookies?platform=platform-pau')
  const list = page.getByRole('table', { name: 'Cookies' })
  const audience = list.getByRole('cell', { name: 'Mesure d’audience' })
  const renewed = list.getByRole('cell', { name: '1 an', exact: true })
  await expect(list.getByRole('rowheader')).toHaveCount(4)
  await page.getByRole('button', { name: 'Choisir la page' }).click()
  await page.getByRole('button', { name: 'Changer des champs…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: 'Durée' }).check()
  await dialog.getByRole('textbox', { name: 'Nouvelle durée' }).fill('1 an')
  await dialog.getByRole('checkbox', { name: 'Catégorie' }).check()
  await dialog.getByRole('combobox', { name: 'Nouvelle catégorie' }).selectOption('Mesure d’audience')
  await dialog.getByRole('button', { name: 'Voir l’effet' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(4)
  await expect(dialog.getByRole('textbox', { name: 'Raison de l’exception' })).toBeFocused()
  await page.keyboard.type('Réglage de ce portail')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('4 cookies changent.')).toBeVisible()
  const french = dialog.getByRole('table', { name: 'En français' })
  await expect(french.getByRole('row', { name: /csrftoken Durée 12 mois au plus 1 an/ })).toBeVisible()
  await expect(french.getByRole('row', { name: /csrftoken Catégorie/ })).toBeVisible()
  await expect(renewed).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Changer', exact: true }).click()
  await expect(renewed).toHaveCount(4)
  await expect(audience).toHaveCount(4)
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(renewed).toHaveCount(0)
  await expect(audience).toHaveCount(0)
})

test('a link that asks for what does not exist here says so, and is forgotten with the next filter', async ({
  page,
}) => {
  await page.goto('/cookies?category=rubrique&page=99')
  await expect(page.getByRole('alert')).toContainText(/Le lien demande «.rubrique.» pour la catégorie/)
  await page.getByRole('combobox', { name: 'Catégorie' }).selectOption('Nécessaires')
  await expect(page.getByRole('alert')).toBeHidden()
})
