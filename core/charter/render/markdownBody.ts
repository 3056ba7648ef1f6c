import type { Block, Inline } from './charterDocument.ts'
import { parseBodyWithoutVariables, type BodyInline } from './parseBody.ts'

/** Paragraphs and lists as Markdown that parses back to the same blocks. */
export function writeMarkdownBlocks(blocks: readonly Block[]): string {
  // Two lists in a row are two only if their markers differ.
  let isOdd = true
  return blocks
    .map((block) => {
      isOdd = block.type === 'list' && !isOdd
      const written = writeBlock(block, isOdd)
      if (block.type !== 'list') isOdd = true
      return written
    })
    .join('\n\n')
}

/** One line of a heading, a cell or a fixed line. */
export function writeMarkdownLine(nodes: readonly Inline[]): string {
  return writeInlines(nodes, { isCareful: false, depth: 0, around: '_' }).replace(/[\t\n\r]+/g, ' ')
}

function writeBlock(block: Block, isOdd: boolean): string {
  if (block.type === 'paragraph') return writeParagraph(block.children)
  if (block.type !== 'list') return ''
  return block.items
    .map((item, at) => {
      const marker = block.start === null ? (isOdd ? '* ' : '- ') : `${String(block.start + at)}${isOdd ? ')' : '.'} `
      const text = writeMarkdownBlocks(item)
      return marker + text.replaceAll('\n', `\n${' '.repeat(marker.length)}`).replace(/\n +(?=\n)/g, '\n')
    })
    .join('\n')
}

/** Emphasis may stand where its plain marks are not read as such; only then is it written with care. */
function writeParagraph(nodes: readonly Inline[]): string {
  const plain = writeLines(nodes, false)
  return isReadAs(plain, nodes) ? plain : writeLines(nodes, true)
}

function writeLines(nodes: readonly Inline[], isCareful: boolean): string {
  return writeInlines(nodes, { isCareful, depth: 0, around: '_' })
    .replace(/^\n|\n$|\n(?=\s*\n)/g, '&#10;')
    .replace(/^[ \t]|[ \t]$/gm, (space) => `&#${String(space.charCodeAt(0))};`)
    .replace(/^[-+=]/gm, '\\$&')
    .replace(/^(\d{1,9})([.)])/gm, '$1\\$2')
}

function isReadAs(written: string, nodes: readonly Inline[]): boolean {
  const { blocks } = parseBodyWithoutVariables(written)
  const [only] = blocks
  if (blocks.length !== 1 || only?.type !== 'paragraph') return false
  return shapeOf(only.children) === shapeOf(nodes)
}

/** Elements and words of a line, for comparison. */
function shapeOf(nodes: readonly (BodyInline | Inline)[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'mark') return node.value
      return 'children' in node ? `\u0001${node.type}(${shapeOf(node.children)}\u0001)` : ''
    })
    .join('')
}

type Mark = '*' | '_'

interface Style {
  readonly isCareful: boolean
  readonly depth: number
  /** The mark of the element around, from which that of its first element must differ. */
  readonly around: Mark
}

function writeInlines(nodes: readonly Inline[], style: Style): string {
  let before = style.around
  return nodes
    .map((node, index) => {
      const mark = style.isCareful && before === '*' ? '_' : '*'
      before = node.type === 'emphasis' || node.type === 'strong' ? mark : '_'
      return writeInline(node, mark, { isAfter: index > 0, isBefore: index < nodes.length - 1 }, style)
    })
    .join('')
}

function writeInline(
  node: Inline,
  mark: Mark,
  beside: { readonly isAfter: boolean; readonly isBefore: boolean },
  style: Style,
): string {
  const inner = { ...style, depth: style.depth + 1, around: mark }
  switch (node.type) {
    case 'text':
      if (!style.isCareful) return escapeMarkdown(node.value)
      return guardEnds(node.value, beside.isAfter || style.depth > 0, beside.isBefore || style.depth > 0)
    case 'emphasis':
    case 'strong': {
      const marks = mark.repeat(node.type === 'strong' ? 2 : 1)
      return `${marks}${writeInlines(node.children, inner)}${marks}`
    }
    case 'link':
      return isItsOwnText(node)
        ? `<${node.href}>`
        : `[${writeInlines(node.children, inner)}](${writeTarget(node.href)})`
    case 'mark':
      return `\\[${escapeMarkdown(node.value)}\\]`
    case 'language':
      return writeInlines(node.children, style)
  }
}

function writeTarget(href: string): string {
  const escaped = href.replace(/&(?=#?\w+;)/g, '\\&')
  return href === '' || /[()]/.test(href) ? `<${escaped}>` : escaped
}

/** Escaped, with letters and spaces next to an element's marks as references: the marks are then read as marks. */
function guardEnds(text: string, isAfter: boolean, isBefore: boolean): string {
  const letters = Array.from(text)
  return letters
    .map((letter, at) => {
      const isGuarded = (isAfter && at === 0) || (isBefore && at === letters.length - 1)
      return isGuarded ? `&#${String(letter.codePointAt(0))};` : escapeMarkdown(letter)
    })
    .join('')
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&!#|~]/g, '\\$&')
}

/** Whether a link shows its own address, which Markdown writes between angle brackets. */
function isItsOwnText({ href, children: [only, more] }: Inline & { type: 'link' }): boolean {
  return only?.type === 'text' && more === undefined && only.value === href && /^https?:/i.test(href)
}
