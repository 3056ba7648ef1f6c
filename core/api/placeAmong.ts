import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type { Place } from '#core/contract/requests.ts'
import { refuseField } from './refusal.ts'
import { compareText } from './selectRecords.ts'

interface Placed {
  readonly id: string
  readonly position: string
}

/**
 * The key that puts a thing at `place` among its siblings (itself left out). `remade`: new keys for siblings, given when two
 * that stand there have equal keys and nothing fits between. Refuses a neighbour that is not there.
 */
export function placeAmong(
  siblings: readonly Placed[],
  place: Place,
): { position: string; remade: ReadonlyMap<string, string> } {
  const sorted = [...siblings].sort((a, b) => compareText(a.position, b.position) || compareText(a.id, b.id))
  const index = indexOf(sorted, place)
  const [low, high] = [sorted[index - 1]?.position ?? null, sorted[index]?.position ?? null]
  if (low === null || high === null || low < high) return { position: generateKeyBetween(low, high), remade: new Map() }
  const keys = generateNKeysBetween(null, null, sorted.length + 1)
  const position = keys.splice(index, 1)[0]
  if (position === undefined) throw new Error('as many keys as asked for')
  return { position, remade: new Map(sorted.map((sibling, at) => [sibling.id, keys[at] ?? sibling.position])) }
}

function indexOf(sorted: readonly Placed[], { before, after }: Place): number {
  const named = before ?? after
  if (named === undefined) return sorted.length
  const at = sorted.findIndex((sibling) => sibling.id === named)
  if (at === -1) throw refuseField('unknown_reference', before === undefined ? 'after' : 'before')
  return before === undefined ? at + 1 : at
}
