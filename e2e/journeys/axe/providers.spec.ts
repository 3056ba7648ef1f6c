import { lookAtStates } from '../../axe/lookAtStates.ts'

lookAtStates('the providers', {
  filled: { path: '/providers', reach: (page) => page.getByRole('link', { name: 'Huwise' }).waitFor() },
  'none found': {
    path: '/providers?search=zzz',
    reach: (page, say) =>
      page.getByRole('link', { name: say('Voir tous les prestataires', 'See all providers') }).waitFor(),
  },
  'a new one, known already': {
    path: '/providers/new',
    async reach(page, say) {
      await page.getByLabel(say('Nom 1', 'Name 1')).fill('huwise')
      await page.getByText(say('est déjà connu sous ce nom', 'is already known under this name')).waitFor()
    },
  },
  'one of them': {
    path: '/providers/provider-opendatasoft',
    reach: (page, say) => page.getByRole('button', { name: say('Ajouter un nom', 'Add a name') }).waitFor(),
  },
  'merging it with another one, not chosen yet': {
    path: null,
    async reach(page, say) {
      await page.getByRole('button', { name: say('Fusionner avec un autre', 'Merge with another') }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('Voir l’effet', 'See the effect') })
        .click()
      await page.getByText(say('Choisissez l’autre prestataire.', 'Choose the other provider.')).waitFor()
    },
  },
  'with a fault': {
    path: '/providers/provider-opendatasoft',
    async reach(page, say) {
      await page.getByRole('button', { name: say('Ajouter un nom', 'Add a name') }).click()
      await page.getByRole('button', { name: say('Voir l’effet', 'See the effect') }).click()
      await page.getByText(say('Il faut un nom.', 'A name is needed.')).waitFor()
    },
  },
  'with its effect on the pages': {
    path: null,
    async reach(page, say) {
      await page.getByLabel(say('Nom 3', 'Name 3')).fill('Nova')
      await page.getByLabel(say('À partir du (3)', 'From (3)')).fill('2026-01-10')
      await page.getByRole('button', { name: say('Voir l’effet', 'See the effect') }).click()
      await page.getByRole('heading', { name: say('Ce que diront les pages', 'What the pages will say') }).waitFor()
      await page.getByText('Le Gers').first().click()
    },
  },
  'that is not there': {
    path: '/providers/nobody',
    reach: (page, say) => page.getByRole('link', { name: say('Voir les prestataires', 'See the providers') }).waitFor(),
  },
})
