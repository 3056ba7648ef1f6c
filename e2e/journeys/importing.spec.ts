import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { ImportPage } from '../pages/ImportPage.ts'
import { PlatformsPage } from '../pages/PlatformsPage.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

test.use({ scenario: 'empty' })

const cookies = ['sessionid', 'django_language', 'csrftoken', 'cookies_preferences'] as const

/** How the shared definitions say in English what each cookie is for. */
const english = {
  sessionid: 'Keeps you signed in',
  django_language: 'Remembers the language you have chosen',
  csrftoken: 'Checks that the forms and requests',
  cookies_preferences: 'Remembers your cookie choices',
} as const

/** What the text itself says a cookie is for: the last cell of its line. */
function findPurpose(text: string, cookie: string): string {
  const line = text.split(/\r?\n/).find((candidate) => candidate.split('\t').some((cell) => cell.trim() === cookie))
  const purpose = line?.split('\t').findLast((cell) => cell.trim() !== '')
  if (purpose === undefined) throw new Error(`the text has no row for ${cookie}`)
  return purpose.trim()
}

/** From nothing to a platform for each text, each then read in both languages as visitors will. One text has a bad address. */
async function importAll(page: Page, texts: ReadonlyMap<string, string>): Promise<void> {
  let repaired = 0
  const [list, importing, workspace] = [new PlatformsPage(page), new ImportPage(page), new WorkspacePage(page)]
  await list.open()
  await page.getByRole('main').getByRole('link', { name: 'Importer une charte' }).click()
  for (const [name, text] of texts) {
    await importing.read(text)
    await expect(page.getByText('4 lignes sur 4 reconnues')).toBeVisible()
    for (const cookie of cookies) await expect(importing.cookie(cookie)).toBeVisible()
    await importing.field('Nom').fill(name)
    await importing.addLanguage('Anglais')
    // One click takes the repair of an address that cannot be used.
    const repair = page.getByRole('button', { name: /^Utiliser https:/ })
    if (await repair.isVisible()) {
      await repair.click()
      repaired += 1
    }
    await expect(importing.field('Adresse')).toHaveValue(/^https:\/\/[^ ]+$/)
    await importing.send('Créer la plateforme', /^Plateforme créée, avec 4 lignes de cookies$/)
    await importing.press('Importer une autre charte')
  }
  expect(texts.size).toBe(5)
  expect(repaired).toBe(1)

  await list.open()
  await expect(list.names()).toHaveText([...texts.keys()].toSorted((a, b) => a.localeCompare(b, 'fr')))
  for (const [name, text] of texts) {
    await list.openPlatform(name)
    for (const cookie of cookies) {
      // In French what the text says; in English, which it has not, the words of the shared definition.
      await expect(workspace.previewRow('français', cookie)).toContainText(findPurpose(text, cookie))
      await expect(workspace.previewRow('français', cookie)).toContainText('Huwise')
      await expect(workspace.previewRow('anglais', cookie)).toContainText(english[cookie])
      await expect(workspace.previewRow('anglais', cookie)).toContainText('Huwise')
    }
    await expect(workspace.preview('français').getByRole('columnheader', { name: 'Finalité' }).first()).toBeVisible()
    await expect(workspace.preview('anglais').getByRole('columnheader', { name: 'Purpose' }).first()).toBeVisible()
    await page.getByRole('link', { name: 'Plateformes' }).first().click()
  }
}

const twins = 'core/charter/import/twins'
const charters = '../shared/charters'

function readTexts(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return new Map(
    files.map((file) => [`Portail ${file.replace(/\.txt$/, '')}`, readFileSync(join(folder, file), 'utf8')]),
  )
}

test('from an empty desk to five imported platforms, read in both languages', async ({ page }) => {
  test.setTimeout(180_000)
  await importAll(page, readTexts(twins))
})

test('the five charters of real portals make their way too', async ({ page }) => {
  test.skip(!existsSync(charters), `needs the folder ${charters}, which is not kept with the program`)
  test.setTimeout(180_000)
  await importAll(page, readTexts(charters))
})
