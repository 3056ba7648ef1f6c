import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

/** Puts cells on the clipboard and presses Ctrl+V where the focus is. */
async function paste(page: Page, cells: readonly (readonly string[])[]): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const quote = (cell: string) => (/["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const text = cells.map((row) => row.map(quote).join('\t')).join('\r\n')
  await page.evaluate((block) => navigator.clipboard.writeText(block), text)
  await page.keyboard.press('ControlOrMeta+V')
}

test('a block pasted from a spreadsheet is shown line by line, written as one change, and taken back whole', async ({
  page,
}) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers')
  const dialog = page.getByRole('dialog', { name: 'Coller des lignes d’un tableur' })
  await workspace.row('cookies_preferences').focus()
  await paste(page, [
    ['Catégorie', 'Prestataire', 'Nom du cookie', 'Finalité (fr)', 'Durée'],
    ['', '', 'cookies_preferences', 'Garde votre « choix ».', ''],
    ['Mesure d’audience', 'Huwise', 'visites', 'Compte les "visites"\nde l’été.', '13 mois'],
    ['Mesure d’audience', 'Personne', 'x', '', 'un certain temps'],
  ])
  await expect(dialog.getByRole('heading', { name: '2 lignes à écrire' })).toBeFocused()
  const lines = dialog.getByRole('table', { name: 'À écrire' }).getByRole('row')
  await expect(lines.nth(1).getByRole('insertion')).toHaveText('Garde votre « choix ».')
  await expect(lines.nth(1).getByRole('deletion')).toContainText('Permet de retenir votre réponse')
  await expect(lines.nth(2)).toContainText('Compte les "visites" de l’été.')

  // What is not clear is said, and left out.
  await dialog.getByRole('radio', { name: 'Pas claires (1)' }).check()
  const unclear = dialog.getByRole('table', { name: 'Pas claires' }).getByRole('row').nth(1)
  await expect(unclear).toContainText('Prestataire « Personne »')
  await expect(unclear).toContainText('Colonne 5 : « un certain temps » n’est pas une durée')
  await expect(unclear.getByRole('checkbox')).toBeHidden()
  await dialog.getByRole('button', { name: 'Écrire 2 lignes, laisser 1 de côté' }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(workspace.row('visites')).toBeVisible()
  await expect(workspace.row('cookies_preferences')).toBeFocused()
  await expect(workspace.previewRow('français', 'cookies_preferences')).toContainText('Garde votre « choix ».')

  const messages = page.getByRole('region', { name: 'Messages' })
  await expect(messages).toContainText('2 lignes collées.')
  await messages.getByRole('button', { name: 'Annuler' }).click()
  await expect(workspace.row('visites')).toBeHidden()
  await expect(workspace.previewRow('français', 'cookies_preferences')).toContainText('Permet de retenir votre réponse')

  // The same without Ctrl+V, with one line left out by hand.
  await page.getByRole('button', { name: 'Coller des lignes' }).click()
  const field = dialog.getByRole('textbox', { name: 'Cellules collées' })
  await expect(field).toBeFocused()
  await field.fill('Mesure d’audience\tHuwise\tjours\nMesure d’audience\tHuwise\tsemaines')
  await dialog.getByRole('button', { name: 'Voir ce que devient chaque ligne' }).click()
  await dialog.getByRole('checkbox', { name: 'Écrire la ligne 2' }).uncheck()
  await dialog.getByRole('button', { name: 'Écrire 1 ligne' }).click()
  await expect(workspace.row('jours')).toBeVisible()
  await expect(workspace.row('semaines')).toBeHidden()

  // More than a platform holds is refused with the count.
  await paste(
    page,
    Array.from({ length: 625 }, (_, index) => [
      'Mesure d’audience',
      'Huwise',
      `c${String(index)}`,
      '"a"\nb',
      'c',
      'd',
      'e',
      '1 mois',
    ]),
  )
  await expect(dialog.getByRole('alert')).toContainText(/La plateforme aurait 6\d\d cookies\s: 500 au plus/)
  await expect(dialog.getByRole('button', { name: /^Écrire/ })).toBeHidden()
})
