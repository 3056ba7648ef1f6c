import type { ImportResult } from '#core/charter/import/importResult.ts'
import { importIssues } from '#core/charter/import/importIssues.ts'
import type { Fate, Settled } from './lineFates.ts'
import type { RowMatch } from '#core/charter/matching/matchRow.ts'
import { isUndecided } from './matchChoices.ts'
import { findPlatformFaults } from './platformFaults.ts'
import type { Review } from './review.ts'
import { findRowFaults } from './rowFaults.ts'

/** What the review has settled of the report, and what it leaves open: see tellLineFates. */
export function settleLines(result: ImportResult, review: Review, matches: ReadonlyMap<string, RowMatch>): Settled {
  const rowAt = new Map(review.rows.map((row) => [row.key, row]))
  const isAddressRight = findPlatformFaults(review.platform).address === undefined

  function settleIssue(index: number): Fate | null {
    const code = result.issues[index]?.code
    if (code === 'bad_address') return isAddressRight ? 'used' : null
    if (code === 'row_unclear') {
      const row = rowAt.get(`raw-${index}`)
      if (row === undefined || row.isLeftOut) return review.seen.includes(index) ? 'aside' : null
      return Object.keys(findRowFaults(row)).length === 0 ? 'used' : null
    }
    const isWarning = code !== undefined && importIssues[code] === 'warning'
    return isWarning && review.seen.includes(index) ? 'used' : null
  }

  function settleRow(index: number): Fate | null {
    const row = rowAt.get(`row-${index}`)
    if (row === undefined) return null
    if (row.isLeftOut) return 'aside'
    if (Object.keys(findRowFaults(row)).length > 0) return 'correct'
    return isUndecided(row, matches.get(row.key)) ? 'check' : null
  }

  /** A section whose words the template's replace; the heading of a table is the title of its category, which is taken. */
  function settleSection(index: number): Fate | null {
    const section = result.sections[index]
    const isNew = review.target === null || review.target.kind === 'new'
    if (!isNew || section === undefined || (section.role === 'tables' && section.body === null)) return null
    return review.sections[index] === 'own' ? null : 'aside'
  }

  return { issue: settleIssue, row: settleRow, section: settleSection }
}
