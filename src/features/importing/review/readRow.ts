import type { ImportedRow } from '#core/charter/import/importResult.ts'
import { readNamesCell } from '#core/charter/namesCell.ts'
import { readRetention } from '#core/charter/retentionWords.ts'
import type { Review, RowReview } from './review.ts'

/** A row as it stands in the review, in the shape of one that was read. */
export function readRow(row: RowReview, review: Pick<Review, 'groups'>): ImportedRow {
  const group = review.groups.find(({ key }) => key === row.groupKey)
  const { retention, note } = readRetention(row.retention)
  return {
    category: group?.kind ?? 'other',
    categoryTitle: group?.title ?? null,
    provider: textOf(row.provider),
    service: textOf(row.service),
    names: readNamesCell(row.names),
    purpose: textOf(row.purpose),
    retention: row.retention.trim() === '' ? null : { ...retention, text: row.retention.trim(), note },
    lines: [],
  }
}

function textOf(cell: string): string | null {
  const text = cell.trim()
  return text === '' ? null : text
}
