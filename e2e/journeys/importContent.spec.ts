import { expect, test } from '../fixtures.ts'
import { ImportPage } from '../pages/ImportPage.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

const charter = [
  '# Charte cookies du portail https://data.gers.fr',
  '## Quels sont vos droits ?',
  'Écrivez au délégué à la protection des données.',
  '## Nos cartes',
  'Elles ne déposent rien.',
  '## Cookies nécessaires au portail',
  '| Prestataire | Nom du cookie | Finalité |\n| --- | --- | --- |\n| Huwise | menu_ouvert | Garde le menu. |',
].join('\n\n')

test('texts and titles are chosen one by one, told in the record, and taken back from there', async ({ page }) => {
  const [importing, workspace] = [new ImportPage(page), new WorkspacePage(page)]
  const words = workspace.preview('français').getByText('Écrivez au délégué à la protection des données.')
  await importing.open()
  await importing.read(charter)
  await importing.press('La mettre à jour')
  const texts = page.getByRole('region', { name: '3 titres ou textes différents' })
  await texts
    .getByRole('group', { name: /Quels sont vos droits/ })
    .getByText('Texte d’origine')
    .click()
  await texts.getByRole('textbox', { name: 'Raison de l’exception' }).fill('Délégué propre')
  await importing.send('Mettre à jour la plateforme', /^Plateforme mise à jour/)
  await importing.openPlatform()
  await expect(words).toBeVisible()

  await workspace.goTo('Import')
  const decided = page.getByRole('listitem')
  await expect(decided.filter({ hasText: 'Quels sont vos droits' }).first()).toContainText('Délégué propre')
  await importing.press('Annuler cet import')
  await expect(page.getByRole('heading', { name: 'Aucun texte importé' })).toBeVisible()
  await expect(words).toBeHidden()
})
