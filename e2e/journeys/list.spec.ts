import { expect, test } from '../fixtures.ts'
import { PlatformsPage } from '../pages/PlatformsPage.ts'

test('the list shows each platform with what it holds and what it lacks', async ({ page }) => {
  const list = new PlatformsPage(page)
  await list.open()
  await expect(list.names()).toHaveText(['Centre-Val de Loire', 'Datajoule', 'Le Gers', 'Pau', 'Services Publics+'])
  await expect(list.row('Le Gers')).toContainText('data.gers.fr')
  await expect(list.row('Le Gers')).toContainText('1 exception')
  await expect(list.row('Centre-Val de Loire')).toContainText('Adresse à corriger')
  await expect(list.row('Pau')).toContainText('manquants')
})

test('what is searched and sorted is in the address, and comes back from it', async ({ page, context }) => {
  const list = new PlatformsPage(page)
  await list.open()
  await list.search('pau')
  await expect(list.names()).toHaveText(['Pau'])
  // What was typed is one step back, however many letters it has.
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('')
  await expect(list.names()).not.toHaveText(['Pau'])
  await page.goForward()
  await expect(list.names()).toHaveText(['Pau'])
  await page.getByRole('button', { name: 'Effacer la recherche' }).click()
  await list.sortBy('Textes à voir')
  await list.sortBy('Textes à voir')
  await expect(list.names().first()).toHaveText('Pau')
  await list.search('a')
  await expect(page).toHaveURL(/q=a/)
  const names = await list.names().allTextContents()

  const other = new PlatformsPage(await context.newPage())
  await other.page.goto(page.url())
  await expect(other.names()).toHaveText(names)
  await expect(other.page.getByRole('searchbox')).toHaveValue('a')
  await expect(other.page.getByRole('columnheader', { name: 'Textes à voir' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
})

test.describe('two hundred platforms', () => {
  test.use({ scenario: 'large' })

  test('are read page by page, the third by its own address', async ({ page }) => {
    const list = new PlatformsPage(page)
    await list.open('?page=3')
    await expect(list.names()).toHaveCount(25)
    const third = await list.names().allTextContents()
    await page.getByRole('link', { name: 'Page suivante' }).click()
    await expect(page).toHaveURL(/page=4/)
    await expect(list.names()).not.toHaveText(third)
    await page.goBack()
    await expect(list.names()).toHaveText(third)
  })
})

test('a platform deleted by mistake comes back whole', async ({ page }) => {
  const list = new PlatformsPage(page)
  await list.open()
  await list.choose('Datajoule', 'Supprimer')
  await expect(list.names()).toHaveCount(4)
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(list.row('Datajoule')).toContainText('app.datajoule.fr')
  await page.reload()
  await list.openPlatform('Datajoule')
  await expect(page.getByRole('button', { name: /^Modifier / })).toHaveCount(4)
})

test('a platform deleted before is found among the deleted ones, and comes back from there', async ({ page }) => {
  const list = new PlatformsPage(page)
  await list.open()
  await list.choose('Datajoule', 'Supprimer')
  await expect(list.names()).toHaveCount(4)
  await page.reload()
  await expect(list.names()).toHaveCount(4)
  await page.getByRole('button', { name: 'Supprimées' }).click()
  await expect(page).toHaveURL(/deleted=only/)
  await expect(list.names()).toHaveText(['Datajoule'])
  await list.choose('Datajoule', 'Rétablir la plateforme')
  await expect(page.getByText('Aucune plateforme ne répond à ces filtres.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('link', { name: 'Voir toutes les plateformes' }).click()
  await expect(list.names()).toHaveCount(5)
  await expect(list.row('Datajoule')).toContainText('app.datajoule.fr')
})
