import { shareOfNames } from '../matching/rowWords.ts'
import type { PastedRow } from './readPaste.ts'
import { findProvider, type PasteTarget } from './pasteTarget.ts'

/**
 * The row of the platform that each pasted one is about: the one with which it shares most cookie names, of the same provider where
 * it names a known one. Each row is in one pair at most, the best first; a row that shares no name is in none.
 */
export function pairByNames(
  pasted: readonly PastedRow[],
  target: PasteTarget,
): ReadonlyMap<PastedRow, PasteTarget['rows'][number]> {
  /** Cookie name → places of the rows that have it: rows without a common name are never compared. */
  const withName = new Map<string, number[]>()
  for (const [order, { names }] of target.rows.entries())
    for (const name of names) withName.set(name, [...(withName.get(name) ?? []), order])
  const candidates = pasted.flatMap((row) => {
    const names = row.cells.names ?? []
    const [provider, other] = findProvider(row.cells.provider ?? '', target)
    const named = other === undefined ? provider : undefined
    return [...new Set(names.flatMap((name) => withName.get(name) ?? []))].flatMap((order) => {
      const standing = target.rows[order]
      if (standing === undefined || (named !== undefined && named !== standing.providerId)) return []
      return [{ row, standing, order, share: shareOfNames(names, standing.names) }]
    })
  })
  candidates.sort((a, b) => b.share - a.share || a.row.row - b.row.row || a.order - b.order)
  const pairs = new Map<PastedRow, PasteTarget['rows'][number]>()
  const taken = new Set<number>()
  for (const { row, standing, order } of candidates) {
    if (pairs.has(row) || taken.has(order)) continue
    taken.add(order)
    pairs.set(row, standing)
  }
  return pairs
}
