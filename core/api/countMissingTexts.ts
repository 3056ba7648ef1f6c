import type { CharterSource } from '#core/charter/charterSource.ts'

/** How many texts the platform's pages lack, over all its languages. */
export function countMissingTexts(_source: CharterSource, _at: string): number {
  return 0
}
