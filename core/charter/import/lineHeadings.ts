import { decodeEscapes } from './cells.ts'
import type { SourceLine } from './sourceLines.ts'

/** A heading that the lines mark, and how many lines it takes. */
export interface LineHeading {
  readonly level: number
  readonly text: string
  readonly size: 1 | 2
}

/** The heading that begins at `at`: `# …`, or a line underlined; null where none does. */
export function headingAt(lines: readonly SourceLine[], at: number): LineHeading | null {
  const line = lines[at]
  if (line === undefined || line.isBlank || line.text.trim().includes('\t')) return null
  return readUnderlined(line.text, lines[at + 1]?.text, lines[at - 1]) ?? readHashes(line.text)
}

/** An underline as long as its line is one for sure, and the line then stands as it is; any other only after a blank line. */
function readUnderlined(text: string, under: string | undefined, before: SourceLine | undefined): LineHeading | null {
  const line = under?.trim() ?? ''
  const mark = line.charAt(0)
  if ((mark !== '=' && mark !== '-') || line !== mark.repeat(line.length)) return null
  const words = text.trim()
  const isExact = Array.from(words).length === line.length
  const isPlain = line.length >= 3 && !/^[=\-*_|]+$/.test(words) && !words.includes('|') && words.length <= 300
  if (!isExact && !(isPlain && (before === undefined || before.isBlank))) return null
  return { level: mark === '=' ? 1 : 2, text: isExact ? words : decodeEscapes(words), size: 2 }
}

function readHashes(text: string): LineHeading | null {
  const found = /^ {0,3}(#{1,6})(?=[ \u00a0]|$)|^ {0,3}(#{2,6})(?=[^#\s])/.exec(text)
  const hashes = found?.[1] ?? found?.[2]
  if (found === null || hashes === undefined) return null
  const words = decodeEscapes(withoutClosing(text.slice(found[0].length).trim()))
  return words === '' ? null : { level: hashes.length, text: words, size: 1 }
}

/** Closing hashes after a space are no words. */
function withoutClosing(text: string): string {
  let end = text.length
  while (text.charAt(end - 1) === '#') end -= 1
  return end < text.length && (end === 0 || /\s/.test(text.charAt(end - 1))) ? text.slice(0, end).trimEnd() : text
}
