import { lookAtStates } from '../../axe/lookAtStates.ts'

lookAtStates('the shared definitions', {
  filled: { path: '/definitions', reach: (page) => page.getByRole('link', { name: 'sessionid' }).waitFor() },
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
