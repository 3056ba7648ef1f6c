import { readAnswer } from '#core/contract/client.ts'
import { lookAtStates } from '../../axe/lookAtStates.ts'

lookAtStates('the shared definitions', {
  filled: { path: '/definitions', reach: (page) => page.getByRole('link', { name: 'sessionid' }).waitFor() },
  'rows that say the same, to make one of': {
    path: null,
    async reach(page, say, desk) {
      for (const platform of ['gers', 'pau']) {
        const id = `row-${platform}-csrftoken`
        const { revision } = await readAnswer(desk.api.rows[':id'].$get({ param: { id } }))
        await readAnswer(desk.api.rows[':id'].$patch({ param: { id }, json: { revision, definitionId: null } }))
      }
      await page.reload()
      await page.getByText(say('mot pour mot, sur plusieurs lignes', 'word for word on several rows')).click()
      await page.getByRole('listitem').getByRole('button', { name: 'csrftoken' }).waitFor()
    },
  },
  'a new one, with faults': {
    path: '/definitions/new',
    async reach(page, say) {
      await page.getByLabel(say('Nom du cookie', 'Name of the cookie')).fill('sessionid')
      await page.getByRole('button', { name: say('Créer la définition', 'Create the definition') }).click()
      await page.getByText(say('Choisissez qui dépose ce cookie.', 'Choose who sets this cookie.')).waitFor()
    },
  },
  'merging one with another': {
    path: '/definitions/definition-django_language',
    async reach(page, say) {
      await page.getByRole('button', { name: say('Fusionner avec une autre', 'Merge with another') }).click()
      await page.getByRole('dialog').getByRole('radio', { name: 'sessionid' }).check()
      await page
        .getByRole('dialog')
        .getByRole('radio', { name: say('sessionid reste', 'sessionid stays') })
        .waitFor()
    },
  },
  'deleting one that cookies follow': {
    path: '/definitions/definition-sessionid',
    async reach(page, say) {
      await page.getByRole('button', { name: say('Supprimer', 'Delete') }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('Détacher ces', 'Detach these') })
        .waitFor()
    },
  },
  'none found': {
    path: '/definitions?search=zzz',
    reach: (page, say) =>
      page.getByRole('link', { name: say('Voir toutes les définitions', 'See all definitions') }).waitFor(),
  },
  'one of them, with its effect on the pages': {
    path: '/definitions?search=sessionid',
    async reach(page, say) {
      await page.getByRole('link', { name: 'sessionid' }).click()
      await page.getByLabel(say('Finalité en français', 'Purpose in French')).fill('Garde la session.')
      await page.getByRole('button', { name: say('Voir l’effet', 'See the effect') }).click()
      await page.getByRole('heading', { name: say('Ce que diront les pages', 'What the pages will say') }).waitFor()
      await page.getByText('Datajoule').first().click()
    },
  },
  'with a fault': {
    path: null,
    async reach(page, say) {
      await page.getByLabel(say('Durée', 'Retention'), { exact: true }).fill('???')
      await page.getByRole('button', { name: say('Voir l’effet', 'See the effect') }).click()
      await page.getByText(say('ne se lit pas', 'cannot be read')).waitFor()
    },
  },
})
