import type { Page } from '@playwright/test'
import { lookAtStates } from '../../axe/lookAtStates.ts'

const choose = async (page: Page, table: string) =>
  page
    .getByLabel(/choisissez-le|choose it/)
    .setInputFiles({ name: 'cookies.csv', mimeType: 'text/csv', buffer: Buffer.from(table, 'latin1') })

lookAtStates('the import of a CSV file', {
  'to choose': {
    path: '/platforms/platform-gers/csv',
    reach: (page) => page.getByLabel(/choisissez-le|choose it/).waitFor(),
  },
  refused: {
    path: null,
    async reach(page) {
      await choose(page, '\n')
      await page.getByRole('alert').waitFor()
    },
  },
  rehearsed: {
    path: null,
    async reach(page, say) {
      const header = 'Catégorie;Prestataire;Nom du cookie;Finalité (fr);Couleur'
      await choose(page, `${header}\n;;sessionid;Autre;\nMesure d'audience;Huwise;visites;Compte;\n;Personne;x;;\n`)
      await page.getByRole('button', { name: say('Importer 2 lignes', 'Import 2 lines') }).click()
      await page.getByText(say('Dites pourquoi', 'Say why')).waitFor()
    },
  },
  'with what is unclear': {
    path: null,
    async reach(page, say) {
      await page.getByRole('radio', { name: say('Pas claires', 'Unclear') }).check()
      await page.getByRole('table', { name: say('Pas claires', 'Unclear') }).waitFor()
    },
  },
  'of platforms, rehearsed': {
    path: '/platforms/csv',
    async reach(page, say) {
      await choose(page, 'Nom court;Nom (fr);Couleur\ngers;Autre;bleu\nlac;Le Lac;\nLe Val;Val;\n')
      await page.getByRole('button', { name: say('Importer 2 lignes', 'Import 2 lines') }).waitFor()
    },
  },
})
