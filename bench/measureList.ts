import { chromium, type Browser, type Page } from '@playwright/test'
import { findChromium } from '../scripts/ready/findChromium.mjs'
import { readFirstRows, timeChange, watchFirstRows } from './measureScreens.ts'

const runs = 5

export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium(() => chromium.executablePath())
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
}

/** The value below which the share `part` of them lies. */
function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN
}
export const say = (name: string, values: readonly number[], part = 0.5): void => {
  if (values.length === 0) {
    console.log(`${name}: none measured`)
    return
  }
  console.log(
    `${name}: ${quantile(values, part).toFixed(1)} ms (${values.length} measured, at most ${Math.max(...values).toFixed(1)})`,
  )
}

export async function openPage(browser: Browser, slowness = 1): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
  const page = await context.newPage()
  if (slowness > 1) {
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  }
  return page
}

/** A list of the desk: where it is, by which column it is sorted, what is searched for, what its rows are called. */
export interface ListToMeasure {
  readonly path: string
  readonly column: string
  readonly search: string
  readonly what: string
}

/** Times its first rows, a sort, the next page and a search, each run in a browser that knows nothing yet. */
export async function measureList(browser: Browser, origin: string, list: ListToMeasure, slowness = 1): Promise<void> {
  const times: Record<'rows' | 'sort' | 'page' | 'search', number[]> = { rows: [], sort: [], page: [], search: [] }
  for (let run = 0; run < runs; run += 1) {
    const page = await openPage(browser, slowness)
    await watchFirstRows(page)
    await page.goto(`${origin}${list.path}`)
    times.rows.push(await readFirstRows(page))
    const sort = page.getByRole('columnheader', { name: list.column }).getByRole('button')
    times.sort.push(await timeChange(page, () => sort.click()))
    times.page.push(await timeChange(page, () => page.getByRole('link', { name: 'Page suivante' }).click()))
    const search = page.getByRole('searchbox').first()
    await search.focus()
    times.search.push(await timeChange(page, () => page.keyboard.insertText(list.search)))
    await page.context().close()
  }
  say(`first 25 of ${list.what}, from the navigation, ${slowness}x`, times.rows)
  say(`sort, ${slowness}x`, times.sort)
  say(`next page, ${slowness}x`, times.page)
  say(`search, from its first letter, ${slowness}x`, times.search)
}
