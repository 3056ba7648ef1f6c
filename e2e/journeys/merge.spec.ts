import { readAnswer } from '#core/contract/client.ts'
import { expect, test } from '../fixtures.ts'

test('two definitions of one cookie become one: every page is seen before, and one press takes it back', async ({
  page,
  desk,
}) => {
  const followed = async () => {
    const source = await readAnswer(desk.api.platforms[':id'].source.$get({ param: { id: 'platform-pau' } }))
    return source.rows.find(({ id }) => id === 'row-pau-csrftoken')?.definitionId
  }
  await page.goto('/definitions/definition-csrftoken')
  await page.getByRole('button', { name: 'Fusionner avec une autre…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Fusionner csrftoken avec une autre définition' })
  await dialog.getByRole('button', { name: 'Voir l’effet' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('Choisissez l’autre définition.')
  await expect(dialog.getByRole('radio', { name: /^csrftoken/ })).toBeHidden()
  await dialog.getByRole('searchbox').fill('session')
  await dialog.getByRole('radio', { name: /^sessionid Huwise/ }).check()
  // What one gives up when the other stays; what both say is left out.
  const compared = dialog.getByRole('table', { name: 'Ce en quoi elles diffèrent' })
  await expect(compared.getByRole('row', { name: /^Durée/ })).toHaveText(/^Durée12.mois au plus2.semaines$/)
  await expect(compared.getByRole('row', { name: 'Prestataire' })).toBeHidden()
  await expect(dialog.getByRole('radio', { name: 'sessionid reste, csrftoken disparaît' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Voir l’effet' }).click()
  await expect(dialog).toContainText('5 cookies changent. 5 plateformes changent.')
  await expect(dialog.getByRole('paragraph').filter({ hasText: 'sessionid reste, csrftoken disparaît' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Fusionner' }).click()
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/\/definitions\/definition-sessionid$/)
  await expect(page.getByRole('heading', { level: 1, name: 'sessionid' })).toBeFocused()
  expect(await followed()).toBe('definition-sessionid')

  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Annuler' }).click()
  await expect.poll(followed).toBe('definition-csrftoken')
  await page.goto('/definitions')
  await expect(page.getByRole('link', { name: 'csrftoken' })).toBeVisible()
})

test('two providers that are one become one: rows name the one that stays, which is known by the names of both', async ({
  page,
  desk,
}) => {
  const ods = { id: 'provider-ods', names: [{ name: 'ODS', from: null }] }
  await readAnswer(desk.api.providers.$post({ json: ods }))
  const row = () => readAnswer(desk.api.rows[':id'].$get({ param: { id: 'row-pau-sessionid' } }))
  const { id, revision } = await row()
  const overrides = { providerId: { reason: 'Nommé ainsi par ce portail' } }
  const json = { revision, facts: { providerId: ods.id }, overrides }
  await readAnswer(desk.api.rows[':id'].$patch({ param: { id }, json }))

  await page.goto('/providers/provider-ods')
  await page.getByRole('button', { name: 'Fusionner avec un autre…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Fusionner ODS avec un autre prestataire' })
  await dialog.getByLabel('L’autre prestataire').selectOption('Huwise')
  await expect(dialog.getByRole('radio', { name: 'Huwise reste, ODS disparaît' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Voir l’effet' }).click()
  await expect(dialog).toContainText('1 cookie change. 1 plateforme change.')
  await dialog.getByRole('button', { name: 'Fusionner' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'Huwise' })).toBeFocused()
  await expect(page.getByLabel('Reconnu aussi sous')).toHaveValue('ODS')
  expect((await row()).facts.providerId).toBe('provider-opendatasoft')

  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByLabel('Reconnu aussi sous')).toHaveValue('')
  expect((await row()).facts.providerId).toBe('provider-ods')
})

test('a provider that rows name through definitions alone is merged too, and one that nothing names', async ({
  page,
  desk,
}) => {
  for (const [id, name] of [
    ['provider-huwise', 'Huwise SAS'],
    ['provider-idle', 'Sans emploi'],
  ] as const)
    await readAnswer(desk.api.providers.$post({ json: { id, names: [{ name, from: null }] } }))
  const provider = async () =>
    (await readAnswer(desk.api.definitions[':id'].$get({ param: { id: 'definition-sessionid' } }))).facts.providerId
  const dialog = page.getByRole('dialog')
  const merge = async (from: string, into: string, effect: string) => {
    await page.goto(`/providers/${from}`)
    await page.getByRole('button', { name: 'Fusionner avec un autre…' }).click()
    await dialog.getByRole('combobox').selectOption(into)
    await dialog.getByRole('button', { name: 'Voir l’effet' }).click()
    await expect(dialog).toContainText(effect)
    await dialog.getByRole('button', { name: 'Fusionner', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('heading', { level: 1, name: into })).toBeFocused()
  }
  await merge('provider-opendatasoft', 'Huwise SAS', '5 plateformes changent.')
  expect(await provider()).toBe('provider-huwise')
  await merge('provider-idle', 'Huwise SAS', 'Aucune page ne change.')
  await expect(page.getByLabel('Reconnu aussi sous')).toHaveValue(/Sans emploi/)
})
