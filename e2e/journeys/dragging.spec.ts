import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { WorkspacePage } from '../pages/WorkspacePage.ts'

/** Takes a row by its grip, which the pointer alone sees, and holds it over an edge of another one. */
async function drag(page: Page, name: string, over: string, edge: 'above' | 'below'): Promise<void> {
  const workspace = new WorkspacePage(page)
  await workspace.rowText(name).hover()
  await expect(workspace.rowText(name)).toHaveAttribute('draggable', 'true')
  const [from, to] = await Promise.all([name, over].map((it) => workspace.rowText(it).boundingBox()))
  if (!from || !to) throw new Error('a row is not seen')
  await page.mouse.move(from.x + 16, from.y + 44)
  await page.mouse.down()
  const y = edge === 'above' ? to.y + 8 : to.y + to.height - 8
  // A drag begins with the first steps; the last one is within the element it is held over.
  await page.mouse.move(from.x + 40, from.y + 60, { steps: 3 })
  await page.mouse.move(to.x + 200, y, { steps: 5 })
  await page.mouse.move(to.x + 202, y, { steps: 2 })
  await expect(workspace.rowText(over)).toHaveAttribute('data-drop', edge === 'above' ? 'before' : 'after')
}

test('rows are dragged to their place by the pointer, one or several, and said as by keys', async ({ page }) => {
  const workspace = new WorkspacePage(page)
  const names = page
    .getByRole('grid', { name: /^Cookies nécessaires/ })
    .getByRole('rowheader')
    .getByRole('button')
  await page.setViewportSize({ width: 1440, height: 1400 })
  await workspace.open('platform-gers')
  await expect(names).toHaveText(['sessionid', 'csrftoken', 'cookies_preferences', 'django_language'])

  await drag(page, 'sessionid', 'cookies_preferences', 'below')
  await page.mouse.up()
  await expect(names).toHaveText(['csrftoken', 'cookies_preferences', 'sessionid', 'django_language'])
  await expect(page.getByText('sessionid : Cookies nécessaires, place 3 sur 4.')).toBeAttached()
  await expect(workspace.row('sessionid')).toBeFocused()
  await workspace.expectSaved()

  await drag(page, 'csrftoken', 'django_language', 'below')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(names.first()).toHaveText('csrftoken')

  await page.getByRole('checkbox', { name: 'Choisir csrftoken' }).check()
  await page.getByRole('checkbox', { name: 'Choisir sessionid' }).check()
  await drag(page, 'csrftoken', 'django_language', 'below')
  const written = page.waitForResponse(/\/rows\/batch$/)
  await page.mouse.up()
  const moved = ['cookies_preferences', 'django_language', 'csrftoken', 'sessionid']
  await expect(names).toHaveText(moved)
  await written
  await page.reload()
  await expect(names).toHaveText(moved)
})
