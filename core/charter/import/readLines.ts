import { readAddressLine } from './addresses.ts'
import type { AsideBlock, Block, Link } from './blocks.ts'
import { decodeEscapes, isDrawnLine, splitPipes } from './cells.ts'
import { isPageChrome, isTranslationPreamble } from './chrome.ts'
import { looksLikeRow } from './cookieTokens.ts'
import { readFixedLine } from './fixedLines.ts'
import { headingAt } from './lineHeadings.ts'
import { readLineHeader, splitCells, type LineHeader } from './lineHeader.ts'
import { isGroupTitle, placeOf, readLineTable } from './lineTable.ts'
import { isHeadingText, isTitleText } from './sections.ts'
import { hasForbiddenCharacters, type SourceLine } from './sourceLines.ts'

/** Reads text or Markdown, told apart line by line: a page pasted from one often holds some of the other. */
export function readLines(lines: readonly SourceLine[], isMarkdown: boolean): Block[] {
  return new LinesReader(lines, isMarkdown).read()
}

class LinesReader {
  private readonly lines: readonly SourceLine[]
  private readonly isMarkdown: boolean
  private readonly blocks: Block[] = []
  private paragraph: SourceLine[] = []
  /** The table that rows further down still belong to, until a heading. */
  private open: LineHeader | null = null

  constructor(lines: readonly SourceLine[], isMarkdown: boolean) {
    this.lines = lines
    this.isMarkdown = isMarkdown
  }

  read(): Block[] {
    let at = 0
    while (at < this.lines.length) at = this.readAt(at)
    this.endParagraph()
    for (const line of this.lines.filter((each) => !each.isBlank && hasForbiddenCharacters(each))) {
      this.blocks.push({ kind: 'aside', code: 'control_characters', ...placeOf([line]) })
    }
    return this.blocks
  }

  /** Reads what begins at this line; gives the index of the line after it. */
  private readAt(at: number): number {
    const line = this.lines[at]
    if (line === undefined || line.text.trim() === '') {
      this.endParagraph()
      return at + 1
    }
    const heading = headingAt(this.lines, at)
    if (heading !== null) {
      this.endParagraph()
      this.open = null
      const { level, text, size } = heading
      const raw = this.lines.slice(at, at + size)
      this.blocks.push({ kind: 'heading', isMarked: true, level, text, links: [], ...placeOf(raw) })
      return at + size
    }
    return this.readTable(at) ?? this.readAside(line, at) ?? this.readWords(line, at)
  }

  private readTable(at: number): number | null {
    const header = readLineHeader(this.lines, at) ?? this.openRow(at)
    if (header === null) return null
    this.endParagraph()
    const { table, next } = readLineTable(this.lines, header, header.next > at ? header.next : at)
    this.open = header
    this.blocks.push(table)
    return Math.max(next, at + 1)
  }

  /** The open table, when the line at `at` is one more row of it. */
  private openRow(at: number): LineHeader | null {
    if (this.open === null) return null
    const cells = splitCells(this.lines[at]?.text ?? '', this.open)
    return cells?.length === this.open.columns.length ? this.open : null
  }

  private readAside(line: SourceLine, at: number): number | null {
    const code = this.asideCode(line)
    if (code === null) return null
    this.endParagraph()
    this.blocks.push({ kind: 'aside', code, ...placeOf([line]) })
    return at + 1
  }

  private asideCode({ text }: SourceLine): AsideBlock['code'] | null {
    if (isPageChrome(text)) return 'page_chrome'
    if (isTranslationPreamble(text)) return 'translation_preamble'
    if (text.trim().length > 1 && isDrawnLine([text.trim()])) return 'separator_row'
    const tabs = text
      .trim()
      .split('\t')
      .filter((cell) => cell.trim() !== '')
    if (tabs.length > 1) return 'row_unclear'
    const pipes = splitPipes(text)
    if (pipes !== null && (looksLikeRow(text) || looksLikeRow(text.replace(/^[\s|]+/, '')))) return 'row_unclear'
    if (pipes !== null && pipes.length > 2 && /^\s*\|.*\|\s*$/.test(text))
      return isDrawnLine(pipes) ? 'separator_row' : 'other_table'
    return looksLikeRow(text) ? 'row_unclear' : null
  }

  private readWords(line: SourceLine, at: number): number {
    const text = line.text.trim()
    if (this.isAlone(at) && isHeadingText(text)) {
      this.endParagraph()
      this.open = null
      this.blocks.push({ kind: 'heading', isMarked: false, level: 2, text, links: [], ...placeOf([line]) })
    } else if (this.isTitle(text, at) || readAddressLine(text) !== null || readFixedLine(text) !== null) {
      this.endParagraph()
      this.paragraph = [line]
      this.endParagraph()
    } else this.paragraph.push(line)
    return at + 1
  }

  /** Whether nothing goes on into this line or from it: blank lines, or whole sentences, stand around it. */
  private isAlone(at: number): boolean {
    const before = this.paragraph.at(-1)?.text.trim() ?? ''
    const next = this.lines[at + 1]?.text.trim() ?? ''
    return /^$|[.!?:\u00bb]$/.test(before) && (next === '' || /^[\p{Lu}\d|]/u.test(next))
  }

  /** The title of a charter right above its first words. */
  private isTitle(text: string, at: number): boolean {
    return this.isAlone(at) && isTitleText(text) && this.blocks.every(({ kind }) => kind === 'aside')
  }

  /** Ends the paragraph; its last line stands alone where it names the cookies of the table below it. */
  private endParagraph(): void {
    const last = this.paragraph.at(-1)
    const before = this.paragraph.at(-2)?.text.trim() ?? ''
    const isEnd = /[.!?:>]$/.test(before) || isTitleText(before)
    const isOwn = last !== undefined && isEnd && isGroupTitle(last.text.trim())
    if (isOwn) this.fileParagraph(this.paragraph.slice(0, -1))
    this.fileParagraph(isOwn ? [last] : this.paragraph)
    this.paragraph = []
  }

  private fileParagraph(lines: readonly SourceLine[]): void {
    if (lines.length === 0) return
    const body = lines
      .map((line) => line.text.trimEnd())
      .join('\n')
      .trim()
    const text = this.isMarkdown ? decodeEscapes(body) : body
    this.blocks.push({ kind: 'paragraph', body, text, links: linksIn(body), ...placeOf(lines) })
  }
}

/** The links written in Markdown within a text. */
function linksIn(body: string): Link[] {
  if (!body.includes('](')) return []
  return [...body.matchAll(/\[([^[\]]{1,500})\]\(<?([^()<>\s]{1,2000})>?\)/g)].map(([, text = '', href = '']) => ({
    text,
    href,
  }))
}
