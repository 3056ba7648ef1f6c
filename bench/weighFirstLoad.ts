import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'

/** What the list of platforms costs to a browser that comes for the first time, in bytes; scripts and styles by gzip -9. */
export interface FirstLoad {
  script: number
  style: number
  /** As sent: they are compressed already. */
  font: number
  /** How many files of letters were fetched. */
  fontFiles: number
}

const kindOf = (response: Response): 'script' | 'style' | 'font' | null => {
  const type = response.headers()['content-type'] ?? ''
  if (type.includes('javascript')) return 'script'
  if (type.includes('text/css')) return 'style'
  return type.includes('font') ? 'font' : null
}

/**
 * Opens `/platforms` in `page`, which must be new, and weighs all that the browser fetched, from its own record of the network,
 * until the rows can be used.
 */
export async function weighFirstLoad(page: Page, origin: string): Promise<FirstLoad> {
  const seen: Response[] = []
  page.on('response', (response) => seen.push(response))
  await page.goto(`${origin}/platforms`)
  await page.getByRole('rowheader').getByRole('link').first().waitFor()
  // Letters come after the rows that are written in them.
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  const load: FirstLoad = { script: 0, style: 0, font: 0, fontFiles: 0 }
  for (const response of seen.slice()) {
    const kind = kindOf(response)
    if (kind === null || !response.ok()) continue
    const body = await response.body()
    if (kind === 'font') load.fontFiles += 1
    load[kind] += kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length
  }
  return load
}
