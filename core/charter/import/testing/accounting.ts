import type { ImportResult } from '../importResult.ts'

/** The numbers of all lines that are in rows, sections or issues. */
export function accountedLines({
  rows,
  sections,
  issues,
}: Pick<ImportResult, 'rows' | 'sections' | 'issues'>): number[] {
  const lines = new Set([...rows, ...sections, ...issues].flatMap((part) => part.lines))
  return [...lines].sort((a, b) => a - b)
}

/** The numbers of all lines of a source that are not blank; lines end with LF, or with CR where there is no LF. */
export function nonBlankLines(source: string): number[] {
  const text = source.replace(/^\ufeff/, '')
  return text.split(text.includes('\n') ? '\n' : '\r').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))
}
