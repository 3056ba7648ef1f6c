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
  await expect(changes.first()).toContainText('(annulation)')
  await expect(workspace.previewRow('français', 'cookies_preferences')).toContainText('Permet de retenir votre réponse')

  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Rétablir' }).click()
  await expect(workspace.previewRow('français', 'cookies_preferences')).toContainText(
    'Retient votre réponse au bandeau',
  )
  await page.reload()
  await expect(changes).toHaveCount(3)
})

test('the last changes are taken back and done again by keys, also after a reload', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers')
  await workspace.openRow('sessionid')
  await workspace.field('Finalité en français').fill('Garde votre session.')
  await workspace.editor().getByLabel('Raison de l’exception').fill('Demande du service juridique')
  await workspace.closeRow()
  await workspace.expectSaved()
  await workspace.row('sessionid').focus()
  // The state at the top still tells of the save before it.
  const moved = page.waitForResponse((response) => response.request().method() !== 'GET')
  await page.keyboard.press('Alt+ArrowDown')
  const names = page.getByRole('grid', { name: /^Cookies nécessaires/ }).getByRole('rowheader')
  await expect(names.nth(1)).toContainText('sessionid')
  await (await moved).finished()
  await workspace.expectSaved()

  await page.reload()
  await workspace.row('sessionid').focus()
  await page.keyboard.press('Control+z')
  await expect(names.first()).toContainText('sessionid')
  await page.keyboard.press('Control+z')
  await expect(workspace.previewRow('français', 'sessionid')).not.toContainText('Garde votre session.')
  await page.keyboard.press('Control+y')
  await expect(workspace.previewRow('français', 'sessionid')).toContainText('Garde votre session.')
})
