import type { Page } from '@playwright/test'
import { readAnswer } from '#core/contract/client.ts'
import type { Desk } from '../desk/desk.ts'
import { expect, test } from '../fixtures.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

const platform = { param: { id: 'platform-gers' } }
const purpose = 'Retient la réponse donnée au bandeau, six mois durant.'
const english = 'Remembers the answer given to the banner.'

/** The platform, once what shows what waits has come with its texts: of what is fetched ahead, they come before the history. */
async function openWithPanel(page: Page): Promise<WorkspacePage> {
  const workspace = new WorkspacePage(page)
  await page.bringToFront()
  const codeHasCome = Promise.all([/OutboxPanel.*\.js$/, /HistoryTab.*\.js$/].map((file) => page.waitForResponse(file)))
  await workspace.open('platform-gers')
  await codeHasCome
  return workspace
}

async function countCommits(desk: Desk): Promise<number> {
  return (await readAnswer(desk.api.platforms[':id'].changes.$get({ ...platform, query: {} }))).total
}

test('what is done offline waits in order, outlives its tab, and is done once when the network is back', async ({
  page,
  context,
  desk,
}) => {
  const before = await countCommits(desk)
  const workspace = await openWithPanel(page)
  await desk.goOffline()
  await expect(page.getByText(/Hors ligne.*chargé à \d\d:\d\d/)).toBeVisible()

  await workspace.openRow('cookies_preferences')
  await workspace.field('Finalité en français').fill(purpose)
  await workspace.closeRow()
  await expect(workspace.saveState('1 modification attend l’envoi').first()).toBeVisible()
  // Over one's own change that waits.
  await workspace.openRow('cookies_preferences')
  await workspace.field('Finalité en anglais').fill(english)
  await workspace.closeRow()

  await page.getByRole('button', { name: /^Ajouter un cookie dans « Cookies nécessaires »/ }).click()
  await workspace.field(/^Cookie/).fill('hors_ligne')
  await workspace.field(/^Prestataire/).selectOption({ label: 'Huwise' })
  await workspace.field(/^Durée/).fill('13 mois')
  await workspace.field('Finalité en français').fill('Compte les visites.')
  await workspace.closeRow()
  await page.getByRole('button', { name: 'Actions sur hors_ligne' }).click()
  await page.getByRole('menuitem', { name: 'Monter' }).click()
  await page.getByRole('button', { name: 'Actions sur sessionid' }).click()
  await page.getByRole('menuitem', { name: 'Supprimer' }).click()
  await expect(workspace.row('sessionid')).toBeHidden()
  await expect(workspace.rowText('hors_ligne')).toContainText('Attend l’envoi')

  await page.getByRole('button', { name: 'Voir ce qui attend' }).click()
  const panel = page.getByRole('dialog', { name: 'Ce qui attend l’envoi' })
  await expect(panel.getByRole('listitem')).toHaveText([
    new RegExp(`cookies_preferences\\s: modifié.*${purpose}`),
    new RegExp(`cookies_preferences\\s: modifié.*${english}`),
    /hors_ligne\s: ajouté/,
    // Saved field by field, as with a network.
    /hors_ligne\s: modifié.*Durée/,
    /hors_ligne\s: modifié.*Compte les visites\./,
    /hors_ligne\s: déplacé/,
    /sessionid\s: supprimé/,
  ])
  expect(await countCommits(desk)).toBe(before)

  // The tab is gone before the network is back.
  await page.close()
  await desk.goOnline()
  const later = new WorkspacePage(await context.newPage())
  await later.open('platform-gers')
  await expect(later.rowText('cookies_preferences')).toContainText(purpose)
  await expect(later.page.getByRole('button', { name: 'Voir ce qui attend' })).toBeHidden()
  await later.page.reload()
  await expect(later.rowText('cookies_preferences')).toContainText(english)
  await expect(later.rowText('hors_ligne')).toBeVisible()
  await expect(later.row('sessionid')).toBeHidden()
  await expect(later.rowText('hors_ligne')).not.toContainText('Attend l’envoi')
  expect(await countCommits(desk)).toBe(before + 7)
})

/** Ends once `words` have stood in the dialog, however short a time: they are told for no longer than until the next try. */
function hearInDialog(page: Page, words: string): Promise<void> {
  return page.evaluate(
    (awaited) =>
      new Promise<void>((resolve) => {
        new MutationObserver((_changes, observer) => {
          if (document.querySelector('dialog')?.textContent.includes(awaited) !== true) return
          observer.disconnect()
          resolve()
        }).observe(document.body, { childList: true, subtree: true, characterData: true })
      }),
    words,
  )
}

