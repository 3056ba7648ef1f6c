import { expect, test } from '../fixtures.ts'
import { PlatformsPage } from '../pages/PlatformsPage.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

test('a setting is saved as one leaves it, and the page and the list follow', async ({ page, desk }) => {
  const [list, workspace] = [new PlatformsPage(page), new WorkspacePage(page)]
  await workspace.open('platform-gers')
  await workspace.goTo('Réglages')
  const publisher = page.getByRole('textbox', { name: 'Nom de l’éditeur' })
  await publisher.fill('Département du Gers')
  await expect(workspace.preview('français').getByText('Département du Gers', { exact: false }).first()).toBeVisible()
  await publisher.blur()
  await workspace.expectSaved()
  await desk.restart(page)
  await expect(publisher).toHaveValue('Département du Gers')

  const name = page.getByRole('textbox', { name: 'Nom en français' })
  await name.fill('Gers ouvert')
  await name.blur()
  await workspace.expectSaved()
  await list.open()
  await expect(list.row('Gers ouvert')).toContainText('data.gers.fr')
})

test('an address that cannot be used is kept and named, its repair taken in one click', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers', 'settings')
  const address = page.getByRole('textbox', { name: 'Adresse du portail' })
  await address.fill('https://data.gers .fr')
  await address.blur()
  await expect(address).toHaveAccessibleDescription(/Une adresse n’a pas d’espace/)
  await page.getByRole('button', { name: 'Corriger en https://data.gers.fr' }).click()
  await expect(address).toHaveValue('https://data.gers.fr')
  await expect(address).not.toHaveAccessibleDescription(/espace/)
})

test('a language put aside leaves the page, and comes back with its texts', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers', 'settings')
  const english = page.getByRole('checkbox', { name: 'Anglais' })
  await english.uncheck()
  await workspace.expectSaved()
  await expect(page.getByTitle(/en anglais$/)).toBeHidden()
  await page.reload()
  await expect(english).not.toBeChecked()
  await english.check()
  await workspace.expectSaved()
  await expect(workspace.previewRow('anglais', 'csrftoken')).toContainText('Checks that')
})

test('a platform is made by hand, and another as a copy of it', async ({ page }) => {
  const list = new PlatformsPage(page)
  await list.open()
  await page.getByRole('main').getByRole('link', { name: 'Nouvelle plateforme' }).click()
  await page.getByRole('textbox', { name: /^Nom de la plateforme/ }).fill('Données du bocage')
  await page.getByRole('textbox', { name: /^Adresse du portail/ }).fill('https://donnees.bocage.example')
  await page.getByRole('button', { name: /^Créer/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Données du bocage' })).toBeVisible()
  await list.open()
  await expect(list.row('Données du bocage')).toContainText('donnees.bocage.example')

  await list.choose('Le Gers', 'Créer une copie')
  const copied = page.getByRole('textbox', { name: 'Nom en français' })
  await expect(copied).toHaveValue('Copie de Le Gers')
  await copied.fill('Gers, la copie')
  await page.getByRole('button', { name: /^Créer/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Gers, la copie' })).toBeVisible()
  await expect(new WorkspacePage(page).rowText('cookies_preferences')).toContainText('1 exception')
})

test('a section says otherwise on one platform with a reason, and goes back to the template with an undo', async ({
  page,
  desk,
}) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers', 'settings')
  await page.getByRole('button', { name: /^Modifier Quels sont vos droits/ }).click()
  const editor = page.getByRole('form', { name: 'Modification de la section' })
  const heading = editor.getByRole('group', { name: 'Titre' }).getByRole('textbox', { name: 'Français' })
  await heading.fill('Ce que vous pouvez demander')
  await expect(workspace.preview('français').getByText('Ce que vous pouvez demander')).toBeVisible()
  await editor.getByRole('button', { name: 'Donner la raison' }).click()
  await page.keyboard.type('Ton du portail')
  await page.keyboard.press('Control+Enter')
  await workspace.expectSaved()
  await desk.restart(page)
  await expect(page.getByText(/Propre à ce portail depuis/)).toContainText('Ton du portail')
  await page.getByRole('button', { name: /^Actions sur Ce que vous/ }).click()
  await page.getByRole('menuitem', { name: 'Revenir au texte du modèle' }).click()
  await expect(page.getByRole('heading', { level: 3, name: /^Quels sont vos droits/ })).toBeVisible()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByRole('heading', { level: 3, name: 'Ce que vous pouvez demander' })).toBeVisible()
})

test('a platform is deleted from its settings, and its link brings it back', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers', 'settings')
  await page.getByRole('button', { name: 'Supprimer la plateforme' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plateformes' })).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Rétablir la plateforme' }).click()
  await expect(page.getByRole('form', { name: 'Réglages de la plateforme' })).toBeVisible()
})
