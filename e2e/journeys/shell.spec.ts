import { expect, test } from '../fixtures.ts'

test('the application opens in French and says where one is', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/platforms$/)
  await expect(page).toHaveTitle(/Charterdesk/)
  await expect(page.getByRole('banner').getByRole('link', { name: 'Charterdesk' })).toBeVisible()
  await expect(page.getByRole('main')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
})

test('an address opened directly reaches the application, an unknown one too', async ({ page }) => {
  await page.goto('/import')
  await expect(page.getByRole('main')).toBeVisible()
  await page.goto('/no-such-page')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
})

test('a reader of English has it all in English, now and next time', async ({ page }) => {
  await page.goto('/platforms')
  await page.getByRole('group', { name: 'Langue de l’interface' }).getByText('English').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Platforms' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Platforms' })).toBeVisible()
  await page.getByRole('link', { name: 'Le Gers' }).click()
  await expect(page.getByRole('button', { name: 'Edit sessionid' })).toBeVisible()
  await expect(page.getByTitle('Page as visitors read it, in English')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
})
