import type { Browser } from '@playwright/test'
import { startServer } from '../e2e/desk/serverProcess.ts'
import { buildApp } from '../scripts/ready/buildApp.mjs'
import { measureList, openBrowser, openPage } from './measureList.ts'

/*
 * How fast the cookies of all platforms are found on the build that ships and a server over the large fleet (5,000 rows), at full
 * speed and four times slower, and whether a tab that is used all day keeps what it has seen: `node bench/cookies.ts`.
 */

const navigations = 200

/** Goes from screen to screen, and tells what the page keeps in memory after the first turns and after all, garbage taken away. */
async function measureMemory(browser: Browser, origin: string): Promise<void> {
  const page = await openPage(browser)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const readHeap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN
  }
  await page.goto(`${origin}/platforms`)
  const menu = page.getByRole('navigation', { name: 'Navigation principale' })
  let first = NaN
  for (let turn = 0; turn < navigations; turn += 1) {
    const link = ['Cookies', 'Définitions', 'Prestataires', 'Plateformes'][turn % 4] ?? 'Plateformes'
    await menu.getByRole('link', { name: link }).click()
    await page.getByRole('table').getByRole('link').first().waitFor()
    // Every screen has been seen, and what it fetches kept.
    if (turn === 19) first = await readHeap()
  }
  const last = await readHeap()
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)
  console.log(
    `memory after ${navigations} navigations: ${megabytes(last)} MB, ${megabytes(first)} MB after 20 (${((last / first - 1) * 100).toFixed(1)} %)`,
  )
  await page.context().close()
}

await buildApp({ node: process.execPath, env: process.env }, 'real')
const browser = await openBrowser()
const server = await startServer('large')
const cookies = { path: '/cookies', column: 'Prestataire', search: 'session', what: '5,000 rows' }
for (const slowness of [1, 4]) await measureList(browser, server.origin, cookies, slowness)
await measureMemory(browser, server.origin)
await browser.close()
await server.close()
