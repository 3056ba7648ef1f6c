/** ASCII punctuation that a backslash makes plain text (CommonMark 0.31 §2.4). */
const escape = /\\([!-/:-@[-`{-~])/g

/** Text without the backslashes of its escapes. */
export function decodeEscapes(text: string): string {
  return text.includes('\\') ? text.replace(escape, '$1') : text
}

/** The raw cells of a pipe row, escapes still in; null for a line without a pipe. Outer pipes bound the row. */
export function splitPipes(line: string): string[] | null {
  const cells: string[] = []
  let start = 0
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at)
    if (char === '\\') at += 1
    else if (char === '|') {
      cells.push(line.slice(start, at).trim())
      start = at + 1
    }
  }
  if (cells.length === 0) return null
  cells.push(line.slice(start).trim())
  return cells
}

/** Cells between the outer pipes, if there are any: what a row is when its outer pipes only bound it. */
export function withoutOuterPipes(cells: readonly string[], hasLast: boolean): string[] {
  const first = cells[0] === '' ? 1 : 0
  return cells.slice(first, hasLast && cells.at(-1) === '' ? -1 : undefined)
}

const htmlTags =
  'a|abbr|b|big|blockquote|br|button|center|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|iframe|img|input|ins|li|mark|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul'
const htmlTag = new RegExp(`</?(?:${htmlTags})(?:\\s[^<>]{0,2000})?/?>`, 'i')
const entity =
  /&(?:amp|lt|gt|quot|apos|nbsp|copy|[aeiou](?:acute|grave|circ|uml)|ccedil|laquo|raquo|rsquo|lsquo|#\d{1,7}|#x[\da-f]{1,6});/i
const markdown =
  /(?<!\\)(?:\*\*[^*\s]|__[^_\s][^_]{0,500}__(?!\w)|`[^`]{1,500}`|\[[^[\]]{1,500}\]\([^()\s]{1,1000}\)|~~[^~]{1,500}~~)|(?<![\\*\w])\*[\p{L}\p{N}][^*]{0,500}(?<!\s)\*(?![*\w])/u

/** Whether the cells hold markup, which is kept as text. `isMarkdown`: escapes and entities mean something there. */
export function hasMarkup(cells: readonly string[], isMarkdown: boolean): boolean {
  return cells.some((cell) => {
    const text = cell.slice(0, 20_000).replace(escape, isMarkdown ? '' : '$&')
    return htmlTag.test(text) || entity.test(text) || markdown.test(text)
  })
}

/** Whether cells only draw a line: dashes, equals signs, the corners of a drawn table, the colons of an alignment. */
export function isDrawnLine(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return (
    filled.length > 0 &&
    filled.every(
      (cell) => /^[-=_:+\u2013\u2014\u2500\u2550\s]+$/.test(cell) && /[-=_\u2013\u2014\u2500\u2550]/.test(cell),
    )
  )
}
