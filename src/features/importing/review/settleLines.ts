import { importIssues } from '#core/charter/import/importIssues.ts'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import type { Fate, Settled } from './lineFates.ts'
import type { RowMatch } from '#core/charter/matching/matchRow.ts'
import { isUndecided } from './matchChoices.ts'
import { findPlatformFaults } from './platformFaults.ts'
import type { Review } from './review.ts'
import { findRowFaults } from './rowFaults.ts'
import { settleInto, type Standing } from './settleInto.ts'

/**
 * What the review has settled of the report, and what it leaves open: see tellLineFates. `into`: of an import into a platform that
 * exists, once it is there.
 */
export function settleLines(
  result: ImportResult,
  review: Review,
  matches: ReadonlyMap<string, RowMatch>,
  into: Standing | null = null,
): Settled {
  const isNew = review.target === null || review.target.kind === 'new'
  const settledInto = isNew || into === null ? null : settleInto(result, review, into)
  const rowAt = new Map(review.rows.map((row) => [row.key, row]))
  const isAddressRight = findPlatformFaults(review.platform).address === undefined

  function settleIssue(index: number): Fate | null {
    const code = result.issues[index]?.code
    // A platform that exists keeps its name and its address: such a line is worth what the words around them are.
    if (!isNew && (code === 'bad_address' || code === 'address_line' || code === 'platform_line')) {
      const section = result.sections.findIndex(({ lines }) => lines.includes(result.issues[index]?.line ?? 0))
      return section === -1 ? 'aside' : (settleSection(section) ?? 'used')
    }
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
    if (isUndecided(row, matches.get(row.key))) return 'check'
    return settledInto?.isIdle(row) === true ? 'aside' : null
  }

  /** A section whose words the template's replace; the heading of a table is the title of its category, which is taken. */
  function settleSection(index: number): Fate | null {
    if (!isNew) return settledInto === null || settledInto.isSaid(index) ? null : 'aside'
    const section = result.sections[index]
    if (section === undefined || (section.role === 'tables' && section.body === null)) return null
    return review.sections[index] === 'own' ? null : 'aside'
  }

  return { issue: settleIssue, row: settleRow, section: settleSection }
}
