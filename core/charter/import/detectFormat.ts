import { headingAt } from './lineHeadings.ts'
import { readLineHeader } from './lineHeader.ts'
import type { SourceFormat } from './importResult.ts'
import type { SourceLine } from './sourceLines.ts'

/** How a source is written, told from its content. */
export function detectFormat(lines: readonly SourceLine[]): SourceFormat {
  const isMarkdown = lines.some(
    (line, index) => /^ {0,3}#{1,6} \S/.test(line.text) && headingAt(lines, index)?.size === 1,
  )
  if (isMarkdown) return 'markdown'
  return lines.some((_, index) => readLineHeader(lines, index)?.shape === 'pipes') ? 'markdown' : 'text'
}
