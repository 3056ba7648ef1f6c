import { readAnswer } from '#core/contract/client.ts'
import { expect, test } from '../fixtures.ts'

test('what nothing uses is deleted and brought back; what is used stays, and it is said what to do first', async ({
  page,
  desk,
}) => {
  const messages = page.getByRole('region', { name: 'Messages' })
  await page.goto('/definitions/definition-sessionid')
  await page.getByRole('button', { name: 'Supprimer' }).click()
  await expect(messages).toContainText('Des lignes suivent encore cette définition')
  await messages.getByRole('button', { name: 'Fusionner avec une autre…' }).click()
  await expect(page.getByRole('dialog', { name: 'Fusionner sessionid avec une autre définition' })).toBeVisible()

  await readAnswer(desk.api.providers.$post({ json: { id: 'provider-ods', names: [{ name: 'ODS', from: null }] } }))
  await page.goto('/providers')
  await page.getByRole('link', { name: 'ODS' }).click()
  await page.getByRole('button', { name: 'Supprimer' }).click()
  await expect(page).toHaveURL(/\/providers$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Prestataires' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Huwise' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'ODS' })).toBeHidden()
  await expect(messages).toContainText('Prestataire ODS supprimé.')
  await messages.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByRole('link', { name: 'ODS' })).toBeVisible()
})
