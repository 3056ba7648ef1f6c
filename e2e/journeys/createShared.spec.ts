import { readAnswer } from '#core/contract/client.ts'
import { expect, test } from '../fixtures.ts'

test('a provider, then a definition that names it, are made from nothing; what is typed outlives a reload', async ({
  page,
  desk,
}) => {
  const messages = page.getByRole('region', { name: 'Messages' })
  await page.goto('/providers')
  await page.getByRole('link', { name: 'Nouveau prestataire' }).click()
  await page.getByRole('button', { name: 'Créer le prestataire' }).click()
  await expect(page.getByLabel('Nom 1')).toBeFocused()
  await expect(page.getByText('Il faut un nom.')).toBeVisible()
  await page.getByLabel('Nom 1').fill('Huwise')
  await expect(page.getByRole('form')).toContainText('Un prestataire est déjà connu sous ce nom')
  await page.getByLabel('Nom 1').fill('Lac et Rives')
  await page.getByLabel('Reconnu aussi sous').fill('Lac & Rives SARL')
  await page.reload()
  await expect(page.getByLabel('Reconnu aussi sous')).toHaveValue('Lac & Rives SARL')
  await page.getByRole('button', { name: 'Créer le prestataire' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lac et Rives' })).toBeFocused()
  await expect(messages).toContainText('Prestataire Lac et Rives créé.')

  await page.goto('/definitions')
  await page.getByRole('link', { name: 'Nouvelle définition' }).click()
  await page.getByLabel('Nom du cookie').fill('sessionid')
  await expect(page.getByRole('form').getByRole('link', { name: 'sessionid' })).toBeVisible()
  await page.getByLabel('Nom du cookie').fill('lac_panier')
  await page.getByRole('button', { name: 'Créer la définition' }).click()
  await expect(page.getByLabel('Prestataire')).toBeFocused()
  await page.getByLabel('Prestataire').selectOption('Lac et Rives')
  await page.getByLabel('Durée', { exact: true }).fill('30 jours')
  await page.getByLabel('Exemption de consentement').selectOption('Panier d’achat')
  await page.getByLabel('Finalité en français').fill('Retient ce que vous commandez.')
  await page.getByRole('button', { name: 'Créer la définition' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'lac_panier' })).toBeFocused()
  await expect(page.getByText('Aucune plateforme ne s’y rattache.')).toBeVisible()
  const find = async () =>
    (await readAnswer(desk.api.definitions.$get({ query: { search: 'lac_panier' } }))).items.map(({ facts }) => facts)
  expect(await find()).toMatchObject([
    { exemption: 'basket', storage: 'cookie', retention: { kind: 'duration', value: 30, unit: 'day' } },
  ])
  await messages.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByRole('heading', { name: 'Cette définition n’existe pas' })).toBeVisible()
  expect(await find()).toEqual([])
})
