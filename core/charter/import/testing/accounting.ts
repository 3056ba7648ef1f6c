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

/** The numbers of all lines of a source that are not blank. */
export function nonBlankLines(source: string): number[] {
  return source.split('\n').flatMap((line, index) => (line.replace('\ufeff', '').trim() === '' ? [] : [index + 1]))
}
