import { lookAtStates } from '../../axe/lookAtStates.ts'

lookAtStates('rows pasted from a spreadsheet', {
  'asked for': {
    path: '/platforms/platform-gers/cookies',
    async reach(page, say) {
      await page.getByRole('button', { name: say('Coller des lignes', 'Paste rows') }).click()
      await page.getByRole('textbox', { name: say('Cellules collées', 'Pasted cells') }).waitFor()
    },
  },
  'what becomes of them, with unclear ones and a reason asked for': {
    path: null,
    async reach(page, say) {
      const rows = ['Catégorie\tPrestataire\tNom du cookie\tFinalité (fr)\tCouleur', '\t\tsessionid\tAutre\t']
      rows.push('Mesure d’audience\tHuwise\tvisites\tCompte\t', '\tPersonne\tx\t\t')
      await page.getByRole('dialog').getByRole('textbox').fill(rows.join('\n'))
      await page.getByRole('button', { name: say('Voir ce que devient', 'See what becomes') }).click()
      await page.getByRole('radio', { name: say('Pas claires', 'Unclear') }).check()
      await page.getByRole('table', { name: say('Pas claires', 'Unclear') }).waitFor()
    },
  },
  'with providers to make, the reason lacking': {
    path: null,
    async reach(page, say) {
      await page.getByRole('checkbox', { name: say('Créer le prestataire', 'Create the provider') }).check()
      await page.getByRole('button', { name: say('Écrire 2 lignes', 'Write 2 rows') }).click()
      await page.getByText(say('Dites pourquoi', 'Say why')).waitFor()
      await page.getByRole('radio', { name: say('À écrire', 'To write') }).check()
    },
  },
})
