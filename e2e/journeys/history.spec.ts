import { expect, test } from '../fixtures.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

test('what was changed stands in the history with its words before, is taken back from there, and redone', async ({
  page,
}) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers')
  await workspace.openRow('cookies_preferences')
  await workspace.field('Finalité en français').fill('Retient votre réponse au bandeau.')
  await workspace.closeRow()
  await workspace.expectSaved()

  await workspace.goTo('Historique')
  const changes = page.getByRole('listitem').filter({ hasText: 'cookie « cookies_preferences »' })
  await expect(changes.first()).toContainText('Retient votre réponse au bandeau')
  await expect(changes.first().getByRole('deletion').first()).toBeVisible()
  await changes
    .first()
    .getByRole('button', { name: /^Annuler/ })
    .click()
  await expect(changes.first()).toContainText('Annulation')
  await expect(workspace.previewRow('français', 'cookies_preferences')).toContainText('Permet de retenir votre réponse')

  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Rétablir' }).click()
  await expect(workspace.previewRow('français', 'cookies_preferences')).toContainText(
    'Retient votre réponse au bandeau',
  )
  await page.reload()
  await expect(changes).toHaveCount(3)
})
