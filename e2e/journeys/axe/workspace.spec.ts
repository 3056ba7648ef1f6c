import type { Page } from '@playwright/test'
import { lookAtStates, type Say } from '../../axe/lookAtStates.ts'

async function openRow(page: Page, say: Say, cookie: string): Promise<void> {
  await page.getByRole('button', { name: say(`Modifier ${cookie}`, `Edit ${cookie}`), exact: true }).click()
  await page.getByRole('form').getByRole('textbox').first().waitFor()
}

lookAtStates('the cookies of a platform', {
  'as they read, with texts missing': {
    path: '/platforms/platform-pau/cookies',
    reach: (page, say) =>
      page.getByRole('button', { name: say('Modifier sessionid', 'Edit sessionid'), exact: true }).waitFor(),
  },
  'the menu of a row': {
    path: null,
    async reach(page, say) {
      await page.getByRole('button', { name: say('Actions sur csrftoken', 'Actions on csrftoken') }).click()
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
  'choosing a shared definition': {
    path: null,
    async reach(page, say) {
      await page
        .getByRole('button', { name: say('Définition partagée… à', 'Shared definition… to') })
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
    },
  },
  'a translation left behind, with what changed in its source': {
    path: '/platforms/platform-gers/cookies',
    async reach(page, say) {
      await openRow(page, say, 'cookies_preferences')
      await page.getByLabel(say('Finalité en français', 'Purpose in French')).fill('Retient votre réponse au bandeau.')
      await page.getByLabel(say('Finalité en anglais', 'Purpose in English')).focus()
      await page.getByRole('button', { name: say('Voir ce qui a changé', 'See what changed') }).click()
      await page.getByRole('insertion').first().waitFor()
      await page
        .getByRole('status')
        .filter({ hasText: say('Enregistré à', 'Saved at') })
        .waitFor()
    },
  },
  'a name being typed, with what is known of it': {
    path: '/platforms/platform-pau/cookies',
    async reach(page, say) {
      await page
        .getByRole('button', { name: say('Ajouter un cookie dans', 'Add a cookie to') })
        .first()
        .click()
      const names = page.getByRole('form').getByRole('combobox', { name: /^Cookie( |$)/ })
      await names.pressSequentially('sess')
      await page.keyboard.press('ArrowDown')
      await page.getByRole('option', { selected: true }).first().waitFor()
      await page.getByRole('group', { name: /^Open Cookie Database/ }).waitFor()
    },
  },
  'a row filled from the database': {
    path: null,
    async reach(page, say) {
      const names = page.getByRole('form').getByRole('combobox', { name: /^Cookie( |$)/ })
      await names.fill('')
      await names.pressSequentially('_ga')
      await page.getByRole('group', { name: /^Open Cookie Database/ }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: say('Vider ce qui a été rempli', 'Empty what was filled') }).waitFor()
    },
  },
  'the list that counts it': {
    path: '/platforms?translations=stale',
    reach: (page, say) => page.getByRole('cell', { name: say('1 à revoir', '1 to review') }).waitFor(),
  },
  'a row open, with an exception': {
    path: '/platforms/platform-gers/cookies',
    reach: (page, say) => openRow(page, say, 'cookies_preferences'),
  },
  'its details': {
    path: null,
    async reach(page, say) {
      await page.getByRole('form').getByText(say('Détails', 'Details')).click()
      await page.getByLabel(say('Exemption de consentement', 'Consent exemption')).waitFor()
    },
  },
  'with faults': {
    path: null,
    async reach(page, say) {
      await page
        .getByRole('form')
        .getByLabel(/^Cookie( |$)/)
        .fill('a b; a b')
      await page.getByLabel(say('Raison de l’exception', 'Reason for the exception')).first().fill('')
      await page
        .getByRole('form')
        .getByLabel(/^Cookie( |$)/)
        .focus()
    },
  },
  'a new exception without its reason': {
    path: '/platforms/platform-datajoule/cookies',
    async reach(page, say) {
      await openRow(page, say, 'csrftoken')
      await page.getByLabel(say('Finalité en français', 'Purpose in French')).fill('Protège les formulaires.')
      await page.getByLabel(say('Raison de l’exception', 'Reason for the exception')).waitFor()
    },
  },
  'a platform without cookies': {
    path: '/platforms/new',
    async reach(page, say) {
      await page.getByRole('textbox', { name: say('Nom de la plateforme', 'Name of the platform') }).fill('Bocage')
      await page.getByRole('button', { name: say('Créer la plateforme', 'Create the platform') }).click()
      await page.getByText(say('Aucun cookie pour l’instant', 'No cookies yet')).waitFor()
    },
  },
})

lookAtStates('a row changed elsewhere too', {
  'its two wordings, to choose from': {
    path: '/platforms/platform-gers/cookies?scenario=conflict',
    async reach(page, say) {
      await openRow(page, say, 'cookies_preferences')
      await page.getByLabel(say('Finalité en français', 'Purpose in French')).fill('Retient votre réponse.')
      await page.getByLabel(say('Finalité en anglais', 'Purpose in English')).focus()
      await page
        .getByRole('dialog', { name: say('Cette ligne a été modifiée ailleurs', 'This row was changed elsewhere') })
        .waitFor()
    },
  },
})

lookAtStates('what leaves the desk', {
  'carrying a page over': {
    path: '/platforms/platform-pau/cookies',
    async reach(page, say) {
      await page.getByRole('button', { name: say('Reporter sur le portail', 'Copy to the portal') }).click()
      await page.getByRole('dialog').getByRole('textbox').waitFor()
    },
  },
  'the preview on a phone': {
    path: null,
    async reach(page, say) {
      await page.keyboard.press('Escape')
      await page.setViewportSize({ width: 390, height: 844 })
      await page.getByRole('tab', { name: say('Aperçu', 'Preview') }).click()
      await page.getByRole('region', { name: say('Aperçu', 'Preview') }).waitFor()
    },
  },
  'the cookies on a phone': {
    path: null,
    async reach(page, say) {
      await page.getByRole('tab', { name: say('Édition', 'Edit') }).click()
      await openRow(page, say, 'sessionid')
    },
  },
})

lookAtStates('the history of a platform', {
  'what was done to it': {
    path: '/platforms/platform-pau/history',
    reach: (page, say) => page.getByRole('heading', { name: say('Ce qui a changé', 'What has changed') }).waitFor(),
  },
})

lookAtStates('what stands over every screen', {
  'the palette, with what can be done here': {
    path: '/platforms/platform-gers/cookies',
    async reach(page, say) {
      await page.getByRole('button', { name: say('Modifier sessionid', 'Edit sessionid') }).waitFor()
      await page.keyboard.press('Control+k')
      await page.getByRole('option').first().waitFor()
    },
  },
  'with nothing found': {
    path: null,
    async reach(page, say) {
      await page.getByRole('combobox').fill('zzzz')
      await page.getByText(say('Rien ne répond à', 'Nothing answers to')).waitFor()
    },
  },
  'the map of the keys': {
    path: '/platforms',
    async reach(page, say) {
      await page.getByRole('link', { name: 'Le Gers' }).waitFor()
      await page.getByRole('button', { name: say('Touches du clavier', 'Keys') }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
})
