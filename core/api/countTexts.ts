import type { CharterSource } from '#core/charter/charterSource.ts'
import { resolveCharter } from '#core/charter/render/resolveCharter.ts'

/** How many texts of the platform's pages are still to write, and how many translations have fallen behind, over all its languages. */
export function countTexts(source: CharterSource, at: string): { missingTexts: number; staleTexts: number } {
  const counts = { missing: 0, stale: 0, current: 0 }
  for (const locale of source.platform.locales)
    for (const { state } of Object.values(resolveCharter({ source, at }, locale).texts)) counts[state] += 1
  return { missingTexts: counts.missing, staleTexts: counts.stale }
}
