import { lookAtStates } from '../../axe/lookAtStates.ts'

lookAtStates('the rows of a platform as a grid', {
  'rows chosen, and what can be done to them': {
    path: '/platforms/platform-gers/cookies',
    async reach(page, say) {
      for (const cookie of ['csrftoken', 'django_language'])
        await page.getByRole('checkbox', { name: say(`Choisir ${cookie}`, `Select ${cookie}`) }).check()
      await page.getByText(say('2 lignes choisies', '2 rows selected')).first().waitFor()
    },
  },
  'the menu of their changes': {
    path: null,
    async reach(page, say) {
      await page.getByRole('button', { name: say('Modifier', 'Change'), exact: true }).click()
      await page.getByRole('menuitem').first().waitFor()
    },
  },
  'the reason that copying down asks for': {
    path: null,
    async reach(page, say) {
      const copyDown = say('Recopier la première ligne vers le bas', 'Copy the first row down')
      await page.getByRole('menuitem', { name: copyDown }).click()
      await page.getByRole('dialog').getByRole('textbox').waitFor()
    },
  },
  'cells chosen, beside a category folded': {
    path: '/platforms/platform-datajoule/cookies',
    async reach(page, say) {
      const cookie = page.getByRole('button', { name: say('Modifier sessionid', 'Edit sessionid'), exact: true })
      await cookie.focus()
      for (const key of ['ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown']) await page.keyboard.press(key)
      await page.getByRole('group', { name: say('Ce qui est choisi', 'What is selected') }).waitFor()
      await page.getByRole('heading', { level: 2 }).getByRole('button').last().click()
    },
  },
  'rows found by a word': {
    path: null,
    async reach(page) {
      await page.getByRole('searchbox').fill('page')
      await page.getByRole('row').nth(1).waitFor()
    },
  },
  'no row found': {
    path: null,
    async reach(page, say) {
      await page.getByRole('searchbox').fill('zzzz')
      await page.getByRole('button', { name: say('Voir toutes les lignes', 'Show every row') }).waitFor()
    },
  },
})
