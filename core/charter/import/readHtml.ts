import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Block } from './blocks.ts'
import { isPageChrome, isTranslationPreamble } from './chrome.ts'
import { looksLikeRow } from './cookieTokens.ts'
import { guardHtml } from './htmlGuard.ts'
import { listDropped } from './htmlDropped.ts'
import { linesOf, readHtmlTable } from './htmlTable.ts'
import { droppedTags, InlineReader, isBlockTag, wordOfTag, type HtmlNode, type InlineText } from './htmlText.ts'
import { readLines } from './readLines.ts'
import { isHeadingText } from './sections.ts'
import { readSourceLines } from './sourceLines.ts'

/** Reads an HTML page or fragment, parsed once. */
export function readHtml(source: string): Block[] {
  const guarded = guardHtml(withTable(source))
  const root = fromHtml(guarded)
  const reader = new HtmlReader(guarded)
  reader.walk(root)
  return [...reader.finish(), ...listDropped(root)]
}

/** Rows copied without their table are put in one: parsers drop their tags otherwise, and their cells run together. */
export function withTable(source: string): string {
  if (/<table[\s>]/i.test(source)) return source
  return source.replace(/<(?:caption|thead|tbody|tr|t[dh])(?=[\s>])/i, '<table>$&')
}

class HtmlReader {
  private readonly source: string
  private readonly blocks: Block[] = []
  private inline: InlineReader

  constructor(source: string) {
    this.source = source
    this.inline = new InlineReader(source)
  }

  finish(): Block[] {
    this.flush()
    return this.blocks
  }

  walk(node: HtmlNode): void {
    if (node.type === 'root') for (const child of node.children) this.walk(child)
    else if (node.type === 'element') this.walkElement(node)
    else this.inline.add(node)
  }

  private walkElement(element: Element): void {
    const { tagName } = element
    if (droppedTags.has(tagName) || tagName === 'title') return
    const heading = /^h([1-6])$/.exec(tagName)?.[1]
    if (heading !== undefined) this.readHeading(element, Number(heading))
    else if (tagName === 'table') this.readTable(element)
    else if (tagName === 'nav' || tagName === 'button' || tagName === 'select') this.setAside(element)
    else if (tagName === 'pre') this.readPre(element)
    else if ((tagName === 'ul' || tagName === 'ol') && !holds(element, blocksInList)) this.readList(element)
    else if (!isBlockTag(tagName) && !holds(element, blocksAnywhere)) this.inline.add(element)
    else this.walkInside(element)
  }

  private walkInside(element: Element): void {
    const { tagName, children } = element
    this.flush()
    const word = wordOfTag(element, this.source)
    if (word !== '')
      this.inline.add({ type: 'text', value: word, ...(element.position ? { position: element.position } : {}) })
    for (const child of children) this.walk(child)
    if (isBlockTag(tagName)) this.flush()
  }

  private flush(): void {
    if (this.inline.isEmpty()) return
    const words = this.inline.take()
    this.inline = new InlineReader(this.source)
    if (words !== null) this.push(words)
  }

  /** Files a paragraph: page chrome, a preamble, a row run together, an unmarked heading, or prose. */
  private push(words: InlineText, body = words.body): void {
    const { text, links, lines: range, isBold } = words
    const place = { lines: range === null ? [] : spread(range), raw: text }
    const code = isPageChrome(text)
      ? 'page_chrome'
      : isTranslationPreamble(text)
        ? 'translation_preamble'
        : looksLikeRow(text)
          ? 'row_unclear'
          : null
    if (code !== null) this.blocks.push({ kind: 'aside', code, ...place })
    else if (!text.includes('\n') && (isHeadingText(text) || (isBold && text.length <= 150 && !/[.;,]$/.test(text)))) {
      this.blocks.push({ kind: 'heading', isMarked: false, level: 2, text, links, ...place })
    } else this.blocks.push({ kind: 'paragraph', body, text, links, ...place })
  }

