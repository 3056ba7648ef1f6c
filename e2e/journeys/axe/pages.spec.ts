import type { Page } from '@playwright/test'
import type { Locale } from '#core/charter/locale.ts'
import { findFaults } from '../../axe/findFaults.ts'
import type { Desk } from '../../desk/desk.ts'
import { expect, test } from '../../fixtures.ts'

/** What visitors read, from wherever it comes: whole pages in HTML. `platform-pau` lacks English texts, `platform-gers` none. */
const pages: Readonly<Record<string, (desk: Desk, page: Page, locale: Locale) => Promise<string>>> = {
  async 'the page of the preview, with what it lacks marked'(_desk, page, locale) {
    await page.goto('/platforms/platform-pau/cookies')
    const frame = page.getByTitle(
      `Page telle que la lisent les visiteurs, en ${{ fr: 'français', en: 'anglais' }[locale]}`,
    )
    await frame.contentFrame().getByRole('table').first().waitFor()
    const html = await frame.evaluate((element) =>
      element instanceof HTMLIFrameElement ? element.contentDocument?.documentElement.outerHTML : undefined,
    )
    return `<!doctype html>${html ?? ''}`
  },
  'the page to publish': (desk, _page, locale) => render(desk, 'platform-gers', { locale, date: '2026-01-31' }),
  'the page as a draft': (desk, _page, locale) => render(desk, 'platform-pau', { locale, draft: 'true' }),
}

async function render(
  desk: Desk,
  id: string,
  query: { locale: Locale; date?: string; draft?: 'true' },
): Promise<string> {
  const answer = await desk.api.platforms[':id'].charter.rendered.$get({ param: { id }, query })
  if (!answer.ok) throw new Error(`the page of ${id} is answered with ${answer.status}: ${await answer.text()}`)
  return answer.text()
}

for (const [name, read] of Object.entries(pages)) {
  for (const locale of ['fr', 'en'] as const) {
    test(`${name}, in ${locale}: axe finds nothing, and a narrow screen needs no scrolling aside`, async ({
      page,
      context,
      desk,
    }) => {
      const html = await read(desk, page, locale)
      const alone = await context.newPage()
      await alone.setViewportSize({ width: 320, height: 640 })
      await alone.setContent(html)
      await expect(alone.getByRole('row').first()).toBeVisible()
      expect(await alone.evaluate(() => document.documentElement.lang)).toBe(locale)
      const wideOver = await alone.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(wideOver).toBeLessThanOrEqual(0)
      expect(await findFaults(alone)).toEqual([])
      await alone.setViewportSize({ width: 1280, height: 800 })
      expect(await findFaults(alone)).toEqual([])
    })
  }
}
