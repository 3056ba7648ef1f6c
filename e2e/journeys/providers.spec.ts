import { readAnswer } from '#core/contract/client.ts'
import { expect, test } from '../fixtures.ts'

test.describe('a fleet of two hundred platforms', () => {
  test.use({ scenario: 'large' })

  test('has a provider renamed: rehearsed, done, taken back, and addresses keep their names', async ({
    page,
    desk,
  }) => {
    const readAddresses = async () => {
      const { items } = await readAnswer(desk.api.platforms.$get({ query: { pageSize: '500' } }))
      return items.map(({ address, hosts }) => [address, hosts.map(({ host }) => host)])
    }
    const before = await readAddresses()
    await page.goto('/providers')
    await page.getByRole('link', { name: 'Huwise' }).click()
    await page.getByRole('button', { name: 'Ajouter un nom' }).click()
    await page.getByLabel('Nom 3').fill('Nova Données')
    await page.getByLabel('À partir du (3)').fill('2026-01-10')
    await page.getByRole('button', { name: 'Voir l’effet sur les pages' }).click()

    await expect(page.getByRole('heading', { name: 'Ce que diront les pages' })).toBeFocused()
    await expect(page.getByRole('form').getByText('200 plateformes changent')).toBeVisible()
    await page.getByRole('button', { name: 'Enregistrer sur 200 plateformes' }).click()
    const messages = page.getByRole('region', { name: 'Messages' })
    await expect(messages).toContainText('200 plateformes à jour')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nova Données')
    expect(await readAddresses()).toEqual(before)

    await messages.getByRole('button', { name: 'Annuler' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huwise')
    await expect(page.getByLabel('Nom 3')).toHaveCount(0)
  })
})

test('what is typed about a provider outlives a reload, and a name that cannot be is told in its field', async ({
  page,
}) => {
  await page.goto('/providers/provider-opendatasoft')
  await page.getByRole('button', { name: 'Ajouter un nom' }).click()
  await page.getByLabel('À partir du (3)').fill('2027-03-01')
  await page.getByRole('button', { name: 'Voir l’effet sur les pages' }).click()
  await expect(page.getByLabel('Nom 3')).toBeFocused()
  await expect(page.getByText('Il faut un nom.')).toBeVisible()
  await page.keyboard.type('Nova Données')
  await page.reload()
  await expect(page.getByLabel('Nom 3')).toHaveValue('Nova Données')
  await expect(page.getByText('Votre saisie précédente est de retour.')).toBeVisible()
  await page.getByRole('button', { name: 'Repartir de ce qui est enregistré' }).click()
  await expect(page.getByLabel('Nom 3')).toHaveCount(0)
})

test('what somebody else changed meanwhile is said, and what is typed is kept and saved after it', async ({
  page,
  desk,
}) => {
  await page.goto('/providers/provider-opendatasoft')
  await page.getByLabel('Contact').fill('aide@huwise.example')
  const { revision } = await readAnswer(desk.api.providers[':id'].$get({ param: { id: 'provider-opendatasoft' } }))
  await readAnswer(
    desk.api.providers[':id'].$patch({
      param: { id: 'provider-opendatasoft' },
      json: { revision, names: [{ name: 'Tout autre', from: null }] },
    }),
  )
  await page.getByRole('button', { name: 'Voir l’effet sur les pages' }).click()
  await expect(page.getByRole('alert')).toContainText('il s’appelle maintenant : Tout autre')
  await expect(page.getByLabel('Contact')).toHaveValue('aide@huwise.example')
  await page.getByRole('button', { name: 'Prendre ce qui est enregistré' }).click()
  await expect(page.getByLabel('Nom 1')).toHaveValue('Tout autre')
  await page.getByLabel('Contact').fill('aide@huwise.example')
  await page.getByRole('button', { name: 'Voir l’effet sur les pages' }).click()
  await expect(page.getByRole('form').getByText('Aucune page ne change.')).toBeVisible()
  await page.getByRole('button', { name: /^Enregistrer/ }).click()
  await expect(page.getByText('Rien n’est changé.')).toBeVisible()
  const stored = await readAnswer(desk.api.providers[':id'].$get({ param: { id: 'provider-opendatasoft' } }))
  expect([stored.contact, stored.names.length]).toEqual(['aide@huwise.example', 1])
})
