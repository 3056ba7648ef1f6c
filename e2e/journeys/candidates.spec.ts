import { readAnswer } from '#core/contract/client.ts'
import { expect, test } from '../fixtures.ts'

test('rows that say the same become one definition, of which no page changes a word, and are taken apart again', async ({
  page,
  desk,
}) => {
  const row = (platform: string) => desk.api.rows[':id'].$get({ param: { id: `row-${platform}-csrftoken` } })
  const readPages = () =>
    Promise.all(
      ['platform-gers', 'platform-pau'].map(async (id) => {
        const read = desk.api.platforms[':id'].charter.$get({ param: { id }, query: { locale: 'fr' } })
        return JSON.stringify((await readAnswer(read)).charter)
      }),
    )
  for (const platform of ['gers', 'pau']) {
    const { id, revision } = await readAnswer(row(platform))
    await readAnswer(desk.api.rows[':id'].$patch({ param: { id }, json: { revision, definitionId: null } }))
  }
  const before = await readPages()
  await page.goto('/definitions')
  const about = page.getByText('1 cookie a les mêmes textes, mot pour mot, sur plusieurs lignes')
  await about.click()
  const found = page.getByRole('listitem').filter({ hasText: '2 lignes' })
  await expect(found).toContainText(/csrftoken.*Huwise.*2 lignes\s: Le Gers et Pau/)
  await found.getByRole('button', { name: 'En faire une définition partagée : csrftoken' }).click()

  const dialog = page.getByRole('dialog', { name: 'Faire une définition partagée de 2 lignes' })
  await expect(dialog).toContainText('Aucune page ne change.')
  await dialog.getByRole('button', { name: 'Créer la définition' }).click()
  await expect(dialog).toBeHidden()
  await expect(about).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const [gers, pau] = await Promise.all(['gers', 'pau'].map((platform) => readAnswer(row(platform))))
  expect(gers?.definitionId).not.toBeNull()
  expect(gers?.definitionId).toBe(pau?.definitionId)
  expect(await readPages()).toEqual(before)

  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Annuler' }).click()
  await expect(about).toBeVisible()
  expect((await readAnswer(row('pau'))).definitionId).toBeNull()
})
