import axe, { type RunOptions } from 'axe-core'
import type { Page } from '@playwright/test'

const everything: RunOptions = { rules: { 'target-size': { enabled: true } } }
const colours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] }

/** What axe finds on the page as it stands, in one line per element: first by day, then what the colours of the night change. */
export async function findFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  // Half a megabyte: once a page, and what passes is not described, or axe would take most of the time of all journeys.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  for (const [colorScheme, options] of [
    ['light', everything],
    ['dark', colours],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await page.evaluate(
      async (how) => {
        // A frame without scripts never answers; what it holds is looked at as a page of its own.
        const { violations } = await window.axe.run({ exclude: ['iframe'] }, how)
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
        )
      },
      { ...options, iframes: false, resultTypes: ['violations'] } satisfies RunOptions,
    )
    faults.push(...found.map((fault) => `${colorScheme} ${fault}`))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return faults
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
