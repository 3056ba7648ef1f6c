import type { CharterSource } from '../charterSource.ts'
import type { ImportedRow } from '../import/importResult.ts'
import type { Locale } from '../locale.ts'
import type { Provider } from '../provider.ts'
import { differencesOf, type Difference } from './matchRow.ts'
import { isSameProvider, shareOfNames, wordsOfImported, wordsOfRow } from './rowWords.ts'

/** What an import finds on a platform that exists. `index`: place among the imported rows. */
export interface Pairing {
  readonly pairs: readonly {
    readonly rowId: string
    readonly index: number
    readonly differences: readonly Difference[]
  }[]
  /** Imported rows that no row of the platform answers to. */
  readonly added: readonly number[]
  /** Rows of the platform that the import does not have. */
  readonly gone: readonly string[]
}

/**
 * Pairs imported rows with those of a platform, by provider (any of its names) and cookie names: whatever the language, both stay
 * as they are. Each row is in one pair at most, the best first; `differences` compare the wordings in `locale`.
 */
export function pairRows(
  imported: readonly ImportedRow[],
  source: CharterSource,
  providers: readonly Provider[],
  locale: Locale,
): Pairing {
  const whole = { ...source, providers: [...providers] }
  const present = source.rows.map((row) => ({ rowId: row.id, words: wordsOfRow(row, whole, locale) }))
  const read = imported.map((row, index) => ({ index, words: wordsOfImported(row) }))
  /** Cookie name → places of the present rows that have it: rows without a common name are never compared. */
  const withName = new Map<string, number[]>()
  for (const [order, { words }] of present.entries())
    for (const name of words.names) withName.set(name, [...(withName.get(name) ?? []), order])
  const candidates = read.flatMap(({ index, words }) =>
    [...new Set(words.names.flatMap((name) => withName.get(name) ?? []))].flatMap((order) => {
      const standing = present[order]
      if (standing === undefined || !isSameProvider(words.provider, standing.words.provider, providers)) return []
      const share = shareOfNames(words.names, standing.words.names)
      const differences = differencesOf(words, standing.words, providers)
      return [{ rowId: standing.rowId, index, share, order, differences }]
    }),
  )
  candidates.sort(
    (a, b) =>
      b.share - a.share || a.differences.length - b.differences.length || a.index - b.index || a.order - b.order,
  )
  const [takenRows, takenIndexes] = [new Set<string>(), new Set<number>()]
  const pairs: { rowId: string; index: number; differences: readonly Difference[] }[] = []
  for (const { rowId, index, differences } of candidates) {
    if (takenRows.has(rowId) || takenIndexes.has(index)) continue
    takenRows.add(rowId)
    takenIndexes.add(index)
    pairs.push({ rowId, index, differences })
  }
  return {
    pairs: pairs.sort((a, b) => a.index - b.index),
    added: read.map((row) => row.index).filter((index) => !takenIndexes.has(index)),
    gone: present.map((row) => row.rowId).filter((rowId) => !takenRows.has(rowId)),
  }
}
