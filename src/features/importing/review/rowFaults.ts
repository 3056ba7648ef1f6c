import { isCleanLine } from '#core/charter/line.ts'
import { limits } from '#core/charter/limits.ts'
import { readNamesCell } from '#core/charter/namesCell.ts'
import { rowCells, type RowCell, type RowReview } from './review.ts'

/** What keeps a cell from being sent, in the codes of the schemas. */
export type FaultCode = 'required' | 'too_long' | 'not_one_line' | 'too_many' | 'duplicate' | 'refused'
export type RowFaults = Readonly<Partial<Record<RowCell, FaultCode>>>

const longest: Readonly<Record<RowCell, number>> = {
  provider: limits.name,
  service: limits.line,
  // A cell holds several names, each with a limit of its own.
  names: limits.cookieName * limits.namesInRow,
  purpose: limits.line,
  retention: limits.line,
}

/** What is wrong with the cells of a row; nothing for one that is left out. */
export function findRowFaults(row: RowReview): RowFaults {
  const known = found.get(row) ?? (row.isLeftOut ? {} : judge(row))
  found.set(row, known)
  return known
}

// A row is the same object until it is changed, and hundreds of them are judged at each keystroke.
const found = new WeakMap<RowReview, RowFaults>()

function judge(row: RowReview): RowFaults {
  return Object.fromEntries(
    rowCells.flatMap((cell) => {
      const fault = findFault(cell, row[cell].trim())
      return fault === null ? [] : [[cell, fault]]
    }),
  )
}

function findFault(cell: RowCell, value: string): FaultCode | null {
  if (value === '') return cell === 'provider' || cell === 'names' ? 'required' : null
  if (value.length > longest[cell]) return 'too_long'
  if (!isCleanLine(value)) return 'not_one_line'
  return cell === 'names' ? findNamesFault(readNamesCell(value)) : null
}

function findNamesFault(names: readonly string[]): FaultCode | null {
  if (names.length === 0) return 'required'
  if (names.length > limits.namesInRow) return 'too_many'
  if (names.some((name) => name.length > limits.cookieName)) return 'too_long'
  return new Set(names).size === names.length ? null : 'duplicate'
}
