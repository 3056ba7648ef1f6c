import type { DiffPart } from '#core/charter/matching/diffWords.ts'

/** Whether two wordings can be read as one with its changes: below half in common, cut into each other they read as neither. */
export function isNear(parts: readonly DiffPart[]): boolean {
  const length = (list: readonly DiffPart[]) => list.reduce((sum, { text }) => sum + text.length, 0)
  const same = length(parts.filter(({ kind }) => kind === 'same'))
  return 2 * same > 0.5 * (length(parts) + same)
}
