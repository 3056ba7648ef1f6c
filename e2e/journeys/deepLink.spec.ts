import { expect, test } from '../fixtures.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

test('a tab of a platform has an address of its own', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  await page.goto('/platforms/platform-pau')
  await expect(page).toHaveURL(/platform-pau\/cookies$/)
  await expect(workspace.row('django_language')).toBeVisible()
  await expect(page).toHaveTitle(/Pau/)
})

test('a platform that does not exist says so and leads back', async ({ page }) => {
  await page.goto('/platforms/no-such-platform/cookies')
  await expect(page.getByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Voir les plateformes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plateformes' })).toBeVisible()
})

test('a click on a cell of the page opens its field, and a field shows its place in the page', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers')
  await workspace
    .previewRow('anglais', 'csrftoken')
    .getByText(/^Checks that/)
    .click()
  await expect(workspace.field('Finalité en anglais')).toBeFocused()
  await expect(workspace.editor()).toHaveAccessibleName('Modification de csrftoken')
  await workspace.field(/^Cookie/).focus()
  await expect(workspace.preview('français').getByRole('rowheader', { name: 'csrftoken' })).toBeInViewport()
})
