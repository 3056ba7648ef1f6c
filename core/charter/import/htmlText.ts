import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Link } from './blocks.ts'
import { cleanText } from './sourceLines.ts'

export type HtmlNode = Root | RootContent | ElementContent

/** The words of some inline content: as plain text, as CommonMark, with its links, its lines, and whether all is in bold. */
export interface InlineText {
  readonly text: string
  readonly body: string
  readonly links: readonly Link[]
  readonly lines: readonly [first: number, last: number] | null
  readonly isBold: boolean
}

/** Elements that HTML knows; any other without attributes, such as `<ID>`, was meant as text. */
const known = new Set(
  'a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark math menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture plaintext pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xml xmp'.split(
    ' ',
  ),
)
const blocks = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Content that no reader shows: told apart by `listDropped`. */
export const droppedTags: ReadonlySet<string> = new Set(
  'script style template xml iframe object embed noembed noframes head svg math'.split(' '),
)

export function isBlockTag(tag: string): boolean {
  return blocks.has(tag)
}

/** `<ID>` as written, where a tag was never meant; empty for real elements. */
export function wordOfTag(element: Element, source: string): string {
  const { tagName, properties, position } = element
  if (known.has(tagName) || /[:-]/.test(tagName) || Object.keys(properties).length > 0) return ''
  const start = position?.start.offset
  if (start === undefined) return ''
  const end = source.indexOf('>', start)
  return end === -1 || end - start > 60 ? '' : source.slice(start, end + 1)
}

/** White space of a source is one space where it holds a line feed or a tab; spaces within a line are the author's. */
function collapse(text: string): string {
  if (!/[\t\n\r\f]/.test(text)) return text
  return text.replace(/[ \t\n\r\f]+/g, (run) => (/[^ ]/.test(run) ? ' ' : run))
}

/** Collects the words of inline nodes. `hasBlocks`: blocks among them (in a cell) are told by line feeds, as `<br>` is. */
export class InlineReader {
  private readonly source: string
  private readonly texts: string[] = []
  private readonly bodies: string[] = []
  private links: Link[] = []
  private first = 0
  private last = 0
  private bold = 0
  private plain = 0

  constructor(source: string) {
    this.source = source
  }

  add(node: HtmlNode, isBold = false): void {
    if (node.type === 'text') this.addText(node.value, isBold, node.position?.start.line)
    else if (node.type === 'element') this.addElement(node, isBold)
  }

  /** Whether nothing was added, not even a space. */
  isEmpty(): boolean {
    return this.texts.length === 0
  }

  take(): InlineText | null {
    const text = tidy(this.texts.join(''))
    if (text === '') return null
    const lines = this.first === 0 ? null : ([this.first, this.last] as const)
    return {
      text,
      body: tidy(this.bodies.join('')),
      links: this.links,
      lines,
      isBold: this.bold > 0 && this.plain === 0,
    }
  }

  private addText(value: string, isBold: boolean, line: number | undefined): void {
    const text = collapse(cleanText(value))
    this.texts.push(text)
    this.bodies.push(escapeBody(text))
    const words = value.trim()
    if (words === '') return
    if (isBold) this.bold += 1
    else this.plain += 1
    if (line === undefined) return
    const start = line + countLines(value.slice(0, value.indexOf(words.charAt(0))))
    if (this.first === 0) this.first = start
    this.last = Math.max(this.last, start + countLines(words))
  }

  private addElement(element: Element, isBold: boolean): void {
    const { tagName, children } = element
    if (droppedTags.has(tagName)) return
    if (tagName === 'br') {
      this.addBreak()
      return
    }
    const word = wordOfTag(element, this.source)
    if (word !== '') this.addText(word, isBold, element.position?.start.line)
    const isBlock = blocks.has(tagName)
    if (isBlock) this.addBreak()
    if (tagName === 'a') this.addLink(element, isBold)
    else {
      const bold = isBold || tagName === 'b' || tagName === 'strong' || tagName === 'th'
      for (const child of children) this.add(child, bold)
    }
    if (isBlock) this.addBreak()
  }

  private addBreak(): void {
    if (this.texts.at(-1) === '\n') return
    this.texts.push('\n')
    this.bodies.push('\n')
  }

  private addLink(element: Element, isBold: boolean): void {
    const href = safeHref(element)
    const start = this.texts.length
    for (const child of element.children) this.add(child, isBold)
    const text = tidy(this.texts.slice(start).join(''))
    if (href === null || text === '') return
    this.links.push({ text, href })
    const words = this.bodies.splice(start).join('')
    const before = words.slice(0, words.length - words.trimStart().length)
    const after = words.slice(words.trimEnd().length)
    const link = text === href ? `<${href}>` : `[${joinLines(words.trim())}](<${href}>)`
    // One part of the body for each part of the text: a link around this one finds its own start.
    this.bodies.push(`${before}${link}${after}`)
    while (this.bodies.length < this.texts.length) this.bodies.push('')
  }
}

/** An address that a link may keep: http, https or mail; null for script and any other. */
function safeHref(element: Element): string | null {
  const { href } = element.properties
  const text = typeof href === 'string' ? href.trim() : ''
  return /^(?:https?:\/\/|mailto:)[^\s<>]+$/i.test(text) && text.length <= 2_000 ? text : null
}

/** Lines trimmed, empty ones left out. */
function tidy(text: string): string {
  if (!text.includes('\n')) return text.trim()
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Several lines as one. */
function joinLines(text: string): string {
  return text.includes('\n') ? tidy(text).replaceAll('\n', ' ') : text
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** Most prose: nothing that CommonMark could read as markup. */
const plainWords = /^ ?[a-z\u00c0-\u00ff][a-z\u00c0-\u00ff ,.;:'()?\u00a0\u2019]*$/i

/** Words as CommonMark that reads back as these words; only what would be read as markup is escaped. */
function escapeBody(text: string): string {
  if (plainWords.test(text)) return text
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(
      /[*`]|<(?=[a-z!/?])|\[(?=[^\]]{0,500}\]\()|&(?=#?\w{1,30};)|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_])/giu,
      '\\$&',
    )
    .replace(/^([#>+-]|\d{1,9}[.)])(?=\s|$)/, (mark) =>
      /^\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`,
    )
}

/** The words of a cell; empty for none. Most cells hold one text and nothing else. */
export function textOfCell({ children }: Element, source: string): string {
  const [only] = children
  return only?.type === 'text' && children.length === 1
    ? collapse(cleanText(only.value)).trim()
    : (textOf(children, source)?.text ?? '')
}

/** The words of one element as lines: in a cell, `<br>` and blocks are line feeds. */
export function textOf(nodes: readonly HtmlNode[], source: string): InlineText | null {
  const reader = new InlineReader(source)
  for (const node of nodes) reader.add(node)
  return reader.take()
}
