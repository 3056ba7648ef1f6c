import type { Place } from './blocks.ts'
import type { ImportIssueCode } from './importIssues.ts'
import type { ImportIssue } from './importResult.ts'

/** The report while it is written. */
export class IssueList {
  private readonly list: ImportIssue[] = []

  /** Reports a part of the source, whole. */
  add(code: ImportIssueCode, { lines, raw }: Place, proposal?: string): void {
    this.list.push({ code, line: lines[0] ?? 1, lines, text: raw, ...(proposal === undefined ? {} : { proposal }) })
  }

  /** Reports something about the page, which no line says. */
  addForPage(code: ImportIssueCode, lines: readonly number[] = []): void {
    this.list.push({ code, line: lines[0] ?? 1, lines, text: '' })
  }

  /** In the order of the page. */
  sorted(): ImportIssue[] {
    return this.list.sort((a, b) => a.line - b.line)
  }
}
