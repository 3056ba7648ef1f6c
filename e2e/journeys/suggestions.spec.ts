import { expect, test } from '../fixtures.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

test('a name that is typed is found in the database: chosen by keys, it fills the English, and the French is asked for', async ({
  page,
}) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-datajoule')
  let isAsked = false
  page.on('request', (request) => (isAsked ||= request.url().includes('openCookieDatabase')))
  await page.getByRole('button', { name: 'Ajouter un cookie dans « Cookies de mesure d’audience »' }).press('Enter')
  const names = workspace.editor().getByRole('combobox', { name: /^Cookie/ })
  await expect(names).toBeFocused()
  expect(isAsked).toBe(false)
  await page.keyboard.type('_ga')
  const suggestions = workspace.editor().getByRole('listbox', { name: 'Propositions' })
  const first = suggestions
    .getByRole('group', { name: /^Open Cookie Database/ })
    .getByRole('option')
    .first()
  await expect(first).toContainText('Google Analytics')
  expect(isAsked).toBe(true)
  await page.keyboard.press('ArrowDown')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(suggestions).toBeHidden()
  await expect(workspace.field('Service en anglais')).toHaveValue('Google Analytics')
  await expect(workspace.field('Finalité en anglais')).not.toHaveValue('')
  await expect(workspace.field(/^Durée/)).toHaveValue(/^2\sans$/)
  await expect(workspace.field('Finalité en français')).toHaveValue('')
  await expect(workspace.editor()).toContainText('français : texte manquant')
  await expect(workspace.editor().getByRole('link', { name: 'licence Apache-2.0' })).toBeVisible()

  // Nothing was saved: the provider is only proposed.
  await expect(workspace.field('Nom du nouveau prestataire')).toHaveValue('Google')
  await workspace.editor().getByRole('button', { name: 'Créer' }).press('Enter')
  await expect(workspace.field(/^Prestataire/)).toContainText('Google')
  await workspace.closeRow()
  await workspace.expectSaved()
  await expect(workspace.previewRow('anglais', '_ga')).toContainText('2 years')
  await page.reload()
  await expect(workspace.rowText('_ga')).toContainText('français : texte manquant')

  // The same name beside another provider: nothing is offered.
  await page.getByRole('button', { name: 'Ajouter un cookie dans « Cookies de mesure d’audience »' }).click()
  await workspace.field(/^Prestataire/).selectOption({ label: 'Huwise' })
  await names.pressSequentially('_gid')
  await expect(workspace.editor()).toContainText('1 cookie de ce nom laissé de côté')
  await expect(suggestions).toBeHidden()
})

test('our own definition comes first: the row that takes it follows it, and Ctrl+Z takes it back', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-datajoule')
  await page.getByRole('button', { name: 'Ajouter un cookie dans « Cookies nécessaires »' }).click()
  const names = workspace.editor().getByRole('combobox', { name: /^Cookie/ })
  await names.pressSequentially('sessionid')
  const options = workspace.editor().getByRole('listbox').getByRole('option')
  await expect(options.first()).toContainText('Huwise')
  await expect(options.filter({ hasText: 'Instagram' })).toBeHidden()
  await options.first().click()
  await expect(workspace.editor().getByRole('textbox', { name: 'Cookie de la définition' })).toHaveValue('sessionid')
  await expect(workspace.field('Finalité en français')).not.toHaveValue('')
  const before = await workspace.row('sessionid').count()
  await workspace.closeRow()
  await expect(workspace.row('sessionid')).toHaveCount(before + 1)
  await page.keyboard.press('Control+z')
  await expect(workspace.row('sessionid')).toHaveCount(before)
})

test('without the database ours are offered still, and the next letter asks for it again', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  // Under the page's own fetch: the worker of the mocked API asks for files unseen by `page.route`.
  await page.addInitScript(() => {
    const others = window.fetch
    window.fetch = (input, init) =>
      typeof input === 'string' && input.includes('openCookieDatabase') && document.title !== 'back'
        ? Promise.reject(new TypeError('no network'))
        : others(input, init)
  })
  await workspace.open('platform-datajoule')
  await page.getByRole('button', { name: 'Ajouter un cookie dans « Cookies nécessaires »' }).click()
  const names = workspace.editor().getByRole('combobox', { name: /^Cookie/ })
  await names.pressSequentially('csrf')
  await expect(workspace.editor()).toContainText('n’a pas pu être chargée')
  await expect(workspace.editor().getByRole('option', { name: /^csrftoken/ })).toBeVisible()
  await page.evaluate(() => (document.title = 'back'))
  await names.fill('')
  await names.pressSequentially('_pk_id.1')
  await expect(workspace.editor().getByRole('option', { name: /^_pk_id.*Matomo/ })).toBeVisible()
})
