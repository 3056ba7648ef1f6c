import { lookAtStates } from '../../axe/lookAtStates.ts'

lookAtStates('the cookies of all platforms', {
  filled: { path: '/cookies', reach: (page) => page.getByRole('rowheader').first().waitFor() },
  'narrowed, with its columns open': {
    path: '/cookies?texts=missing&origin=shared',
    async reach(page, say) {
      await page.getByRole('rowheader').first().waitFor()
      await page.getByText(say('Colonnes', 'Columns'), { exact: true }).click()
      await page.getByRole('checkbox', { name: 'Source' }).check()
    },
  },
  'a text to replace': {
    path: '/cookies?platform=platform-pau&exceptions=some',
    async reach(page, say) {
      await page.getByRole('button', { name: say('Choisir la page', 'Select this page') }).click()
      await page.getByRole('button', { name: say('Remplacer un texte…', 'Replace a text…') }).click()
      await page.getByRole('textbox', { name: say('Chercher', 'Find'), exact: true }).fill('menu')
    },
  },
  'what the replacement would do': {
    path: null,
    async reach(page, say) {
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox', { name: say('Langue des textes', 'Language of the texts') }).selectOption('fr')
      await dialog.getByRole('textbox', { name: say('Remplacer par', 'Replace with') }).fill('Choix')
      await dialog.getByRole('button', { name: say('Voir l’effet', 'See the effect') }).click()
      await dialog.getByText(say('1 plateforme change.', '1 platform changes.')).waitFor()
    },
  },
  'words to replace that a shared definition says': {
    path: '/cookies?platform=platform-pau',
    async reach(page, say) {
      await page.getByRole('button', { name: say('Choisir la page', 'Select this page') }).click()
      await page.getByRole('button', { name: say('Remplacer un texte…', 'Replace a text…') }).click()
      const dialog = page.getByRole('dialog')
      await dialog
        .getByRole('textbox', { name: say('Chercher', 'Find'), exact: true })
        .fill(say('connexion', 'account'))
      await dialog.getByRole('button', { name: say('Voir l’effet', 'See the effect') }).click()
      await dialog.getByText(say('Ces mots sont dans 1 définition', 'These words are in 1 shared definition')).waitFor()
    },
  },
  'what would be deleted': {
    path: '/cookies?platform=platform-pau&exceptions=some',
    async reach(page, say) {
      await page.getByRole('button', { name: say('Choisir la page', 'Select this page') }).click()
      await page.getByRole('button', { name: say('Supprimer…', 'Delete…') }).click()
      await page.getByRole('dialog').getByText(say('1 plateforme change.', '1 platform changes.')).waitFor()
    },
  },
  'fields to change, with what they lack': {
    path: '/cookies?platform=platform-pau',
    async reach(page, say) {
      await page.getByRole('button', { name: say('Choisir la page', 'Select this page') }).click()
      await page.getByRole('button', { name: say('Changer des champs…', 'Change fields…') }).click()
      const dialog = page.getByRole('dialog')
      for (const name of [say('Durée', 'Retention'), say('Finalité', 'Purpose')])
        await dialog.getByRole('checkbox', { name }).check()
      await dialog.getByRole('button', { name: say('Voir l’effet', 'See the effect') }).click()
      await dialog.getByText(say('À remplir.', 'Fill this in.')).waitFor()
    },
  },
  'a reason asked for, row by row': {
    path: null,
    async reach(page, say) {
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('checkbox', { name: say('Finalité', 'Purpose') }).uncheck()
      await dialog.getByRole('textbox', { name: say('Nouvelle durée', 'New retention') }).fill('1 an')
      await dialog.getByRole('button', { name: say('Voir l’effet', 'See the effect') }).click()
      await dialog.getByRole('listitem').first().waitFor()
    },
  },
  'what the change would do': {
    path: null,
    async reach(page, say) {
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox', { name: say('Raison de l’exception', 'Reason for the exception') }).fill('Ici.')
      await dialog.getByRole('button', { name: say('Voir l’effet', 'See the effect') }).click()
      await dialog.getByText(say('4 cookies changent.', '4 cookies change.')).waitFor()
    },
  },
  'a definition to follow, and rows that follow another': {
    path: '/cookies?platform=platform-pau',
    async reach(page, say) {
      await page.getByRole('button', { name: say('Choisir la page', 'Select this page') }).click()
      await page.getByRole('button', { name: say('Rattacher à une définition…', 'Follow a definition…') }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio', { name: /^sessionid/ }).check()
      await dialog.getByRole('radio', { name: say('Garder ce qu’il dit', 'Keep what it says') }).check()
      await dialog.getByRole('button', { name: say('Voir l’effet', 'See the effect') }).click()
      await dialog.getByRole('listitem').first().waitFor()
    },
  },
  'no view yet, in the menu': {
    path: '/cookies?texts=missing',
    async reach(page, say) {
      await page.getByRole('rowheader').first().waitFor()
      await page.getByRole('button', { name: say('Vues', 'Views'), exact: true }).click()
      await page.getByRole('menuitem', { name: say('Aucune vue enregistrée', 'No view saved yet') }).waitFor()
    },
  },
  'a view to name, with what its name lacks': {
    path: null,
    async reach(page, say) {
      await page.getByRole('menuitem', { name: say('Enregistrer comme vue…', 'Save as a view…') }).click()
      await page.keyboard.press('Enter')
      await page.getByText(say('Donnez un nom à la vue.', 'Give the view a name.')).waitFor()
    },
  },
  'a view that was left, and the menu open on it': {
    path: null,
    async reach(page, say) {
      await page.keyboard.type(say('À écrire', 'To write'))
      await page.keyboard.press('Enter')
      const bar = page.getByRole('group', { name: say('Vue ouverte', 'Open view') })
      await bar.waitFor()
      await page.getByRole('button', { name: say('Propres', 'Own'), exact: true }).click()
      await bar.getByText(say('modifiée depuis son ouverture', 'changed since it was opened')).waitFor()
      await page.getByRole('button', { name: say('Vues', 'Views'), exact: true }).click()
      await page.getByRole('menuitem', { name: say('Supprimer la vue', 'Delete the view') }).waitFor()
    },
  },
  'a view that is no more': {
    path: '/cookies?view=nobody',
    async reach(page) {
      await page.getByRole('alert').waitFor()
      await page.getByRole('rowheader').first().waitFor()
    },
  },
  'none found': {
    path: '/cookies?name=nobody',
    reach: (page, say) => page.getByRole('link', { name: say('Voir tous les cookies', 'See all cookies') }).waitFor(),
  },
})
