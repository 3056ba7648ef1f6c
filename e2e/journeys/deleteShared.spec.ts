import { readAnswer } from '#core/contract/client.ts'
import { expect, test } from '../fixtures.ts'

test('a definition in use says who uses it, and goes with its cookies detached: no page changes, and one undo brings it back', async ({
  page,
  desk,
}) => {
  const id = 'definition-sessionid'
  const readPages = () =>
    Promise.all(
      ['platform-gers', 'platform-pau'].map(async (platform) => {
        const read = desk.api.platforms[':id'].charter.$get({ param: { id: platform }, query: { locale: 'fr' } })
        return JSON.stringify((await readAnswer(read)).charter)
      }),
    )
  const ofRow = async () =>
    (await readAnswer(desk.api.rows[':id'].$get({ param: { id: 'row-pau-sessionid' } }))).definitionId
  const before = await readPages()
  const messages = page.getByRole('region', { name: 'Messages' })
  await page.goto(`/definitions/${id}`)
  await page.getByRole('button', { name: 'Supprimer' }).click()
  const dialog = page.getByRole('dialog', { name: 'Supprimer sessionid' })
  await expect(dialog).toContainText('5 cookies suivent cette définition, sur 5 plateformes')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Pau' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Supprimer' })).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Fusionner avec une autre…' }).click()
  const merging = page.getByRole('dialog', { name: 'Fusionner sessionid avec une autre définition' })
  await expect(merging).toBeVisible()
  await merging.getByRole('button', { name: 'Fermer' }).click()
  await page.getByRole('button', { name: 'Supprimer' }).click()
  await dialog.getByRole('button', { name: 'Détacher ces 5 cookies et supprimer' }).click()
  await expect(page).toHaveURL(/\/definitions$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Définitions partagées' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'csrftoken' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'sessionid' })).toBeHidden()
  await expect(messages).toContainText('5 cookies gardent leurs textes')
  expect([await readPages(), await ofRow()]).toEqual([before, null])
  await messages.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByRole('link', { name: 'sessionid' })).toBeVisible()
  expect([await readPages(), await ofRow()]).toEqual([before, id])
})

test('what nothing uses is deleted at once, and brought back', async ({ page, desk }) => {
  const messages = page.getByRole('region', { name: 'Messages' })
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
