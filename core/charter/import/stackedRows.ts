import type { TableItem } from './blocks.ts'
import { cookieTokens } from './cookieTokens.ts'
import { headingAt } from './lineHeadings.ts'
import { readLineHeader, type LineHeader } from './lineHeader.ts'
import { placeOf } from './lineTable.ts'
import type { SourceLine } from './sourceLines.ts'

/**
 * Rows of one cell a line. They are split only if the lines make whole rows, each with a cookie's name, and only a name, where names
 * stand; otherwise the lines are reported together, whole.
 */
export function readStackedRows(
  lines: readonly SourceLine[],
  start: number,
  header: LineHeader,
): { items: TableItem[]; next: number } {
  const taken: SourceLine[] = []
  let next = start
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || headingAt(lines, at) !== null || readLineHeader(lines, at) !== null) break
    if (line.text.trim() === '') continue
    taken.push(line)
    next = at + 1
  }
  const size = header.columns.length
  const nameAt = header.columns.indexOf('names')
  const isName = (line: SourceLine | undefined) => line !== undefined && isNameAlone(line.text)
  // The words after the table are no row: rows go on only as long as a name stands where names do.
  let count = 0
  while (isName(taken[count * size + nameAt]) && taken.length >= (count + 1) * size) count += 1
  const inside = taken.slice(0, count * size)
  const rest = taken.slice(count * size)
  const isWhole =
    count > 0 &&
    inside.filter((line) => isNameAlone(line.text)).length === count &&
    !rest.some((line) => isNameAlone(line.text))
  if (!isWhole) {
    const items: TableItem[] = taken.length === 0 ? [] : [{ kind: 'aside', code: 'row_unclear', ...placeOf(taken) }]
    return { items, next }
  }
  const items = Array.from({ length: count }, (_, index): TableItem => {
    const row = inside.slice(index * size, (index + 1) * size)
    return { kind: 'row', cells: row.map((line) => line.text.trim()), hasMarkup: false, ...placeOf(row) }
  })
  const last = inside.at(-1)
  return { items, next: last === undefined ? next : lines.indexOf(last) + 1 }
}

function isNameAlone(text: string): boolean {
  const words = text.trim().split(/[\s,;]+/)
  return cookieTokens(text).length === words.length
}
