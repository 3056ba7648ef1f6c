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
  const candidates = read.flatMap(({ index, words }) =>
    present.flatMap(({ rowId, words: stands }, order) => {
      const share = shareOfNames(words.names, stands.names)
      if (share === 0 || !isSameProvider(words.provider, stands.provider, providers)) return []
      return [{ rowId, index, share, order, differences: differencesOf(words, stands, providers) }]
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
