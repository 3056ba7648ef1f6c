import { expect, test } from '../fixtures.ts'
import { Keys } from '../keyboard/Keys.ts'
import { ImportPage } from '../pages/ImportPage.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const charter = `# Charte cookies

À quoi servent les cookies du portail <https://donnees.haute combe.example>

## Cookies nécessaires

| Prestataire | Service et emplacement | Nom du cookie | Finalité |
| --- | --- | --- | --- |
| Combatic | Carte | carte_zoom | Garde le zoum de la carte. |
| Combatic | Menu | menu_ouvert | Garde le menu comme vous l’avez laissé. |
`

test('a charter is brought in by keyboard alone: skip link, paste, the address mended, a cell corrected, created', async ({
  page,
}) => {
  const [keys, importing, workspace] = [new Keys(page), new ImportPage(page), new WorkspacePage(page)]
  await page.goto('/platforms')
  await expect(page.getByRole('link', { name: 'Le Gers' })).toBeVisible()
  await keys.press('Tab')
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused()
  await keys.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await keys.tabTo(page.getByRole('main').getByRole('link', { name: 'Importer une charte' }))
  await keys.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Importer une charte' })).toBeVisible()
  await keys.expectFocusSeen()
  await keys.tabTo(page.getByRole('textbox', { name: 'Texte de la charte' }))
  await page.evaluate((text) => navigator.clipboard.writeText(text), charter)
  await keys.press('ControlOrMeta+V')
  await expect(page.getByRole('group', { name: 'Ce qui a été compris' })).toBeVisible()
  await keys.expectFocusSeen()

  await keys.tabTo(page.getByRole('button', { name: /^Utiliser https:/ }))
  await keys.press('Enter')
  await expect(importing.field('Adresse')).toHaveValue('https://donnees.hautecombe.example')
  await keys.expectFocusSeen()
  await keys.tabTo(importing.cookie('carte_zoom').getByRole('textbox', { name: 'Finalité' }))
  await keys.write('Garde le zoom de la carte.')
  await keys.tabTo(page.getByRole('button', { name: 'Créer la plateforme' }))
  await keys.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /^Plateforme créée, avec 2 lignes/ })).toBeVisible()
  await keys.expectFocusSeen()
  await keys.tabTo(page.getByRole('link', { name: 'Ouvrir la plateforme' }))
  await keys.press('Enter')
  await expect(workspace.rowText('carte_zoom')).toContainText('Garde le zoom de la carte.')
  await keys.expectFocusSeen()
})
