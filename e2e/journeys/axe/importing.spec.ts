import type { Page } from '@playwright/test'
import { lookAtStates, type Say } from '../../axe/lookAtStates.ts'

const head = '| Prestataire | Service et emplacement | Nom du cookie | Finalité |\n| --- | --- | --- | --- |'
const overGers = `# Charte cookies du portail https://data.gers.fr

## Cookies nécessaires

${head}
| Huwise | Connexion | sessionid | Reconnaît une personne connectée. |
| Huwise | Menu | menu_ouvert | Garde le menu comme vous l’avez laissé. |
`
const texts = '\n## Quels sont vos droits ?\n\nÉcrivez au délégué.\n\n## Nos cartes\n\nElles ne déposent rien.\n'
const page = `<script>a()</script><style>p{}</style><h2>Cookies</h2><table><tr><th>Prestataire</th><th>Nom du cookie</th>
<th>Finalité</th></tr><tr><td>Huwise</td><td>menu_ouvert</td><td>Garde le menu.</td></tr></table>`
const inEnglish = `# Cookies used on https://data.gers.fr

## Strictly necessary cookies

| Provider | Service and location | Cookie name | Purpose |
| --- | --- | --- | --- |
| Huwise | Signing in | sessionid | Recognises you. |
| Huwise | Menu | menu_ouvert | Keeps the menu as you left it. |
`

async function read(page: Page, say: Say, text: string): Promise<void> {
  await page.getByRole('textbox', { name: say('Texte de la charte', 'Text of the charter') }).fill(text)
  await page.getByRole('button', { name: say('Lire ce texte', 'Read this text') }).click()
  await page.getByRole('group', { name: say('Ce qui a été compris', 'What was understood') }).waitFor()
}

lookAtStates('importing a charter', {
  'nothing yet': {
    path: '/import',
    reach: (page, say) =>
      page.getByRole('textbox', { name: say('Texte de la charte', 'Text of the charter') }).waitFor(),
  },
  'a file that is no text': {
    path: null,
    async reach(page, say) {
      await page
        .getByLabel(say('Déposez un fichier ici, ou choisissez-le', 'Drop a file here, or choose one'))
        .setInputFiles({ name: 'charter.pdf', mimeType: 'application/pdf', buffer: Buffer.from([37, 80, 0, 1, 2, 0]) })
      await page.getByText(say('Ce fichier n’est pas un texte lisible', 'This file is not readable text')).waitFor()
    },
  },
  'a text without a cookie table': {
    path: '/import',
    async reach(page, say) {
      await page
        .getByRole('textbox', { name: say('Texte de la charte', 'Text of the charter') })
        .fill('Ce portail ne dépose aucun cookie.')
      await page.getByRole('button', { name: say('Lire ce texte', 'Read this text') }).click()
      await page
        .getByRole('heading', { name: say('Aucun tableau de cookies dans ce texte', 'No cookie table in this text') })
        .waitFor()
    },
  },
  'checking what was understood': {
    path: '/import',
    async reach(page, say) {
      await page.getByRole('button', { name: say('Recommencer', 'Start over') }).click()
      await page.getByRole('button', { name: say('Essayer avec un exemple', 'Try with a sample') }).click()
      await page.getByRole('group', { name: say('Ce qui a été compris', 'What was understood') }).waitFor()
    },
  },
  'correcting a cell': {
    path: null,
    async reach(page, say) {
      const name = page.getByRole('group', { name: 'Cookie sessionid', exact: true })
      const cell = name.getByRole('textbox', { name: say('Nom du cookie', 'Cookie name') })
      await cell.fill('')
      await page.getByRole('button', { name: say('Créer la plateforme', 'Create the platform') }).click()
      await page.getByText(say('À remplir.', 'Fill this in.')).first().waitFor()
    },
  },
  'created from it': {
    path: null,
    async reach(page, say) {
      await page
        .getByRole('group', { name: say('Cookie sans nom', 'Cookie without a name') })
        .getByRole('textbox', { name: say('Nom du cookie', 'Cookie name') })
        .fill('sessionid')
      await page.getByRole('button', { name: /^(Utiliser|Use) https:/ }).click()
      await page.getByRole('button', { name: say('Créer la plateforme', 'Create the platform') }).click()
      await page.getByRole('link', { name: say('Ouvrir la plateforme', 'Open the platform') }).waitFor()
    },
  },
  'the record of it': {
    path: null,
    async reach(page, say) {
      await page.getByRole('link', { name: say('Ouvrir la plateforme', 'Open the platform') }).click()
      await page.getByRole('main').getByRole('link', { name: 'Import', exact: true }).click()
      await page.getByRole('option').first().waitFor()
    },
  },
  'no record': {
    path: '/platforms/platform-gers/import-record',
    reach: (page, say) => page.getByRole('heading', { name: say('Aucun texte importé', 'No imported text') }).waitFor(),
  },
})

lookAtStates('importing over a platform', {
  'a web page, parts of it dropped': {
    path: '/import',
    async reach(at, say) {
      await read(at, say, page)
      await at.getByText(say('De cette page web, n’ont pas été repris', 'Left out of this web page')).waitFor()
    },
  },
  'the host of another': {
    path: null,
    async reach(at, say) {
      await at.getByRole('button', { name: say('Recommencer', 'Start over') }).click()
      await read(at, say, overGers + texts)
      await at.getByRole('button', { name: say('Créer une autre plateforme', 'Create another platform') }).click()
      await at.getByRole('button', { name: say('Créer la plateforme', 'Create the platform') }).click()
      await at.getByRole('link', { name: 'Le Gers' }).waitFor()
    },
  },
  'titles and texts to choose': {
    path: null,
    async reach(at, say) {
      await at.getByRole('button', { name: say('La mettre à jour', 'Update it') }).click()
      await at
        .getByRole('region', { name: say('titres ou textes différents', 'titles or texts that differ') })
        .waitFor()
      await at.getByRole('button', { name: say('Recommencer', 'Start over') }).click()
    },
  },
  'the platform recognised': { path: '/import', reach: (at, say) => read(at, say, overGers) },
  'what the update will do': {
    path: null,
    async reach(page, say) {
      await page.getByRole('button', { name: say('La mettre à jour', 'Update it') }).click()
      await page
        .getByRole('region', { name: say('Ce que la mise à jour va faire', 'What the update will do') })
        .waitFor()
    },
  },
  updated: {
    path: null,
    async reach(page, say) {
      await page.getByRole('button', { name: say('Mettre à jour la plateforme', 'Update the platform') }).click()
      await page.getByRole('button', { name: say('Annuler cet import', 'Undo this import') }).waitFor()
    },
  },
  'the other language, row by row': {
    path: null,
    async reach(page, say) {
      await page.getByRole('button', { name: say('Importer une autre charte', 'Import another charter') }).click()
      await read(page, say, inEnglish)
      await page.getByRole('button', { name: say('Ajouter une langue', 'Add a language') }).click()
      await page.getByRole('region', { name: say('dans ce texte', 'in this text') }).waitFor()
    },
  },
})
