import type { ImportResult, SourceFormat } from '../importResult.ts'
import { layOutHtml } from '../layOutHtml.ts'

/** The numbers of all lines that are in rows, sections or issues. */
export function accountedLines({
  rows,
  sections,
  issues,
}: Pick<ImportResult, 'rows' | 'sections' | 'issues'>): number[] {
  const lines = new Set([...rows, ...sections, ...issues].flatMap((part) => part.lines))
  return [...lines].sort((a, b) => a - b)
}

/**
 * The numbers of all lines of a source that are not blank; lines end with LF, or with CR where there is no LF. Of crowded HTML they are
 * those it is laid out in.
 */
export function nonBlankLines(source: string, format?: SourceFormat): number[] {
  const page = (format === 'html' ? layOutHtml(source) : source).replace(/^\ufeff/, '')
  return page.split(page.includes('\n') ? '\n' : '\r').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))
}
