import { endOfComment, endOfRawText, endOfTag, rawText } from './htmlTags.ts'
import type { SourceFormat } from './importResult.ts'
import { readSourceLines, type SourceLine } from './sourceLines.ts'

/** Lines up to this length stay whole: a row, or a paragraph, written on one line is longer rarely enough. */
const longest = 300

/** Elements that begin a line of their own. */
const blocks = new Set(
  'address article aside blockquote br caption dd div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
/** Words right after one of these are outside of the table, wherever it stands. */
const tableParts = new Set('caption tbody tfoot thead tr'.split(' '))

/**
 * The lines of a source, as its report counts them: its own, except that a page of HTML with several blocks in one long line is
 * laid out first, or all it says would stand on line 1.
 */
export function linesOfSource(source: string, format: SourceFormat): SourceLine[] {
  return readSourceLines(format === 'html' ? layOutHtml(source) : source)
}

/**
 * HTML with a line break before each block that stands after words in a line longer than {@link longest}, and after the last one.
 * Nothing else changes: without these breaks it is the source again. Rows stay whole, and so do comments, scripts and `<pre>`.
 */
export function layOutHtml(source: string): string {
  const end = source.includes('\n') || !source.includes('\r') ? '\n' : '\r'
  const long = listLongLines(source, end)
  if (long.length === 0) return source
  const breaks = new Layout(source, end, long).findBreaks()
  return [...breaks, source.length].map((at, index) => source.slice(breaks[index - 1] ?? 0, at)).join(end)
}

type Range = readonly [from: number, to: number]

function listLongLines(source: string, end: string): Range[] {
  const found: Range[] = []
  for (let from = 0; from < source.length;) {
    const next = source.indexOf(end, from)
    const to = next === -1 ? source.length : next
    if (to - from > longest) found.push([from, to])
    from = to + 1
  }
  return found
}

class Layout {
  private readonly source: string
  private readonly end: string
  private readonly long: readonly Range[]
  private readonly breaks: number[] = []
  private isInCell = false
  /** Whether only tags and spaces stand between here and the end of a block, or the start. */
  private isAfterBlock = true
  /** Whether there are words since the line began, or since its last break. */
  private hasWords = false
  private line = 0

  constructor(source: string, end: string, long: readonly Range[]) {
    this.source = source
    this.end = end
    this.long = long
  }

  findBreaks(): readonly number[] {
    const tags = /<(?:!--|[!?]|(\/?)([a-z][^\s/>]{0,50}))/gi
    let done = 0
    for (let match = tags.exec(this.source); match !== null; match = tags.exec(this.source)) {
      const [head, slash, name = ''] = match
      this.takeWords(done, match.index)
      const tag = name.toLowerCase()
      const isComment = head === '<!--'
      done = isComment ? endOfComment(this.source, match.index) : endOfTag(this.source, match.index + head.length)
      // What comes after the last whole tag is no markup.
      if (done === -1) break
      const isOpaque = isComment || (slash === '' && (tag === 'pre' || rawText.has(tag)))
      if (isOpaque && !isComment) done = endOfRawText(this.source, tag, done)
      if (done === -1) break
      this.takeTag(match.index, done, { tag, isClosing: slash === '/', isOpaque })
      tags.lastIndex = done
    }
    return this.breaks
  }

  private takeWords(from: number, to: number): void {
    const text = this.source.slice(from, to)
    const words = text.trimStart()
    this.goOver(text.slice(0, text.length - words.length))
    if (words === '') return
    if (this.isAfterBlock && !this.isInCell) this.breakAt(to - words.length)
    this.goOver(words)
    this.isAfterBlock = false
  }

  private takeTag(
    from: number,
    to: number,
    { tag, isClosing, isOpaque }: { tag: string; isClosing: boolean; isOpaque: boolean },
  ): void {
    if (tag === 'td' || tag === 'th') this.isInCell = !isClosing
    else if (tag === 'table' || tableParts.has(tag)) this.isInCell = false
    const isBlock = blocks.has(tag)
    // A comment between two words must not part them.
    if (!isClosing && !this.isInCell && (isBlock || (isOpaque && this.isAfterBlock))) this.breakAt(from)
    const text = this.source.slice(from, to)
    if (isOpaque) this.goOver(text)
    else if (text.includes(this.end)) this.hasWords = false
    if (isBlock) this.isAfterBlock = (isClosing || tag === 'br') && !tableParts.has(tag)
  }

  /** Goes on past words, which may go over to another line. */
  private goOver(text: string): void {
    const last = text.lastIndexOf(this.end)
    this.hasWords = (last === -1 && this.hasWords) || text.slice(last + 1).trim() !== ''
  }

  private breakAt(at: number): void {
    if (!this.hasWords) return
    while ((this.long[this.line]?.[1] ?? Infinity) <= at) this.line += 1
    const [from = Infinity] = this.long[this.line] ?? []
    if (at < from) return
    this.breaks.push(at)
    this.hasWords = false
  }
}
