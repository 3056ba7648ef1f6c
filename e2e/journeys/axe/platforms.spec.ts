import { haveBothLanguages, lookAtStates } from '../../axe/lookAtStates.ts'

lookAtStates('the platforms', {
  filled: { path: '/platforms', reach: (page) => page.getByRole('link', { name: 'Le Gers' }).waitFor() },
  'the menu of one': {
    path: null,
    async reach(page, say) {
      await page.getByRole('button', { name: say('Actions pour Pau', 'Actions for Pau') }).click()
      await page.getByRole('menuitem').first().waitFor()
    },
  },
  'one deleted, to be undone': {
    path: null,
    async reach(page, say) {
      await page.getByRole('menuitem', { name: say('Supprimer', 'Delete') }).click()
      await page.getByRole('button', { name: say('Annuler', 'Undo') }).waitFor()
    },
  },
  'its own address once deleted': {
    path: '/platforms/platform-pau',
    reach: (page, say) =>
      page.getByRole('button', { name: say('Rétablir la plateforme', 'Bring the platform back') }).waitFor(),
  },
  'the deleted ones': {
    path: '/platforms?deleted=only',
    reach: (page) => page.getByRole('link', { name: 'Pau' }).waitFor(),
  },
  'no result': {
    path: '/platforms?q=zzz',
    reach: (page, say) =>
      page.getByRole('link', { name: say('Voir toutes les plateformes', 'Show all platforms') }).waitFor(),
  },
  none: {
    path: '/platforms?scenario=empty',
    reach: (page, say) =>
      page.getByRole('heading', { name: say('Aucune plateforme pour l’instant', 'No platform yet') }).waitFor(),
  },
  'many, page by page': {
    path: '/platforms?scenario=large&page=3',
    reach: (page, say) => page.getByRole('link', { name: say('Page suivante', 'Next page') }).waitFor(),
  },
})

lookAtStates('a new platform', {
  empty: {
    path: '/platforms/new',
    reach: (page, say) =>
      page.getByRole('textbox', { name: say('Nom de la plateforme', 'Name of the platform') }).waitFor(),
  },
  'with faults': {
    path: null,
    async reach(page, say) {
      await page.getByRole('textbox', { name: say('Adresse du portail', 'Portal address') }).fill('https://a b.example')
      await page.getByRole('button', { name: say('Créer la plateforme', 'Create the platform') }).click()
      await page.getByText(say('À remplir.', 'Fill this in.')).first().waitFor()
    },
  },
  'left with something in it': {
    path: null,
    async reach(page, say) {
      await page.getByRole('textbox', { name: say('Nom de la plateforme', 'Name of the platform') }).fill('Bocage')
      await page
        .getByRole('navigation')
        .getByRole('link', { name: say('Importer', 'Import'), exact: true })
        .click()
      await page.getByRole('dialog').waitFor()
    },
  },
  'as a copy': {
    path: '/platforms/new?copy=platform-gers',
    reach: (page) =>
      page
        .getByText(/Le Gers/)
        .first()
        .waitFor(),
  },
  'as a copy of what is gone': {
    path: '/platforms/new?copy=platform-gone',
    reach: (page, say) =>
      page
        .getByText(say('La plateforme à copier n’existe plus.', 'The platform to copy is no longer there.'))
        .waitFor(),
  },
})

lookAtStates('what is not there', {
  'an unknown address': {
    path: '/no-such-page',
    reach: (page, say) =>
      page.getByRole('heading', { level: 1, name: say('Page introuvable', 'Page not found') }).waitFor(),
  },
  'no network': {
    path: '/platforms',
    async reach(page, say, desk) {
      await page.getByRole('link', { name: 'Le Gers' }).waitFor()
      await haveBothLanguages(page, say)
      await desk.goOffline()
      await page.getByText(say('Hors ligne', 'Offline')).waitFor()
    },
  },
  'back online': {
    path: null,
    reach: (_page, _say, desk) => desk.goOnline(),
  },
  'a screen whose code does not come': {
    path: '/import',
    async reach(page, say) {
      const code = '**/assets/ImportPage-*.js'
      await page.context().route(code, (route) => route.abort())
      await page.reload()
      await page.getByRole('button', { name: say('Recharger la page', 'Reload the page') }).waitFor()
      await page.context().unroute(code)
    },
  },
})
