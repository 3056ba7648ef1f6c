import { lookAtStates } from '../../axe/lookAtStates.ts'

lookAtStates('the cookies of all platforms', {
  filled: { path: '/cookies', reach: (page) => page.getByRole('rowheader').first().waitFor() },
  'narrowed, with its columns open': {
    path: '/cookies?texts=missing&origin=shared',
    async reach(page, say) {
      await page.getByRole('rowheader').first().waitFor()
      await page.getByText(say('Colonnes', 'Columns'), { exact: true }).click()
      await page.getByRole('checkbox', { name: say('Origine', 'Origin') }).check()
    },
  },
  'a text to replace': {
    path: '/cookies?platform=platform-pau&exceptions=some',
    async reach(page, say) {
      await page.getByRole('button', { name: say('Choisir la page', 'Choose the page') }).click()
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
  'none found': {
    path: '/cookies?name=nobody',
    reach: (page, say) => page.getByRole('link', { name: say('Voir tous les cookies', 'See all cookies') }).waitFor(),
  },
})
