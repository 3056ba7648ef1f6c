import type { ImportResult } from './importResult.ts'
import { detectFormat } from './detectFormat.ts'
import { readHtml } from './readHtml.ts'
import { readLines } from './readLines.ts'
import { settleLines } from './settleLines.ts'
import { readSourceLines } from './sourceLines.ts'
import { understand } from './understand.ts'

/**
 * Reads any charter page: text, Markdown or HTML, told by its content. Total: whatever the source, it gives a result whose rows,
 * sections and issues account for every non-blank line, and it takes a time that grows as the source does.
 */
export function importCharter(source: string): ImportResult {
  const lines = readSourceLines(source)
  const format = detectFormat(source, lines)
  const read = format === 'html' ? readHtml(source) : readLines(lines, format === 'markdown')
  const nonBlank = lines.filter((line) => !line.isBlank).map((line) => line.number)
  if (format !== 'html') return understand(read, format, [])
  const { blocks, left } = settleLines(read, nonBlank)
  return understand(blocks, format, left)
}
