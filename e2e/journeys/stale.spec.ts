import { expect, test } from '../fixtures.ts'
import { PlatformsPage } from '../pages/PlatformsPage.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

test('a translation left behind is found in the list, seen beside what changed in its source, and said to be still right', async ({
  page,
}) => {
  const list = new PlatformsPage(page)
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers')
  await workspace.openRow('cookies_preferences')
  const purpose = workspace.field('Finalité en français')
  const before = await purpose.inputValue()
  await purpose.fill(`${before} Cette réponse vaut six mois.`)
  await workspace.closeRow()
  await workspace.expectSaved()

  await page.getByRole('link', { name: 'Plateformes' }).first().click()
  await expect(list.row('Le Gers')).toContainText('1 à revoir')
  await page.getByRole('button', { name: 'Traductions à revoir' }).click()
  await expect(list.names()).toHaveText(['Le Gers'])
  const filtered = page.url()
  await list.openPlatform('Le Gers')

  // Anew, as a translator would: the wording of before is nowhere but in the log.
  await page.reload()
  await workspace.openRow('cookies_preferences')
  await workspace.editor().getByRole('button', { name: 'Voir ce qui a changé' }).click()
  const change = workspace.editor().getByRole('region', { name: 'Le texte français, depuis cette traduction' })
  await expect(change.getByRole('insertion')).toHaveText(/ajouté\s:\s+Cette réponse vaut six mois\./)
  await expect(change.getByRole('deletion')).toHaveCount(0)
  await expect(change).toContainText(before)
  await workspace.editor().getByRole('button', { name: 'Toujours juste' }).click()
  await expect(workspace.editor().getByText('à revoir')).toBeHidden()
  await expect(workspace.field('Finalité en anglais')).toBeFocused()
  await workspace.expectSaved()

  await page.goto(filtered)
  await expect(page.getByText('Aucune plateforme ne répond à ces filtres.')).toBeVisible()
  await page.getByRole('link', { name: 'Voir toutes les plateformes' }).click()
  await expect(list.row('Le Gers')).toContainText('Complets')
})
