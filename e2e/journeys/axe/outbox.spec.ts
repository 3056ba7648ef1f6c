import { readAnswer } from '#core/contract/client.ts'
import type { Desk } from '../../desk/desk.ts'
import { haveBothLanguages, lookAtStates } from '../../axe/lookAtStates.ts'

const readRow = (api: Desk['api']) =>
  readAnswer(api.rows[':id'].$get({ param: { id: 'row-gers-cookies_preferences' } }))

/** Somebody else rewords the row that waits. */
async function rewordElsewhere({ api }: Desk): Promise<void> {
  const row = await readRow(api)
  const texts = { purpose: { fr: { value: 'Leurs mots.', revision: row.texts.purpose.fr?.revision ?? null } } }
  await readAnswer(api.rows[':id'].$patch({ param: { id: row.id }, json: { revision: row.revision, texts } }))
}

lookAtStates('what is done offline', {
  'a change that waits, told at the top and on its row': {
    path: null,
    async reach(page, say, desk) {
      // The code of the screens to come, of which this is the last part, is fetched ahead; without a network it could not be.
      const codeHasCome = page.waitForResponse(/HistoryTab.*\.js$/)
      await page.goto(`/platforms/platform-gers/cookies?lang=${say('fr', 'en')}`)
      await codeHasCome
      const edit = say('Modifier cookies_preferences', 'Edit cookies_preferences')
      // Opens what the journey itself asks through, while that can be.
      await readRow(desk.api)
      await page.bringToFront()
      await page.getByRole('button', { name: edit, exact: true }).click()
      const purpose = page.getByRole('form').getByLabel(say('Finalité en français', 'Purpose in French'))
      await purpose.waitFor()
      await haveBothLanguages(page, say)
      await desk.goOffline()
      await purpose.fill('Retient votre réponse.')
      await page
        .getByRole('form')
        .getByRole('button', { name: say('Terminer', 'Done') })
        .click()
      await page.getByText(say('Attend l’envoi', 'Waits to be sent')).first().waitFor()
    },
  },
  'what waits, one by one': {
    path: null,
    async reach(page, say) {
      await page.getByRole('button', { name: say('Voir ce qui attend', 'See what waits') }).click()
      await page.getByRole('dialog').getByRole('listitem').first().waitFor()
    },
  },
  'what is lost with one that is given up': {
    path: null,
    async reach(page, say) {
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('Abandonner', 'Discard') })
        .click()
      await page.getByRole('button', { name: say('Abandonner pour de bon', 'Discard for good') }).waitFor()
    },
  },
  'what could not be done, since somebody else changed the row': {
    path: null,
    async reach(page, say, desk) {
      await page.getByRole('button', { name: say('Garder', 'Keep'), exact: true }).click()
      await rewordElsewhere(desk)
      await desk.goOnline()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('Comparer', 'Compare') })
        .waitFor()
    },
  },
})
