import { expect, test } from '../fixtures.ts'
import { Keys } from '../keyboard/Keys.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

test('a small job by keyboard alone: find a platform, correct a purpose, reorder, add, carry over', async ({
  page,
}) => {
  const [keys, workspace] = [new Keys(page), new WorkspacePage(page)]
  const { keyboard } = page
  await page.goto('/platforms')
  await expect(page.getByRole('link', { name: 'Datajoule' })).toBeVisible()
  await keys.tabTo(page.getByRole('searchbox'))
  await keyboard.type('joule')
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await keys.tabTo(page.getByRole('link', { name: 'Datajoule' }))
  await keys.press('Enter')

  await expect(workspace.row('sessionid')).toBeVisible()
  await keys.tabTo(workspace.row('sessionid'))
  await keys.press('ArrowDown')
  await expect(workspace.row('csrftoken')).toBeFocused()
  await keys.press('Alt+ArrowUp')
  await expect(workspace.row('csrftoken')).toBeFocused()
  await expect(
    page
      .getByRole('grid', { name: /^Cookies nécessaires/ })
      .getByRole('rowheader')
      .first(),
  ).toContainText('csrftoken')

  await keys.press('Enter')
  await keys.tabTo(workspace.field('Finalité en français'))
  await keys.press('ControlOrMeta+A')
  await keyboard.type('Protège les formulaires de ce portail.')
  await keys.tabTo(workspace.editor().getByLabel('Raison de l’exception'))
  await keyboard.type('Demande du service juridique.')
  await keys.press('Enter')
  await expect(workspace.editor()).toBeHidden()
  await expect(workspace.row('csrftoken')).toBeFocused()
  await workspace.expectSaved()
  await expect(workspace.previewRow('français', 'csrftoken')).toContainText('Protège les formulaires de ce portail.')

  await keys.press('n')
  await expect(workspace.field(/^Cookie/)).toBeFocused()
  await keyboard.type('lang_menu')
  await keys.press('Tab')
  await keys.press('Escape')
  await expect(workspace.editor()).toBeHidden()
  await expect(workspace.row('csrftoken')).toBeFocused()
  await keys.press('F8')
  await expect(page.getByRole('button', { name: 'Reprendre' })).toBeFocused()
  await keys.press('Enter')
  await expect(workspace.field(/^Cookie/)).toBeFocused()
  await expect(workspace.field(/^Cookie/)).toHaveValue('lang_menu')
  await keys.press('Escape')
  await expect(workspace.editor()).toBeHidden()
  await expect(workspace.row('csrftoken')).toBeFocused()

  await keys.tabTo(page.getByRole('button', { name: 'Reporter sur le portail' }), 120)
  await keys.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Reporter sur le portail' })
  await expect(dialog).toBeVisible()
  await keys.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Reporter sur le portail' })).toBeFocused()
})
