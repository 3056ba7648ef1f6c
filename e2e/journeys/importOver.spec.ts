import { expect, test } from '../fixtures.ts'
import { ImportPage } from '../pages/ImportPage.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

/** A charter of our own as portals write them: a title, the address, a table of necessary cookies. */
function writeCharter(words: { title: string; category: string; head: string[]; rows: string[][] }): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const { title, category, head, rows } = words
  return [`# ${title}`, `## ${category}`, [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')].join(
    '\n\n',
  )
}

test.describe('over a platform that is already there', () => {
  const text = writeCharter({
    title: 'Charte cookies du portail https://data.gers.fr',
    category: 'Cookies nécessaires',
    head: ['Prestataire', 'Service et emplacement', 'Nom du cookie', 'Finalité'],
    rows: [
      ['Huwise', 'Connexion', 'sessionid', 'Reconnaît une personne connectée.'],
      ['Huwise', 'Formulaires', 'csrftoken', 'Protège les formulaires.'],
      ['Huwise', 'Bandeau', 'cookies_preferences', 'Retient votre réponse.'],
      ['Huwise', 'Menu', 'menu_ouvert', 'Garde le menu comme vous l’avez laissé.'],
    ],
  })

  test('an import says beforehand what it adds, changes and no longer finds, then does that', async ({ page }) => {
    const [importing, workspace] = [new ImportPage(page), new WorkspacePage(page)]
    await importing.open()
    await importing.read(text)
    await expect(page.getByRole('heading', { name: /Le Gers.*existe déjà/ })).toBeVisible()
    await importing.press('La mettre à jour')
    const plan = page.getByRole('region', { name: 'Ce que la mise à jour va faire' })
    await expect(plan).toContainText('1 ajoutée')
    // The purpose of one is the platform's own already: it follows the text.
    await expect(plan).toContainText('1 modifiée')
    await expect(plan).toContainText('3 autres que leur définition partagée')
    await expect(plan).toContainText('1 absente du texte')
    await expect(plan.getByRole('listitem').filter({ hasText: 'menu_ouvert' })).toContainText('sera ajoutée')
    await plan.getByRole('listitem').filter({ hasText: 'django_language' }).getByLabel('La supprimer').check()
    await plan
      .getByRole('listitem')
      .filter({ hasText: 'csrftoken' })
      .getByLabel(/en exception/)
      .check()
    await expect(plan).toContainText('2 modifiées')
    await importing.send('Mettre à jour la plateforme', /^Plateforme mise à jour/)
    await importing.openPlatform()
    await expect(workspace.rowText('csrftoken')).toContainText('Protège les formulaires.')
    await expect(workspace.rowText('sessionid')).not.toContainText('Reconnaît une personne connectée.')
    await expect(workspace.row('menu_ouvert')).toBeVisible()
    await expect(workspace.row('django_language')).toBeHidden()
    await expect(workspace.previewRow('français', 'menu_ouvert')).toContainText('Garde le menu')
    // What was imported stays readable, line by line.
    await workspace.goTo('Import')
    await expect(page.getByRole('option', { name: /Garde le menu comme vous l’avez laissé/ })).toBeVisible()
  })

  test('an import can be taken back whole', async ({ page }) => {
    const [importing, workspace] = [new ImportPage(page), new WorkspacePage(page)]
    await importing.open()
    await importing.read(text)
    await importing.press('La mettre à jour')
    const plan = page.getByRole('region', { name: 'Ce que la mise à jour va faire' })
    await plan
      .getByRole('listitem')
      .filter({ hasText: 'sessionid' })
      .getByLabel(/en exception/)
      .check()
    await importing.send('Mettre à jour la plateforme', /^Plateforme mise à jour/)
    await importing.press('Annuler cet import')
    await expect(page.getByRole('button', { name: 'Mettre à jour la plateforme' })).toBeVisible()
    await workspace.open('platform-gers')
    await expect(workspace.rowText('sessionid')).not.toContainText('Reconnaît une personne connectée.')
    await expect(workspace.row('menu_ouvert')).toBeHidden()
  })
})

test.describe('in the other language', () => {
  test.use({ scenario: 'empty' })

  const french = writeCharter({
    title: 'Charte cookies du portail https://data.hautevalleebrume.example',
    category: 'Cookies nécessaires',
    head: ['Prestataire', 'Service et emplacement', 'Nom du cookie', 'Finalité'],
    rows: [
      ['Brumatic', 'Carte', 'carte_zoom', 'Garde le niveau de zoom de la carte.'],
      ['Brumatic', 'Menu', 'menu_ouvert', 'Garde le menu comme vous l’avez laissé.'],
    ],
  })
  const english = writeCharter({
    title: 'Cookies used on https://data.hautevalleebrume.example',
    category: 'Strictly necessary cookies',
    head: ['Provider', 'Service and location', 'Cookie name', 'Purpose'],
    rows: [
      ['Brumatic', 'Menu', 'menu_ouvert', 'Keeps the menu as you left it.'],
      ['Brumatic', 'Map', 'carte_zoom', 'Keeps the zoom of the map.'],
    ],
  })

  test('an English charter becomes the translation of its French one, row by row', async ({ page }) => {
    const [importing, workspace] = [new ImportPage(page), new WorkspacePage(page)]
    await importing.open()
    await importing.read(french)
    await importing.field('Nom').fill('Haute-Vallée-Brume')
    await importing.addLanguage('Anglais')
    await importing.send('Créer la plateforme', /^Plateforme créée, avec 2 lignes/)
    await importing.press('Importer une autre charte')
    await importing.read(english)
    await importing.press('Ajouter une langue')
    const plan = page.getByRole('region', { name: /2 lignes de la plateforme se retrouvent dans ce texte/ })
    const purpose = plan.getByRole('row').filter({ hasText: /carte_zoom.*Finalité/ })
    await expect(purpose).toContainText('Keeps the zoom of the map.')
    await expect(purpose).toContainText('Garde le niveau de zoom')
    await importing.send('Ajouter les traductions', /^2 lignes traduites/)
    await importing.openPlatform()
    await expect(workspace.previewRow('anglais', 'carte_zoom')).toContainText('Keeps the zoom of the map.')
    await expect(workspace.previewRow('français', 'carte_zoom')).toContainText('Garde le niveau de zoom de la carte.')
    await expect(workspace.rowText('menu_ouvert')).toContainText('Keeps the menu as you left it.')
  })
})
