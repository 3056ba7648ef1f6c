import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { startServer } from '../e2e/desk/serverProcess.ts'
import { findChromium } from '../scripts/ready/findChromium.mjs'
import { buildApp } from '../scripts/ready/buildApp.mjs'
import { makeCharter } from './benchCharter.ts'
import { readFirstRows, timeChange, timeKeys, watchFirstRows } from './measureScreens.ts'
import { weighFirstLoad } from './weighFirstLoad.ts'

// What the screens weigh and how fast they answer, on the build that ships and a server over the large fleet.

const runs = 5

/** The value below which the share `part` of them lies. */
function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN
}
const say = (name: string, values: readonly number[], part = 0.5): void => {
  console.log(
    `${name}: ${quantile(values, part).toFixed(1)} ms (${values.length} measured, at most ${Math.max(...values).toFixed(1)})`,
  )
}

async function openPage(browser: Browser, slowness = 1): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
  const page = await context.newPage()
  if (slowness > 1) {
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  }
  return page
}

async function measureList(browser: Browser, origin: string): Promise<void> {
  const times: Record<'rows' | 'sort' | 'page' | 'search', number[]> = { rows: [], sort: [], page: [], search: [] }
  for (let run = 0; run < runs; run += 1) {
    const page = await openPage(browser)
    await watchFirstRows(page)
    await page.goto(`${origin}/platforms`)
    times.rows.push(await readFirstRows(page))
    const sort = page.getByRole('columnheader', { name: 'Cookies' }).getByRole('button')
    times.sort.push(await timeChange(page, () => sort.click()))
    times.page.push(await timeChange(page, () => page.getByRole('link', { name: 'Page suivante' }).click()))
    const search = page.getByRole('searchbox')
    await search.focus()
    times.search.push(await timeChange(page, () => page.keyboard.insertText('port')))
    await page.context().close()
  }
  say('first 25 of 200 platforms, from the navigation', times.rows)
  say('sort', times.sort)
  say('next page', times.page)
  say('search, from its first letter', times.search)
}

/** How long the page's main thread has worked so far, in milliseconds of processor time. */
async function readBusyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
}

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
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const before = await readBusyTime(session)
    const { keys, lags } = await timeKeys(page, 120)
    const busy = ((await readBusyTime(session)) - before) / 120
    console.log(`main thread per letter, pages included, ${slowness}x: ${busy.toFixed(1)} ms of processor time (mean)`)
    say(`keystroke, 95th percentile, ${slowness}x`, keys, 0.95)
    say(`keystroke, median, ${slowness}x`, keys)
    say(`preview patched, median, ${slowness}x`, lags)
    await page.context().close()
  }
}

await buildApp({ node: process.execPath, env: process.env }, 'real')
const executablePath = findChromium(() => chromium.executablePath())
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
const server = await startServer('large')
const page = await openPage(browser)
const load = await weighFirstLoad(page, server.origin)
await page.context().close()
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
console.log(
  `first load: ${kilobytes(load.script)} of scripts, ${kilobytes(load.style)} of styles, ${kilobytes(load.font)} of fonts`,
)
await measureList(browser, server.origin)
await measureKeys(browser, server.origin, await makeCharter(server.origin))
await browser.close()
await server.close()
