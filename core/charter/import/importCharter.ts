import type { ImportResult } from './importResult.ts'
import { detectFormat } from './detectFormat.ts'
import { layOutHtml } from './layOutHtml.ts'
import { readHtml } from './readHtml.ts'
import { readLines } from './readLines.ts'
import { settleLines } from './settleLines.ts'
import { readSourceLines } from './sourceLines.ts'
import { understand } from './understand.ts'

/**
 * Reads any charter page: text, Markdown or HTML, told by its content. Total: whatever the source, it gives a result whose rows,
 * sections and issues account for every non-blank line (see `linesOfSource`), and it takes a time that grows as the source does.
 */
export function importCharter(source: string): ImportResult {
  const lines = readSourceLines(source)
  const format = detectFormat(source, lines)
  if (format !== 'html') return understand(readLines(lines, format === 'markdown'), format, [])
  const page = layOutHtml(source)
  const pageLines = page === source ? lines : readSourceLines(page)
  const nonBlank = pageLines.filter((line) => !line.isBlank).map((line) => line.number)
  const { blocks, left } = settleLines(readHtml(page), nonBlank)
  return understand(blocks, format, left)
}
