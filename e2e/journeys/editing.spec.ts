import { expect, test } from '../fixtures.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

const purpose = 'Retient la réponse donnée au bandeau, six mois durant.'

test('an edit shows in the page at each keystroke, is saved on leaving, and outlives a reload and a restart', async ({
  page,
  desk,
}) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers')
  await workspace.openRow('cookies_preferences')
  await workspace.field('Finalité en français').fill(purpose)
  await expect(workspace.previewRow('français', 'cookies_preferences')).toContainText(purpose)
  // The translation was made from another text: it is said to be behind, in the form and in the page.
  await expect(workspace.editor()).toContainText('à revoir')
  await workspace.closeRow()
  await workspace.expectSaved()

  await page.reload()
  await expect(workspace.rowText('cookies_preferences')).toContainText(purpose)
  await expect(workspace.previewRow('français', 'cookies_preferences')).toContainText(purpose)

  await desk.restart(page)
  await expect(workspace.rowText('cookies_preferences')).toContainText(purpose)
})

test('a cookie is added, moved, deleted and brought back, and the page follows', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-datajoule')
  await page.getByRole('button', { name: 'Ajouter un cookie dans « Cookies de mesure d’audience »' }).click()
  await workspace.field(/^Cookie/).fill('_pk_id.*')
  await workspace.field(/^Prestataire/).selectOption({ label: 'Huwise' })
  await workspace.field(/^Durée/).fill('13 mois')
  await workspace.field('Finalité en français').fill('Compte les visites.')
  await workspace.closeRow()
  await workspace.expectSaved()
  await expect(workspace.previewRow('français', '_pk_id.*')).toContainText(/Compte les visites\..*13\smois/)
  // No wording in English yet: the page in English marks the gap.
  await expect(workspace.previewRow('anglais', '_pk_id.*')).toContainText('13 months')
  await expect(page.getByRole('region', { name: 'Aperçu' })).toContainText('1 texte manquant')

  await page.getByRole('button', { name: 'Actions sur _pk_id.*' }).click()
  await page.getByRole('menuitem', { name: 'Déplacer dans « Cookies nécessaires »' }).click()
  const necessary = page.getByRole('grid', { name: /^Cookies nécessaires/ })
  await expect(necessary.getByRole('row').last()).toContainText('_pk_id.*')

  await page.getByRole('button', { name: 'Actions sur _pk_id.*' }).click()
  await page.getByRole('menuitem', { name: 'Supprimer' }).click()
  await expect(workspace.row('_pk_id.*')).toBeHidden()
  await expect(workspace.previewRow('français', '_pk_id.*')).toBeHidden()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(necessary.getByRole('row').last()).toContainText('_pk_id.*')
  await page.reload()
  await expect(necessary.getByRole('row').last()).toContainText('_pk_id.*')
})

test('a platform says otherwise than the shared definition, with a reason, and comes back to it', async ({
  page,
  desk,
}) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-datajoule')
  const shared = await workspace.rowText('csrftoken').innerText()
  await workspace.openRow('csrftoken')
  await workspace.field('Finalité en français').fill('Protège les formulaires de ce portail.')
  const exception = page.getByRole('region', { name: /^Exception à la définition partagée/ })
  await exception.getByLabel('Raison de l’exception').fill('Demandé par le délégué à la protection des données.')
  await workspace.closeRow()
  await workspace.expectSaved()
  await expect(workspace.rowText('csrftoken')).toContainText('1 exception')
  await page.reload()
  await expect(workspace.rowText('csrftoken')).toContainText('Protège les formulaires de ce portail.')

  await workspace.openRow('csrftoken')
  await expect(exception.getByLabel('Raison de l’exception')).toHaveValue(
    'Demandé par le délégué à la protection des données.',
  )
  await exception.getByRole('button', { name: 'Revenir à la valeur partagée' }).click()
  await expect(exception).toBeHidden()
  await workspace.closeRow()
  await workspace.expectSaved()
  await desk.restart(page)
  await expect(workspace.rowText('csrftoken')).toBeVisible()
  expect(await workspace.rowText('csrftoken').innerText()).toBe(shared)
})
