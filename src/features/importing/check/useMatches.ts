import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { matchRow, type RowMatch } from '#core/charter/matching/matchRow.ts'
import { definitionsQuery, providersQuery } from '#src/lib/sharedQueries.ts'
import { readRow } from '../review/readRow.ts'
import type { Review, RowReview } from '../review/review.ts'

/** How each row stands to its shared definition, by the row's key. Rows that did not change keep the same match. */
export function useMatches(review: Review): ReadonlyMap<string, RowMatch> {
  const definitions = useQuery(definitionsQuery).data
  const providers = useQuery(providersQuery).data
  const known = useMemo(
    () => ({ byRow: new WeakMap<RowReview, RowMatch | null>(), language: review.language, definitions, providers }),
    [review.language, definitions, providers],
  )
  return useMemo(() => {
    const matches = new Map<string, RowMatch>()
    for (const row of review.rows) {
      let match = known.byRow.get(row)
      if (match === undefined) {
        match = matchRow(readRow(row, review), known.definitions ?? [], known.providers ?? [], known.language)
        known.byRow.set(row, match)
      }
      if (match !== null) matches.set(row.key, match)
    }
    return matches
  }, [review, known])
}
