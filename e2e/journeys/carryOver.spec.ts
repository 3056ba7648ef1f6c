import { readFile } from 'node:fs/promises'
import { expect, test } from '../fixtures.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('the page is copied for the portal, or downloaded, language by language', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers')
  const dialog = await workspace.carryOver()
  await expect(dialog).toContainText('Mentions légales')
  await dialog.getByRole('button', { name: 'Copier' }).click()
  await expect(dialog.getByRole('button', { name: 'Copié' })).toBeVisible()
  const fragment = await page.evaluate(() => navigator.clipboard.readText())
  expect(fragment).toMatch(/^<h2/)
  expect(fragment).toContain('sessionid')
  expect(fragment).not.toMatch(/<(?:script|style|h1)|class=|style=|\{\{/)

  await dialog.getByRole('group', { name: 'Langue à reporter' }).getByText('anglais').click()
  await dialog.getByLabel('Format').selectOption({ label: 'Markdown' })
  const waiting = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Télécharger' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(/gers.*en.*\.md$/)
  const markdown = await readFile(await download.path(), 'utf8')
  expect(markdown).toContain('| Provider |')
  expect(markdown).toContain('csrftoken')
})

test('a page with a missing text is marked as a draft, whatever the format', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-pau')
  const dialog = await workspace.carryOver()
  await expect(dialog).toContainText('Complet')
  await dialog.getByRole('group', { name: 'Langue à reporter' }).getByText('anglais').click()
  await expect(dialog).toContainText(/Brouillon\s: 3 textes manquants/)
  for (const format of ['HTML pour le portail', 'Page HTML complète', 'Markdown', 'Texte simple']) {
    await dialog.getByLabel('Format').selectOption({ label: format })
    await expect(dialog.getByRole('textbox', { name: format })).toHaveValue(/draft/i)
  }
})
