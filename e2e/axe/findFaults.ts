import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const everything = { rules: { 'target-size': { enabled: true } } } as const
const colours = { runOnly: ['color-contrast', 'link-in-text-block'] }

/** What axe finds on the page as it stands, in one line per element: first by day, then what the colours of the night change. */
export async function findFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const [colorScheme, options] of [
    ['light', everything],
    ['dark', colours],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page })
      // A frame without scripts never answers axe; what it holds is looked at as a page of its own.
      .exclude('iframe')
      // No second page to gather what frames said: none is asked.
      .setLegacyMode()
      .options(options)
      .analyze()
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        faults.push(`${colorScheme} ${id}: ${target.join(' ')} ${failureSummary ?? ''}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return faults
}
