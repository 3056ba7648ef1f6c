import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

/** What axe finds on the page as it stands, in one line per element. */
async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // A frame without scripts never answers axe; its page is looked at by itself below.
    .exclude('iframe')
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

/** Each screen, and what to do once its address is open; the names are those of both languages. */
const screens: Readonly<Record<string, { path: string; reach: (page: Page) => Promise<void> }>> = {
  'the platforms': {
    path: '/platforms',
    reach: (page) => page.getByRole('link', { name: 'Le Gers' }).waitFor(),
  },
  'the menu of a platform': {
    path: '/platforms',
    async reach(page) {
      await page.getByRole('button', { name: /^(Actions pour|Actions for) Pau$/ }).click()
      await page.getByRole('menuitem').first().waitFor()
    },
  },
  'a search without result': {
    path: '/platforms?q=zzz',
    reach: (page) => page.getByRole('link', { name: /^(Voir toutes les plateformes|Show all platforms)$/ }).waitFor(),
  },
  'a page that is not there': {
    path: '/no-such-page',
    reach: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
  },
  'the cookies of a platform': {
    path: '/platforms/platform-pau/cookies',
    reach: (page) => page.getByRole('button', { name: /^(Modifier|Edit) sessionid$/ }).waitFor(),
  },
  'a row under edition, with an exception': {
    path: '/platforms/platform-gers/cookies',
    async reach(page) {
      await page.getByRole('button', { name: /^(Modifier|Edit) cookies_preferences$/ }).click()
      await page.getByRole('form').waitFor()
    },
  },
  'a row with faults': {
    path: '/platforms/platform-gers/cookies',
    async reach(page) {
      await page.getByRole('button', { name: /^(Modifier|Edit) cookies_preferences$/ }).click()
      await page.getByLabel(/^Cookie( |$)/).fill('a b; a b')
      await page
        .getByLabel(/^(Raison de l’exception|Reason)/)
        .first()
        .fill('')
      await page.getByLabel(/^Cookie( |$)/).focus()
    },
  },
  'carrying a page over': {
    path: '/platforms/platform-pau/cookies',
    async reach(page) {
      await page.getByRole('button', { name: /^(Reporter sur le portail|Carry over to the portal)$/ }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
}

for (const [name, { path, reach }] of Object.entries(screens)) {
  for (const language of ['fr', 'en'] as const) {
    test(`${name}, in ${language}: axe finds nothing, by day and by night`, async ({ page }) => {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      await reach(page)
      expect(await findFaults(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findFaults(page)).toEqual([])
    })
  }
}

for (const language of ['français', 'anglais'] as const) {
  test(`the page of a charter in ${language}, marks of a draft included: axe finds nothing`, async ({
    page,
    context,
  }) => {
    await page.goto('/platforms/platform-pau/cookies')
    const frame = page.getByTitle(`Page telle que la lisent les visiteurs, en ${language}`)
    await frame.contentFrame().getByRole('table').first().waitFor()
    const html = await frame.evaluate((element) =>
      element instanceof HTMLIFrameElement ? (element.contentDocument?.documentElement.outerHTML ?? '') : '',
    )
    const alone = await context.newPage()
    await alone.setContent(`<!doctype html>${html}`)
    expect(await findFaults(alone)).toEqual([])
    await alone.emulateMedia({ colorScheme: 'dark' })
    expect(await findFaults(alone)).toEqual([])
  })
}
