import type { DiffPart } from './diffWords.ts'

/** Whether two wordings can be read as one with its changes: below half in common, cut into each other they read as neither. */
export function isNear(parts: readonly DiffPart[]): boolean {
  const length = (list: readonly DiffPart[]) => list.reduce((sum, { text }) => sum + text.length, 0)
  const same = length(parts.filter(({ kind }) => kind === 'same'))
  return 2 * same > 0.5 * (length(parts) + same)
}

/** A difference as it is read best: two wordings that have little in common one after the other, what stood there first. */
export function setApart(parts: readonly DiffPart[]): readonly DiffPart[] {
  if (isNear(parts)) return parts
  const words = (without: DiffPart['kind']) =>
    parts
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join('')
      .trim()
  const [stood, read] = [words('read'), words('shared')]
  const apart: DiffPart[] = [
    { kind: 'shared', text: stood },
    { kind: 'same', text: ' ' },
    { kind: 'read', text: read },
  ]
  return apart.filter(({ text }) => text !== '')
}
