import type { Browser, Page } from '@playwright/test'
import { startServer } from '../e2e/desk/serverProcess.ts'
import { buildApp } from '../scripts/ready/buildApp.mjs'
import { makeCharter } from './benchCharter.ts'
import { openBrowser, openPage, say } from './measureList.ts'
import { timeBusyKeys } from './measureScreens.ts'

/*
 * How fast one works in the grid of a platform with as many rows as there may be (500), on the build that ships, at full speed and
 * four times slower: the tab opened from the one beside it, an arrow, a letter in an open row: `node bench/grid.ts`.
 */
const rows = 500
const runs = 5

/** From the press on the tab until the frame after the one in which every row stands there, in milliseconds. */
async function timeMount(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Réglages' }).click()
  await page.getByRole('textbox', { name: 'Nom de l’éditeur' }).waitFor()
  await page.evaluate((count) => {
    let start: number | null = null
    addEventListener('pointerdown', ({ timeStamp }) => (start ??= timeStamp), { capture: true, once: true })
    window.benchTimes = []
    const observer = new MutationObserver(() => {
      if (start === null || document.querySelectorAll('[data-row-button]').length < count) return
      const from = start
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => window.benchTimes?.push(performance.now() - from)))
    })
    observer.observe(document.body, { childList: true, subtree: true })
  }, rows)
  await page.getByRole('link', { name: /^Cookies \d/ }).click()
  const handle = await page.waitForFunction(() => window.benchTimes?.[0])
  return (await handle.jsonValue()) ?? NaN
}

async function measureGrid(browser: Browser, address: string, slowness: number): Promise<void> {
  const page = await openPage(browser, slowness)
  await page.goto(address)
  await page.getByRole('button', { name: 'Modifier cookie_20', exact: true }).waitFor()
  const mounts: number[] = []
  for (let run = 0; run < runs; run += 1) mounts.push(await timeMount(page))
  say(`${rows} rows mounted, ${slowness}x`, mounts)

  await page.getByRole('button', { name: 'Modifier cookie_20', exact: true }).focus()
  const arrows = await timeBusyKeys(page, 60, [
    'ArrowDown',
    'ArrowDown',
    'ArrowRight',
    'ArrowDown',
    'ArrowUp',
    'ArrowLeft',
  ])
  console.log(`main thread per arrow, ${slowness}x: ${arrows.busy.toFixed(1)} ms of processor time (mean)`)
  say(`arrow, 95th percentile, ${slowness}x`, arrows.keys, 0.95)
  say(`arrow, median, ${slowness}x`, arrows.keys)

  await page.getByRole('button', { name: 'Modifier cookie_20', exact: true }).click()
  await page.getByRole('form').getByLabel('Finalité en français').focus()
  const letters = await timeBusyKeys(page, 60)
  console.log(
    `main thread per letter, pages included, ${slowness}x: ${letters.busy.toFixed(1)} ms of processor time (mean)`,
  )
  say(`letter, 95th percentile, ${slowness}x`, letters.keys, 0.95)
  say(`letter, median, ${slowness}x`, letters.keys)
  await page.context().close()
}

await buildApp({ node: process.execPath, env: process.env }, 'real')
const browser = await openBrowser()
const server = await startServer('empty')
const address = `${server.origin}/platforms/${await makeCharter(server.origin, rows)}/cookies`
for (const slowness of [1, 4]) await measureGrid(browser, address, slowness)
await browser.close()
await server.close()
