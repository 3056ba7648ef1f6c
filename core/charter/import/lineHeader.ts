import { decodeEscapes, splitPipes, withoutOuterPipes } from './cells.ts'
import { readHeader, readHeaderCell, splitJoinedHeader, type Header } from './headers.ts'
import type { SourceLine } from './sourceLines.ts'

/** How the cells of a table in lines are told apart. `joined`: by one space or nothing; `stacked`: one cell a line. */
export type LineShape = 'tabs' | 'pipes' | 'spaces' | 'joined' | 'stacked'

export interface LineHeader extends Header {
  readonly shape: LineShape
  /** A row of pipes that stands between two of them: a row below with fewer cells is half a row, none of its cells is empty. */
  readonly isBounded: boolean
  /** Lines of the header, and the index of the line after it. */
  readonly lines: readonly SourceLine[]
  readonly next: number
}

/** Raw cells of a line under this header; null for a line that is not cut so. Escapes are still in. */
export function splitCells(line: string, { shape, columns, isBounded }: LineHeader): string[] | null {
  switch (shape) {
    case 'tabs':
      return splitTabs(line, columns.length)
    case 'pipes':
      return splitPipeRow(line, columns.length, isBounded)
    case 'spaces':
      return splitSpaces(line)
    case 'joined':
    case 'stacked':
      return null
  }
}

function splitSpaces(line: string): string[] | null {
  return /\S[ \u00a0]{2,}\S/.test(line) ? line.trim().split(/[ \u00a0]{2,}/) : null
}

/** Empty cells past the last column are only how a copy ended. */
function splitTabs(line: string, count: number): string[] | null {
  if (!line.includes('\t')) return null
  const cells = line.split('\t').map((cell) => cell.trim())
  while (cells.length > count && cells.at(-1) === '') cells.pop()
  return cells
}

function splitPipeRow(line: string, count: number, isBounded: boolean): string[] | null {
  const cells = splitPipes(line)
  if (cells === null) return null
  const bounded = withoutOuterPipes(cells, true)
  if (bounded.length === count || isBounded) return bounded
  const open = [withoutOuterPipes(cells, false), cells].find((other) => other.length === count)
  return open ?? bounded
}

/** The header of a cookie table that begins at `at`; null where none does. */
export function readLineHeader(lines: readonly SourceLine[], at: number): LineHeader | null {
  const line = lines[at]
  if (line === undefined || line.isBlank || line.text.length > 2_000) return null
  const { text } = line
  const found = (shape: LineShape, cells: readonly string[] | null): LineHeader | null => {
    const header = cells === null ? null : readHeader(cells)
    const isBounded = shape === 'pipes' && /^\s*\|.*\|\s*$/.test(text)
    return header === null ? null : { ...header, shape, isBounded, lines: [line], next: at + 1 }
  }
  const pipes = splitPipes(text)
  return (
    found('tabs', text.includes('\t') ? text.split('\t').map((cell) => cell.trim()) : null) ??
    found('pipes', pipes === null ? null : withoutOuterPipes(pipes, true).map(decodeEscapes)) ??
    found('spaces', splitSpaces(text)) ??
    readJoinedHeader(lines, at) ??
    readStackedHeader(lines, at)
  )
}

function readJoinedHeader(lines: readonly SourceLine[], at: number): LineHeader | null {
  const line = lines[at]
  const cells = line === undefined ? null : splitJoinedHeader(line.text)
  if (line === undefined || cells === null) return null
  const header = readHeader(cells)
  if (header?.columns.some((column) => column === null) !== false || header.columns.length < 3) return null
  // A description that lists the headers of the table under it is not a header.
  const following = lines.slice(at + 1, at + 6).filter((next) => !next.isBlank)
  if (following.some((next) => next.text.includes('\t') || /^\s*\|/.test(next.text))) return null
  return { ...header, shape: 'joined', isBounded: false, lines: [line], next: at + 1 }
}

/** Three lines or more, each a header of another column. */
function readStackedHeader(lines: readonly SourceLine[], at: number): LineHeader | null {
  const taken: SourceLine[] = []
  const seen = new Set<string>()
  let next = at
  for (let index = at; index < lines.length && index < at + 24; index += 1) {
    const line = lines[index]
    if (line === undefined || line.isBlank) continue
    const column =
      line.text.length > 60 || /[.!?]$/.test(line.text.trim()) ? null : (readHeaderCell(line.text)?.column ?? null)
    if (column === null || seen.has(column)) break
    seen.add(column)
    taken.push(line)
    next = index + 1
  }
  const header = taken.length >= 3 ? readHeader(taken.map((line) => line.text)) : null
  return header === null ? null : { ...header, shape: 'stacked', isBounded: false, lines: taken, next }
}