  private readHeading(element: Element, level: number): void {
    this.flush()
    for (const child of element.children) this.inline.add(child)
    const words = this.inline.take()
    this.inline = new InlineReader(this.source)
    if (words === null) return
    const text = words.text.replaceAll('\n', ' ')
    this.blocks.push({
      kind: 'heading',
      isMarked: true,
      level,
      text,
      links: words.links,
      lines: linesOf(element),
      raw: text,
    })
  }

  private readTable(element: Element): void {
    this.flush()
    const read = readHtmlTable(element, this.source)
    if (read !== null) for (const block of read) this.blocks.push(block)
    else {
      for (const child of element.children) this.walk(child)
      this.flush()
    }
  }

  private setAside(element: Element): void {
    this.flush()
    this.inline.add(element)
    const words = this.inline.take()
    this.inline = new InlineReader(this.source)
    if (words !== null)
      this.blocks.push({ kind: 'aside', code: 'page_chrome', lines: linesOf(element), raw: words.text })
  }

  /** Text laid out by its author is read as text is. */
  private readPre(element: Element): void {
    this.flush()
    const start = this.firstLineOfPre(element)
    const text = element.children
      .map((child) => (child.type === 'text' ? child.value : (readWords(child, this.source)?.text ?? '')))
      .join('')
    const lines = readSourceLines(text).map((line) => ({ ...line, number: line.number + start - 1 }))
    for (const block of readLines(lines, false)) this.blocks.push(block)
  }

  /** Parsers leave out a line feed right after the tag, not its place. */
  private firstLineOfPre({ children, position }: Element): number {
    const [first] = children
    const { line = position?.start.line ?? 1, offset = -1 } = first?.position?.start ?? {}
    return first?.type === 'text' && /[\r\n]/.test(this.source.charAt(offset)) ? line + 1 : line
  }

  private readList(element: Element): void {
    this.flush()
    const items = this.itemsOf(element, 0)
    const [first] = items
    if (first === undefined) return
    const text = items.map((item) => item.words.text).join('\n')
    const links = items.flatMap((item) => item.words.links)
    if (isPageChrome(items.map((item) => item.words.text).join(' | '))) {
      this.blocks.push({ kind: 'aside', code: 'page_chrome', lines: linesOf(element), raw: text })
      return
    }
    const body = items
      .map(({ words, indent, mark }) => `${indent}${mark} ${words.body.replaceAll('\n', `\n${indent}  `)}`)
      .join('\n')
    this.blocks.push({ kind: 'paragraph', body, text, links, lines: linesOf(element), raw: text })
  }

  private itemsOf(list: Element, depth: number): { words: InlineText; indent: string; mark: string }[] {
    let number = 0
    return list.children.flatMap((item) => {
      const content: readonly HtmlNode[] = item.type === 'element' && item.tagName === 'li' ? item.children : [item]
      const nested = content.filter(
        (child): child is Element => child.type === 'element' && /^[uo]l$/.test(child.tagName),
      )
      const words = new InlineReader(this.source)
      for (const child of content) if (!(nested as HtmlNode[]).includes(child)) words.add(child)
      const taken = words.take()
      if (taken !== null) number += 1
      const mark = list.tagName === 'ol' ? `${number}.` : '-'
      const own = taken === null ? [] : [{ words: taken, indent: '   '.repeat(depth), mark }]
      return [...own, ...nested.flatMap((child) => this.itemsOf(child, depth + 1))]
    })
  }
}

const blocksInList = /^(?:table|h[1-6]|pre|nav|button)$/
const blocksAnywhere = /^(?:table|h[1-6]|p|div|ul|ol|pre|section|article|nav|button)$/

function holds({ children }: Element, tags: RegExp): boolean {
  return children.some((child) => child.type === 'element' && (tags.test(child.tagName) || holds(child, tags)))
}

function readWords(node: HtmlNode, source: string): InlineText | null {
  const reader = new InlineReader(source)
  reader.add(node)
  return reader.take()
}

function spread([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
