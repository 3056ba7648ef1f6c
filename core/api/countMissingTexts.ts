import type { CharterSource } from '#core/charter/charterSource.ts'
import { missingTexts } from '#core/charter/render/resolution.ts'
import { resolveCharter } from '#core/charter/render/resolveCharter.ts'

/** How many texts the platform's pages lack, over all its languages. */
export function countMissingTexts(source: CharterSource, at: string): number {
  const { locales } = source.platform
  return locales.reduce((sum, locale) => sum + missingTexts(resolveCharter({ source, at }, locale)).length, 0)
}
