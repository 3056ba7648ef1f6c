import { expect, test } from '../fixtures.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

test('a cookie is found among all platforms, from a link, and leads to its field', async ({ page }) => {
  await page.goto('/cookies?name=csrftoken&sort=platform')
  const cookies = page.getByRole('rowheader')
  await expect(cookies.first()).toContainText('csrftoken')
  await expect(page.getByRole('combobox', { name: 'Catégorie' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Plateforme' }).selectOption('Le Gers')
  await expect(cookies).toHaveCount(1)
  await expect(page).toHaveURL(/platform=platform-gers/)
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
