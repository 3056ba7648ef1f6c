import { headingAt } from './lineHeadings.ts'
import { readLineHeader } from './lineHeader.ts'
import { readAddressLine } from './addresses.ts'
import type { SourceFormat } from './importResult.ts'
import type { SourceLine } from './sourceLines.ts'

const page = /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html[\s>])/i
const startTag =
  /^\s*<(?:!--|\/?(?:a|article|aside|b|blockquote|body|br|center|div|em|fieldset|figure|font|footer|form|h[1-6]|head|header|hr|i|iframe|img|link|main|meta|nav|ol|p|pre|script|section|span|strong|style|table|tbody|td|th|thead|title|tr|ul)(?:\s[^<>]*)?\/?>|o:p>|xml>)/i
const cellTag = /<t[dh](?:\s[^<>]{0,2000})?>/i
const closedBlock = /<\/(?:p|h[1-6]|div|li|ul|ol|table|tr|td|section|article|body)\s*>/i

/**
 * How a source is written, told from its content. A header of a cookie table in lines (tabs, pipes), or our own line of the
 * address, is stronger than tags: these may stand in cells as text. Text laid out
 * between tags of its own is HTML whatever it holds.
 */
export function detectFormat(source: string, lines: readonly SourceLine[]): SourceFormat {
  if (page.test(source) || (/^\s*<pre[\s>]/i.test(source) && /<\/pre\s*>/i.test(source))) return 'html'
  const shape = lines.some(({ text }) => mayBeHeader(text)) ? shapeOf(lines) : null
  const start = lines.find(({ isBlank }) => !isBlank)?.text.slice(0, 3_000) ?? ''
  const hasTags = closedBlock.test(source) || cellTag.test(source)
  const isHtml = startTag.test(start) ? hasTags || !source.includes('\n\n') : hasTags && cellTag.test(source)
  const isLines = shape === 'tabs' || shape === 'pipes' || lines.some(({ text }) => readAddressLine(text) !== null)
  if (isHtml && !isLines) return 'html'
  if (!isLines && closedBlock.test(source) && /<(?:p|h[1-6]|div|ul|table)[\s>]/i.test(source)) return 'html'
  const hasHashes = lines.some(
    (line, index) => /^ {0,3}#{1,6} \S/.test(line.text) && headingAt(lines, index)?.size === 1,
  )
  return hasHashes || shape === 'pipes' ? 'markdown' : 'text'
}

/** Cheap: most lines of a large page are not worth reading as headers. */
function mayBeHeader(text: string): boolean {
  return text.length <= 2_000 && (text.includes('\t') || text.includes('|'))
}

function shapeOf(lines: readonly SourceLine[]): 'tabs' | 'pipes' | null {
  for (const [index, { text }] of lines.entries()) {
    const shape = mayBeHeader(text) ? readLineHeader(lines, index)?.shape : undefined
    if (shape === 'tabs' || shape === 'pipes') return shape
  }
  return null
}
