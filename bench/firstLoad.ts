import type { Browser } from '@playwright/test'
import { startServer } from '../e2e/desk/serverProcess.ts'
import { buildApp } from '../scripts/ready/buildApp.mjs'
import { makeCharter } from './benchCharter.ts'
import { measureList, openBrowser, openPage, say } from './measureList.ts'
import { timeBusyKeys } from './measureScreens.ts'
import { weighFirstLoad } from './weighFirstLoad.ts'

// What the screens weigh and how fast they answer, on the build that ships and a server over the large fleet.

async function measureKeys(browser: Browser, origin: string, platformId: string): Promise<void> {
  for (const slowness of [1, 4]) {
    const page = await openPage(browser, slowness)
    await page.goto(`${origin}/platforms/${platformId}/cookies`)
    await page.getByRole('button', { name: 'Modifier cookie_20', exact: true }).click()
    await page
      .getByTitle(/en anglais$/)
      .contentFrame()
      .getByText('cookie_58')
      .waitFor()
    await page.getByRole('form').getByLabel('Finalité en français').focus()
    const { keys, lags, busy } = await timeBusyKeys(page, 120)
    console.log(`main thread per letter, pages included, ${slowness}x: ${busy.toFixed(1)} ms of processor time (mean)`)
    say(`keystroke, 95th percentile, ${slowness}x`, keys, 0.95)
    say(`keystroke, median, ${slowness}x`, keys)
    say(`preview patched, median, ${slowness}x`, lags)
    await page.context().close()
  }
}

await buildApp({ node: process.execPath, env: process.env }, 'real')
const browser = await openBrowser()
const server = await startServer('large')
const page = await openPage(browser)
const load = await weighFirstLoad(page, server.origin)
await page.context().close()
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
console.log(
  `first load: ${kilobytes(load.script)} of scripts, ${kilobytes(load.style)} of styles, ${kilobytes(load.font)} of fonts`,
)
await measureList(browser, server.origin, {
  path: '/platforms',
  column: 'Cookies',
  search: 'port',
  what: '200 platforms',
})
await measureKeys(browser, server.origin, await makeCharter(server.origin))
await browser.close()
await server.close()
