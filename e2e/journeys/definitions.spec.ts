import { readAnswer } from '#core/contract/client.ts'
import { expect, test } from '../fixtures.ts'

test('a shared definition is changed for all platforms at once: exactly the pages that were rehearsed', async ({
  page,
  desk,
}) => {
  const readPages = async () => {
    const ids = ['platform-gers', 'platform-pau', 'platform-datajoule']
    return Promise.all(
      ids.map(async (id) => {
        const read = desk.api.platforms[':id'].charter.$get({ param: { id }, query: { locale: 'fr' } })
        return JSON.stringify((await readAnswer(read)).charter)
      }),
    )
  }
  const before = await readPages()
  await page.goto('/definitions')
  await page.getByRole('searchbox').fill('preferences')
  await page.getByRole('link', { name: 'cookies_preferences' }).click()
  await expect(page.getByRole('region', { name: 'Là où elle sert' })).toContainText('Le Gers · 1 exception')
  await page.getByLabel('Finalité en français').fill('Retient ce que vous avez répondu.')
  await page.getByRole('button', { name: 'Voir l’effet sur les pages' }).click()

  const form = page.getByRole('form')
  await expect(form.getByText('4 plateformes changent')).toBeVisible()
  await form.getByText('1 cookie garde, par exception').click()
  await expect(form.getByRole('listitem').filter({ hasText: 'Le Gers' })).toContainText('Finalité')
  await expect(form.getByText('4 traductions seront à revoir : 4 en anglais.')).toBeVisible()
  await page.getByRole('button', { name: 'Enregistrer sur 4 plateformes' }).click()
  const messages = page.getByRole('region', { name: 'Messages' })
  await expect(messages).toContainText('à jour')
  const after = await readPages()
  expect(after.map((said, index) => said === before[index])).toEqual([true, false, false])

  await messages.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByLabel('Finalité en français')).not.toHaveValue('Retient ce que vous avez répondu.')
  expect(await readPages()).toEqual(before)
})

test('what cannot be read is told in its field', async ({ page }) => {
  await page.goto('/definitions/definition-sessionid')
  await page.getByLabel('Durée', { exact: true }).fill('un certain temps')
  await page.getByRole('button', { name: 'Voir l’effet sur les pages' }).click()
  await expect(page.getByLabel('Durée', { exact: true })).toBeFocused()
  await expect(page.getByText('Cette durée ne se lit pas')).toBeVisible()
})
