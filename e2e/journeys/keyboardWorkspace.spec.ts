import { expect, test } from '../fixtures.ts'
import { Keys } from '../keyboard/Keys.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a row is moved, corrected in both languages, given back, doubled, deleted and brought back, by keys alone', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const [keys, workspace] = [new Keys(page), new WorkspacePage(page)]
  const rows = page.getByRole('grid', { name: /^Cookies nécessaires/ }).getByRole('rowheader')
  await workspace.open('platform-datajoule')
  await keys.tabTo(workspace.row('sessionid'))
  await keys.press('Control+End')
  await expect(workspace.row('sessionid')).not.toBeFocused()
  await keys.press('Control+Home')
  await keys.press('ArrowRight')
  await expect(workspace.row('sessionid')).toBeFocused()
  await keys.press('Control+C')
  await expect(page.getByRole('status').filter({ hasText: 'sessionid copié' }).first()).toBeAttached()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^Catégorie\tPrestataire\tNom du cookie\t.*\r?\n[^\t]+\t[^\t]+\tsessionid\t/)
  await keys.press('ArrowDown')
  await expect(workspace.row('csrftoken')).toBeFocused()
  // The state at the top tells of the save before for a moment: each move is waited for by its answer.
  const moves: number[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('/move')) moves.push(response.status())
  })
  await keys.press('Alt+ArrowUp')
  await expect(rows.first()).toContainText('csrftoken')
  await expect(workspace.row('csrftoken')).toBeFocused()
  // Faster than the answers come.
  for (const key of ['Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowUp']) await page.keyboard.press(key)
  await expect(rows.nth(1)).toContainText('csrftoken')
  await expect(workspace.row('csrftoken')).toBeFocused()
  await expect.poll(() => moves).toEqual([200, 200, 200, 200])
  await workspace.expectSaved()
  await page.reload()
  await expect(rows.nth(1)).toContainText('csrftoken')
  await keys.tabTo(workspace.row('sessionid'))
  await keys.press('ArrowDown')

  await keys.press('Enter')
  await expect(workspace.editor()).toBeVisible()
  await keys.tabTo(workspace.field('Finalité en français'))
  await keys.write('Protège les formulaires de ce portail.')
  await keys.tabTo(workspace.field('Finalité en anglais'))
  await keys.write('Protects the forms of this portal.')
  await keys.tabTo(workspace.editor().getByLabel('Raison de l’exception'))
  await keys.write('Demande du service juridique.')
  await keys.press('Enter')
  await expect(workspace.editor()).toBeHidden()
  await expect(workspace.row('csrftoken')).toBeFocused()
  await workspace.expectSaved()
  await expect(workspace.previewRow('anglais', 'csrftoken')).toContainText('Protects the forms of this portal.')

  await keys.press('Enter')
  await keys.tabTo(workspace.editor().getByRole('button', { name: 'Revenir à la valeur partagée' }))
  await keys.press('Enter')
  await expect(workspace.editor().getByLabel('Raison de l’exception')).toBeHidden()
  await keys.expectFocusSeen()
  await keys.press('Escape')
  await expect(workspace.row('csrftoken')).toBeFocused()
  await expect(workspace.rowText('csrftoken')).not.toContainText('exception')

  await keys.press('End')
  await expect(page.getByRole('button', { name: 'Actions sur csrftoken' })).toBeFocused()
  await keys.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Modifier' })).toBeFocused()
  await keys.press('End')
  await keys.press('ArrowUp')
  await expect(page.getByRole('menuitem', { name: 'Dupliquer' })).toBeFocused()
  await keys.press('Enter')
  await expect(rows).toHaveCount(5)
  await keys.expectFocusSeen()
})

test('a row is deleted and brought back by keys alone, from wherever the message stands', async ({ page }) => {
  const [keys, workspace] = [new Keys(page), new WorkspacePage(page)]
  await workspace.open('platform-datajoule')
  await keys.tabTo(workspace.row('sessionid'))
  await keys.press('ArrowDown')
  await keys.press('End')
  await expect(page.getByRole('button', { name: 'Actions sur csrftoken' })).toBeFocused()
  await keys.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Modifier' })).toBeFocused()
  await keys.press('End')
  await keys.press('Enter')
  await expect(workspace.row('csrftoken')).toBeHidden()
  await keys.expectFocusSeen()
  await keys.press('F8')
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused()
  await keys.press('Enter')
  await expect(workspace.row('csrftoken')).toBeVisible()
  await keys.expectFocusSeen()
})

test('settings, the dialog that carries over, the preview and its divider obey the keys', async ({ page }) => {
  test.setTimeout(120_000)
  const [keys, workspace] = [new Keys(page), new WorkspacePage(page)]
  await workspace.open('platform-datajoule')
  const carryOver = page.getByRole('button', { name: 'Reporter sur le portail' })
  await keys.tabTo(carryOver)
  await keys.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Reporter sur le portail' })
  await expect(dialog).toBeVisible()
  await keys.tabTo(dialog.getByLabel('Format'), 20)
  await keys.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(carryOver).toBeFocused()

  await keys.tabTo(page.getByRole('link', { name: 'Réglages' }))
  await keys.press('Enter')
  const publisher = page.getByRole('textbox', { name: 'Nom de l’éditeur' })
  await keys.tabTo(publisher)
  await keys.write('Datajoule, la régie')
  await keys.press('Tab')
  await workspace.expectSaved()

  const divider = page.getByRole('separator', { name: 'Largeur de l’aperçu' })
  await keys.tabTo(divider)
  const before = Number(await divider.getAttribute('aria-valuenow'))
  await keys.press('ArrowLeft')
  await expect.poll(async () => Number(await divider.getAttribute('aria-valuenow'))).toBeLessThan(before)
  await keys.tabTo(page.getByRole('radio', { name: 'FR + EN' }))
  await keys.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: 'EN', exact: true })).toBeChecked()
  await expect(page.getByTitle(/en français$/)).toBeHidden()
})

test('on a phone, arrows go from the form to the preview', async ({ page }) => {
  const [keys, workspace] = [new Keys(page), new WorkspacePage(page)]
  await page.setViewportSize({ width: 390, height: 844 })
  await workspace.open('platform-datajoule')
  await keys.tabTo(page.getByRole('tab', { name: 'Édition' }))
  await keys.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Aperçu' })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Aperçu' })).toBeVisible()
})
