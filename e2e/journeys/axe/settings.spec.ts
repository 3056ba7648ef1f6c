import { lookAtStates } from '../../axe/lookAtStates.ts'

lookAtStates('the settings of a platform', {
  'as they stand': {
    path: '/platforms/platform-gers/settings',
    reach: (page, say) => page.getByRole('textbox', { name: say('Adresse du portail', 'Portal address') }).waitFor(),
  },
  'the exceptions, by kind': {
    path: null,
    async reach(page, say) {
      await page.getByRole('button', { name: '1 exception' }).click()
      await page.getByRole('menuitem', { name: say('1 champ de cookie', '1 cookie field') }).waitFor()
    },
  },
  'a section under edition, without its reason': {
    path: '/platforms/platform-gers/settings',
    async reach(page, say) {
      const rights = say('Modifier Quels sont vos droits', 'Edit What are your rights')
      await page.getByRole('button', { name: rights }).click()
      const form = page.getByRole('form', { name: say('Modification de la section', 'Editing the section') })
      await form
        .getByRole('textbox', { name: say('Français', 'French') })
        .first()
        .fill('Vos droits')
      await form.getByLabel(say('Raison de l’exception', 'Reason for the exception')).waitFor()
    },
  },
  'a section of its own': {
    path: null,
    async reach(page, say) {
      await page.getByRole('button', { name: say('Ajouter une section', 'Add a section') }).click()
      await page.getByRole('heading', { name: say('Section sans titre', 'Untitled section') }).waitFor()
    },
  },
  'a category of its own': {
    path: null,
    async reach(page, say) {
      await page.getByRole('button', { name: say('Ajouter une catégorie', 'Add a category') }).click()
      await page.getByRole('form', { name: say('Modification de la catégorie', 'Editing the category') }).waitFor()
    },
  },
  'a field in error': {
    path: '/platforms/platform-gers/settings',
    async reach(page, say) {
      await page.getByRole('textbox', { name: say('Adresse du portail', 'Portal address') }).fill('https://a b.example')
      await page.getByRole('textbox', { name: say('Adresse du portail', 'Portal address') }).blur()
      await page.getByText(say('Une adresse n’a pas d’espace', 'An address has no spaces')).waitFor()
    },
  },
  'changed elsewhere too': {
    path: '/platforms/platform-gers/settings?scenario=conflict',
    async reach(page, say) {
      await page.getByRole('textbox', { name: say('Nom de l’éditeur', 'Publisher’s name') }).fill('Le Gers')
      await page.getByRole('textbox', { name: say('Identifiant court', 'Short identifier') }).focus()
      await page
        .getByRole('dialog', { name: say('Ces réglages ont été modifiés', 'These settings were changed') })
        .waitFor()
    },
  },
})
