import type { Locator } from '@playwright/test'
import { readAnswer } from '#core/contract/client.ts'
import { expect, test } from '../fixtures.ts'
import { ImportPage } from '../pages/ImportPage.ts'
import { PlatformsPage } from '../pages/PlatformsPage.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

const blankFacts = {
  retention: { kind: 'session', words: null },
  party: null,
  storage: null,
  host: null,
  exemption: null,
} as const

const widthOf = async (element: Locator) => (await element.boundingBox())?.width ?? 0

test.describe('beside the preview on a small laptop', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('the purposes have the widest column, and every name its line', async ({ page }) => {
    await new WorkspacePage(page).open('platform-gers')
    const columns = page.getByRole('grid').first().getByRole('columnheader')
    const widths = new Map<string | null, number>()
    for (const column of await columns.all()) widths.set(await column.textContent(), await widthOf(column))
    expect(widths.get('Finalité')).toBeGreaterThan(190)
    expect(widths.get('Finalité')).toBe(Math.max(...widths.values()))
    const name = page.getByText('cookies_preferences', { exact: true }).first()
    expect((await name.boundingBox())?.height).toBeLessThan(25)
  })
})

/** Names of a single piece, each far longer than its column: Latin, from right to left, with accents of their own. */
const longNames = ['a'.repeat(200), 'مرحبا'.repeat(30), 'e\u0301\u0302\u0303'.repeat(50)]

for (const width of [1440, 390])
  test.describe(`${String(width)} pixels wide`, () => {
    test.use({ viewport: { width, height: 844 } })

    test('a long name stays in its column, whatever its letters', async ({ page, desk }) => {
      const source = await readAnswer(desk.api.platforms[':id'].source.$get({ param: { id: 'platform-gers' } }))
      const [like] = source.rows
      if (like === undefined) throw new Error('the demo has rows')
      const providerId = source.providers[0]?.id ?? ''
      const operations = longNames.map((value, index) => ({
        do: 'create' as const,
        row: {
          id: `long-${String(index)}`,
          categoryId: like.categoryId,
          facts: {
            ...blankFacts,
            providerId,
            names: [{ value, match: index === 0 ? ('exact' as const) : ('pattern' as const) }],
          },
        },
      }))
      await readAnswer(
        desk.api.platforms[':id'].rows.batch.$post({ param: { id: 'platform-gers' }, json: { operations } }),
      )
      const workspace = new WorkspacePage(page)
      await workspace.open('platform-gers')
      for (const name of longNames) {
        const line = workspace.rowText(name)
        await line.scrollIntoViewIfNeeded()
        const words = await line.getByRole('rowheader').getByText(name, { exact: true }).boundingBox()
        const box = await line.getByRole('checkbox').boundingBox()
        const service = await line.getByRole('gridcell').filter({ hasText: 'Aucun' }).boundingBox()
        if (words === null || box === null || service === null) throw new Error('the row is not drawn')
        // At the width of a phone the cells stand one under the other, and the checkbox after the name.
        expect(words.x + words.width).toBeLessThanOrEqual(width > 500 ? service.x : box.x)
        if (width > 500) expect(words.x).toBeGreaterThanOrEqual(box.x + box.width)
        expect(words.height).toBeGreaterThan(40)
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })

    test('the row that has the focus is above the bar of what is chosen', async ({ page }) => {
      const workspace = new WorkspacePage(page)
      await workspace.open('platform-gers')
      await page.setViewportSize({ width, height: 560 })
      await workspace.row('sessionid').focus()
      await page.keyboard.press('Shift+Space')
      const bar = page.getByRole('group', { name: 'Ce qui est choisi' })
      expect((await bar.boundingBox())?.height).toBeLessThan(80)
      for (const cookie of ['csrftoken', 'cookies_preferences', 'django_language']) {
        await page.keyboard.press('ArrowDown')
        await expect(workspace.row(cookie)).toBeFocused()
        const end = await workspace.rowText(cookie).boundingBox()
        const top = (await bar.boundingBox())?.y ?? 0
        expect((end?.y ?? Infinity) + (end?.height ?? 0)).toBeLessThanOrEqual(top)
      }
    })
  })

test('what is read of a cookie has the room of its words beside the shared definition', async ({ page }) => {
  const importing = new ImportPage(page)
  await importing.open()
  await importing.read(
    'Politique de cookies\n\nNom\tPrestataire\tFinalité\nsessionid\tHuwise\tGarder votre session ouverte.\n',
  )
  const cookie = importing.cookie('sessionid')
  await expect(cookie.getByText('La page dira')).toBeVisible()
  expect(await widthOf(cookie.getByRole('textbox', { name: 'Durée' }))).toBeGreaterThan(120)
})

test.describe('at twice the size', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })

  test('the list leaves its names room, and nothing runs over the edge', async ({ page }) => {
    const list = new PlatformsPage(page)
    await list.open()
    expect(await widthOf(page.getByRole('rowheader').first())).toBeGreaterThan(250)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(720)
  })
})

test.describe('on paper', () => {
  test.use({ colorScheme: 'dark' })

  test('the list is printed alone, light', async ({ page }) => {
    await new PlatformsPage(page).open()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation')).toBeHidden()
    await expect(page.getByRole('searchbox')).toBeHidden()
    await expect(page.getByRole('link', { name: 'Le Gers' })).toBeVisible()
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
  })

  for (const tab of ['cookies', 'settings'])
    test(`the ${tab} of a platform are printed to their end`, async ({ page }) => {
      await page.goto(`/platforms/platform-gers/${tab}`)
      const last = tab === 'cookies' ? page.getByRole('row').last() : page.getByRole('heading', { level: 2 }).last()
      await expect(last).toBeAttached()
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('navigation', { name: 'Navigation principale' })).toBeHidden()
      await expect(page.getByRole('separator')).toBeHidden()
      // Nothing is cut by a pane that would scroll on a screen.
      const [page1, end] = [await page.evaluate(() => document.documentElement.scrollHeight), await last.boundingBox()]
      expect((end?.y ?? Infinity) + (end?.height ?? 0)).toBeLessThanOrEqual(page1)
      expect(page1).toBeGreaterThan(900)
    })
})

test('the press that finishes a row counts, even where the page moves under it', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  await workspace.open('platform-gers')
  await workspace.openRow('cookies_preferences')
  const done = workspace.editor().getByRole('button', { name: 'Terminer' })
  await done.hover()
  const before = await done.boundingBox()
  await page.mouse.down()
  await page.mouse.wheel(0, -200)
  await expect.poll(async () => (await done.boundingBox())?.y).not.toBe(before?.y)
  await page.mouse.up()
  await expect(workspace.editor()).toBeHidden()
})