test('the server breaks in the middle of what is sent: that is told apart from no network, and each thing is done once', async ({
  page,
  desk,
}) => {
  const before = await countCommits(desk)
  const workspace = await openWithPanel(page)
  await desk.goOffline()
  for (const [field, words] of [
    ['Finalité en français', purpose],
    ['Finalité en anglais', english],
  ] as const) {
    await workspace.openRow('cookies_preferences')
    await workspace.field(field).fill(words)
    await workspace.closeRow()
  }
  await page.getByRole('button', { name: 'Actions sur sessionid' }).click()
  await page.getByRole('menuitem', { name: 'Supprimer' }).click()
  await expect(workspace.row('sessionid')).toBeHidden()
  await page.getByRole('button', { name: 'Voir ce qui attend' }).click()
  const panel = page.getByRole('dialog', { name: 'Ce qui attend l’envoi' })
  await expect(panel.getByRole('listitem')).toHaveCount(3)

  await desk.failNext(page, 'server', 1)
  const told = hearInDialog(page, 'Le serveur a rencontré une erreur. Rien n’est perdu')
  await desk.goOnline()
  await told
  // The first has gone; the second, which failed, is tried over before the third.
  await expect(panel.getByText('Tout est parti. Rien n’attend.')).toBeVisible()
  expect(await countCommits(desk)).toBe(before + 3)
  await page.reload()
  await expect(workspace.rowText('cookies_preferences')).toContainText(purpose)
  await expect(workspace.rowText('cookies_preferences')).toContainText(english)
  await expect(workspace.row('sessionid')).toBeHidden()
})

test('somebody else changed the row meanwhile: both wordings are compared, and nothing is lost', async ({
  page,
  desk,
}) => {
  const source = await readAnswer(desk.api.platforms[':id'].source.$get(platform))
  const shared = source.definitions.find(({ facts }) => facts.names[0]?.value === 'cookies_preferences')
  const row = source.rows.find(({ definitionId }) => definitionId === shared?.id)
  if (row === undefined) throw new Error('the demo has no such row')
  const workspace = new WorkspacePage(page)
  await page.bringToFront()
  await workspace.open('platform-gers')
  await workspace.openRow('cookies_preferences')
  await desk.goOffline()
  await workspace.field('Finalité en français').fill(purpose)
  await workspace.closeRow()
  await expect(workspace.rowText('cookies_preferences')).toContainText('Attend l’envoi')
  const theirs = 'Leur formulation.'
  const { revision = null } = row.texts.purpose.fr ?? {}
  const texts = { purpose: { fr: { value: theirs, revision } } }
  await readAnswer(desk.api.rows[':id'].$patch({ param: { id: row.id }, json: { revision: row.revision, texts } }))

  await desk.goOnline()
  await expect(page.getByText('à vous de dire').first()).toBeVisible()
  await page.getByRole('button', { name: 'Voir ce qui attend' }).click()
  const panel = page.getByRole('dialog', { name: 'Ce qui attend l’envoi' })
  await expect(panel).toContainText('Quelqu’un d’autre a modifié cette ligne depuis.')
  await panel.getByRole('button', { name: 'Comparer' }).click()
  const merge = page.getByRole('dialog', { name: 'Cette ligne a été modifiée ailleurs' })
  const field = merge.getByRole('group', { name: 'Finalité en français' })
  await expect(field).toContainText(purpose)
  await expect(field).toContainText(theirs)
  await field.getByRole('radio', { name: /^Le mien/ }).check()
  await merge.getByRole('button', { name: 'Enregistrer ces choix' }).click()
  await expect(merge).toBeHidden()
  await workspace.expectSaved()
  await page.reload()
  await expect(workspace.rowText('cookies_preferences')).toContainText(purpose)
  await expect(page.getByRole('button', { name: 'Voir ce qui attend' })).toBeHidden()
})

test('one thing that waits is given up, after what is lost was said', async ({ page, desk }) => {
  const workspace = new WorkspacePage(page)
  const codeHasCome = page.waitForResponse(/HistoryTab.*\.js$/)
  await workspace.open('platform-gers')
  await codeHasCome
  await workspace.openRow('cookies_preferences')
  await desk.goOffline()
  await workspace.field('Finalité en français').fill(purpose)
  await workspace.closeRow()
  await page.getByRole('button', { name: 'Voir ce qui attend' }).click()
  const panel = page.getByRole('dialog', { name: 'Ce qui attend l’envoi' })
  await panel.getByRole('button', { name: 'Abandonner' }).click()
  await expect(panel).toContainText('Cette modification sera perdue.')
  await panel.getByRole('button', { name: 'Abandonner pour de bon' }).click()
  await expect(panel).toContainText('Rien n’attend.')
  await desk.goOnline()
  await page.reload()
  await expect(workspace.rowText('cookies_preferences')).not.toContainText(purpose)
})

test('rows chosen together wait one by one, deleted or moved, and all of it is done when the network is back', async ({
  page,
  desk,
}) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers')
  const names = async () => {
    const source = await readAnswer(desk.api.platforms[':id'].source.$get(platform))
    return source.rows.map(({ id }) => id)
  }
  const before = await names()
  await desk.goOffline()
  await expect(page.getByText(/Hors ligne/)).toBeVisible()
  for (const name of ['sessionid', 'csrftoken']) await workspace.rowText(name).getByRole('checkbox').check()
  await workspace.rowText('csrftoken').getByRole('checkbox').press('Delete')
  await expect(workspace.row('csrftoken')).toBeHidden()
  await expect(workspace.row('sessionid')).toBeHidden()
  await expect(page.getByText('2 modifications attendent l’envoi.')).toBeVisible()
  expect(await names()).toEqual(before)
  await desk.goOnline()
  await expect(page.getByRole('button', { name: 'Voir ce qui attend' })).toBeHidden()
  expect(await names()).toHaveLength(before.length - 2)
})
