import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

/** Presses Tab until `target` has the focus, as somebody does who has no pointer. */
async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return
  }
  throw new Error(`Tab does not reach ${String(target)} in ${most} presses`)
}

test('a small job by keyboard alone: find a platform, correct a purpose, reorder, add, carry over', async ({
  page,
}) => {
  const workspace = new WorkspacePage(page)
  const { keyboard } = page
  await page.goto('/platforms')
  await expect(page.getByRole('link', { name: 'Datajoule' })).toBeVisible()
  await tabTo(page, page.getByRole('searchbox'))
  await keyboard.type('joule')
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await tabTo(page, page.getByRole('link', { name: 'Datajoule' }))
  await keyboard.press('Enter')

  await expect(workspace.row('sessionid')).toBeVisible()
  await tabTo(page, workspace.row('sessionid'))
  await keyboard.press('ArrowDown')
  await expect(workspace.row('csrftoken')).toBeFocused()
  await keyboard.press('Alt+ArrowUp')
  await expect(workspace.row('csrftoken')).toBeFocused()
  await expect(
    page
      .getByRole('table', { name: /^Cookies nécessaires/ })
      .getByRole('rowheader')
      .first(),
  ).toContainText('csrftoken')

  await keyboard.press('Enter')
  await tabTo(page, workspace.field('Finalité en français'))
  await keyboard.press('ControlOrMeta+A')
  await keyboard.type('Protège les formulaires de ce portail.')
  await tabTo(page, workspace.editor().getByLabel('Raison de l’exception'))
  await keyboard.type('Demande du service juridique.')
  await keyboard.press('Enter')
  await expect(workspace.editor()).toBeHidden()
  await expect(workspace.row('csrftoken')).toBeFocused()
  await workspace.expectSaved()
  await expect(workspace.previewRow('français', 'csrftoken')).toContainText('Protège les formulaires de ce portail.')

  await keyboard.press('n')
  await expect(workspace.field(/^Cookie/)).toBeFocused()
  await keyboard.type('lang_menu')
  await keyboard.press('Tab')
  await keyboard.press('Escape')
  await expect(workspace.editor()).toBeHidden()
  await expect(page.getByText('Non envoyé', { exact: true })).toBeVisible()

  await tabTo(page, page.getByRole('button', { name: 'Reporter sur le portail' }), 120)
  await keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Reporter sur le portail' })
  await expect(dialog).toBeVisible()
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Reporter sur le portail' })).toBeFocused()
})
