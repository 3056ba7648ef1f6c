import { levelText } from '../text.ts'

/** A run of words of a difference: in both wordings, only in the one read, or only in the shared one. */
export interface DiffPart {
  readonly kind: 'same' | 'read' | 'shared'
  readonly text: string
}

/** Longest wordings compared word by word; beyond, the whole is one difference (the table would grow with their product). */
const mostWords = 600

/** What `read` says otherwise than `shared`, word by word. The `same` and `read` parts together are `read`, exactly. */
export function diffWords(read: string, shared: string): DiffPart[] {
  const [a, b] = [cut(read), cut(shared)]
  if (a.length > mostWords || b.length > mostWords) return merge([...a.map(part('read')), ...b.map(part('shared'))])
  const [levelledA, levelledB] = [a.map(levelText), b.map(levelText)]
  const lengths = commonLengths(levelledA, levelledB)
  const parts: DiffPart[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left !== undefined && right !== undefined && levelledA[i] === levelledB[j]) {
      parts.push(part('same')(left))
      i += 1
      j += 1
    } else if (right !== undefined && (left === undefined || at(lengths, i, j + 1) >= at(lengths, i + 1, j))) {
      parts.push(part('shared')(right))
      j += 1
    } else {
      parts.push(part('read')(left ?? ''))
      i += 1
    }
  }
  return merge(parts)
}

/** How near two wordings are: the share of their words, spaces aside, that both have in the same order. 0 to 1. */
export function shareOfWords(read: string, shared: string): number {
  const words = (text: string): string[] => cut(text).filter((word) => word.trim() !== '')
  const [a, b] = [words(read), words(shared)]
  if (a.length + b.length === 0) return 1
  if (a.length > mostWords || b.length > mostWords) return levelText(read) === levelText(shared) ? 1 : 0
  return (2 * at(commonLengths(a.map(levelText), b.map(levelText)), 0, 0)) / (a.length + b.length)
}

/** Words and what stands between them. */
function cut(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}_]+|[^\s\p{L}\p{N}\p{M}_]/gu) ?? []
}

/** Length of the longest common run of words, levelled, from each pair of places to the ends. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const length =
        a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
      const row = lengths[i]
      if (row !== undefined) row[j] = length
    }
  }
  return lengths
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0
}

function part(kind: DiffPart['kind']): (text: string) => DiffPart {
  return (text) => ({ kind, text })
}

function merge(parts: readonly DiffPart[]): DiffPart[] {
  const merged: DiffPart[] = []
  for (const next of parts) {
    const last = merged.at(-1)
    if (last?.kind === next.kind) merged[merged.length - 1] = { kind: next.kind, text: last.text + next.text }
    else merged.push(next)
  }
  return merged
}
