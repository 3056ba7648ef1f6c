import { expect, test } from '../fixtures.ts'

test('what is filtered is kept as a view: its link shows the same rows, it is updated, renamed, deleted and back', async ({
  page,
  context,
}) => {
  await page.goto('/cookies?exceptions=some')
  const list = page.getByRole('table', { name: 'Cookies' })
  const bar = page.getByRole('group', { name: 'Vue ouverte' })
  const dialog = page.getByRole('dialog')
  const choose = async (entry: string) => {
    await page.getByRole('button', { name: 'Vues', exact: true }).click()
    await page.getByRole('menuitem', { name: entry, exact: true }).click()
  }
  const shownIn = async (table: typeof list) => (await table.getByRole('rowheader').allInnerTexts()).sort()

  await page.getByRole('combobox', { name: 'Plateforme' }).selectOption('Pau')
  await expect(page).toHaveURL(/platform=platform-pau/)
  await page.getByRole('button', { name: 'Textes', exact: true }).click()
  await page.getByText('Colonnes', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Service' }).check()
  await page.keyboard.press('Escape')
  await expect(list.getByRole('columnheader', { name: 'Service' })).toBeVisible()

  // By keys alone.
  await page.getByRole('button', { name: 'Vues', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Aucune vue enregistrée' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Copier le lien' })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('menuitem', { name: 'Enregistrer comme vue…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Nom de la vue' })).toBeFocused()
  await page.keyboard.type('Écarts de Pau')
  await page.keyboard.press('Enter')
  await expect(bar.getByText('Écarts de Pau')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Vues', exact: true })).toBeFocused()
  await expect(page).toHaveURL(/\/cookies\?view=[\w-]+$/)
  const link = page.url()
  // The header, and rows of Pau alone.
  await expect(list.getByRole('row').filter({ hasNotText: 'Pau' })).toHaveCount(1)
  const kept = await shownIn(list)
  expect(kept.length).toBeGreaterThan(0)

  const other = await context.newPage()
  await other.goto(link)
  const same = other.getByRole('table', { name: 'Cookies' })
  await expect(same.getByRole('columnheader', { name: 'Service' })).toBeVisible()
  await expect(same.getByRole('rowheader')).toHaveCount(kept.length)
  expect(await shownIn(same)).toEqual(kept)
  await other.close()

  await page.getByRole('combobox', { name: 'Plateforme' }).selectOption('Le Gers')
  await expect(bar.getByText('modifiée depuis son ouverture')).toBeVisible()
  await expect(page).toHaveURL(/view=[\w-]+&.*platform=platform-gers/)
  await bar.getByRole('button', { name: 'Mettre à jour la vue' }).click()
  await expect(bar.getByText('modifiée depuis son ouverture')).toBeHidden()
  await expect(page).toHaveURL(link)

  await choose('Renommer la vue…')
  await dialog.getByRole('textbox', { name: 'Nom de la vue' }).fill('Écarts du Gers')
  await dialog.getByRole('button', { name: 'Renommer' }).click()
  await expect(bar.getByText('Écarts du Gers')).toBeVisible()

  await choose('Supprimer la vue')
  await expect(bar).toBeHidden()
  await expect(page).toHaveURL(/\/cookies\?(?!.*view=).*platform=platform-gers/)
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await choose('Écarts du Gers')
  await expect(page).toHaveURL(link)
  await expect(bar.getByText('Écarts du Gers')).toBeVisible()
})
