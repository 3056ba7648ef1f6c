import type { BrowserContext } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

const mine = 'Ma formulation.'
const theirs = 'Leur formulation.'
const theirEnglish = 'Their wording.'

/** A tab that hears nothing of the others, as that of somebody else elsewhere: it shows what it read. */
async function openElsewhere(context: BrowserContext): Promise<WorkspacePage> {
  const page = await context.newPage()
  await page.addInitScript(() => {
    window.addEventListener('storage', (event) => event.stopImmediatePropagation())
  })
  return new WorkspacePage(page)
}

test('two people change one row: the second settles it field by field, and nothing is lost', async ({
  page,
  context,
}) => {
  const [first, second] = [new WorkspacePage(page), await openElsewhere(context)]
  await first.open('platform-gers')
  await second.open('platform-gers')
  await second.openRow('cookies_preferences')

  // One works in the tab one sees: browsers slow the others down.
  await first.page.bringToFront()
  await first.openRow('cookies_preferences')
  await first.field('Finalité en français').fill(theirs)
  await first.field('Finalité en anglais').fill(theirEnglish)
  await first.closeRow()
  await first.expectSaved()

  await second.page.bringToFront()
  await second.field('Finalité en français').fill(mine)
  await second.field(/^Cookie/).focus()
  const merge = second.page.getByRole('dialog', { name: 'Cette ligne a été modifiée ailleurs' })
  const field = merge.getByRole('group', { name: 'Finalité en français' })
  await expect(field).toContainText(mine)
  await expect(field).toContainText(theirs)
  // What the others alone changed is taken beforehand.
  await expect(
    merge.getByRole('group', { name: 'Finalité en anglais' }).getByRole('radio', { name: /^Le leur/ }),
  ).toBeChecked()
  await merge.getByRole('button', { name: 'Enregistrer ces choix' }).click()
  await expect(merge.getByRole('alert')).toBeVisible()
  await field.getByRole('radio', { name: /^Le mien/ }).check()
  await merge.getByRole('button', { name: 'Enregistrer ces choix' }).click()
  await expect(merge).toBeHidden()
  await second.expectSaved()

  await second.page.reload()
  await expect(second.rowText('cookies_preferences')).toContainText(mine)
  await expect(second.rowText('cookies_preferences')).toContainText(theirEnglish)
})

test('a conflict left for later keeps both wordings, also over a reload', async ({ page, context }) => {
  const [first, second] = [new WorkspacePage(page), await openElsewhere(context)]
  await first.open('platform-gers')
  await second.open('platform-gers')
  await second.openRow('cookies_preferences')
  await first.page.bringToFront()
  await first.openRow('cookies_preferences')
  await first.field('Finalité en français').fill(theirs)
  await first.closeRow()
  await first.expectSaved()

  await second.page.bringToFront()
  await second.field('Finalité en français').fill(mine)
  await second.field(/^Cookie/).focus()
  const merge = second.page.getByRole('dialog', { name: 'Cette ligne a été modifiée ailleurs' })
  await merge.getByRole('button', { name: 'Plus tard' }).last().click()
  await expect(merge).toBeHidden()
  second.page.on('dialog', (dialog) => void dialog.accept())
  await second.page.reload()
  await expect(second.rowText('cookies_preferences')).toContainText(mine)
  await second.rowText('cookies_preferences').getByRole('button', { name: 'Envoyer' }).click()
  await second.rowText('cookies_preferences').getByRole('button', { name: 'Comparer' }).click()
  await expect(merge.getByRole('group', { name: 'Finalité en français' })).toContainText(theirs)
})

test('what one tab changes, the other shows without being asked', async ({ page, context }) => {
  const other = new WorkspacePage(await context.newPage())
  await other.open('platform-gers')
  await expect(other.row('sessionid')).toBeVisible()
  const first = new WorkspacePage(page)
  await page.bringToFront()
  await first.open('platform-gers')
  await page.getByRole('button', { name: 'Actions sur sessionid' }).click()
  await page.getByRole('menuitem', { name: 'Supprimer' }).click()
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('supprimé')
  await expect(other.row('sessionid')).toBeHidden()
})
