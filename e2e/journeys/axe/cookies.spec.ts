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
  'none found': {
    path: '/cookies?name=nobody',
    reach: (page, say) => page.getByRole('link', { name: say('Voir tous les cookies', 'See all cookies') }).waitFor(),
  },
})
