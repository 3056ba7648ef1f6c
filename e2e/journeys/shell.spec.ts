import { expect, test } from '@playwright/test'

test('the application opens in French and says where one is', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.goto('/')
  await expect(page).toHaveURL(/\/platforms$/)
  await expect(page).toHaveTitle(/Charterdesk/)
  await expect(page.getByRole('banner').getByRole('link', { name: 'Charterdesk' })).toBeVisible()
  await expect(page.getByRole('main')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
  expect(errors).toEqual([])
})

test('an address opened directly reaches the application, an unknown one too', async ({ page }) => {
  await page.goto('/import')
  await expect(page.getByRole('main')).toBeVisible()
  await page.goto('/no-such-page')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
})
