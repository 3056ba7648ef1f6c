import type { Locale } from '../locale.ts'
import type { Block, Cell, CharterDocument, Inline, Origin } from './charterDocument.ts'
import { stylesheet } from './stylesheet.ts'

/**
 * How HTML is written. `page`: a document of its own. `fragment`: for a portal's text box, from h2 on, with semantic tags alone
 * (whatever the portal does to classes, styles and ids, nothing is lost).
 */
export interface HtmlOptions {
  readonly shape: 'page' | 'fragment'
  /** Whether elements say in `data-path` which part of the charter they show: for the preview, never for visitors. */
  readonly withPaths?: boolean
}

/**
 * One element of a page as HTML, with the line break after it, in two: a table's rows stand between `open` and `close`, anything
 * else is all in `open`.
 */
export interface PagePiece {
  readonly open: string
  readonly rows: readonly string[]
  readonly close: string
}

/** A page in the pieces it is made of: who shows one puts only those in that have changed. */
export interface PagePieces {
  readonly locale: Locale
  readonly title: string
  readonly header: readonly PagePiece[]
  readonly main: readonly PagePiece[]
}

/**
 * Writes a charter as HTML, without script, handler or id. Once parsed, no text holds `{{` or `}}`, which portals interpolate: two
 * such braces stand in two elements.
 */
export function toHtml(document: CharterDocument, { shape, withPaths = false }: HtmlOptions): string {
  if (shape === 'page') return joinPieces(toPagePieces(document, { withPaths }))
  return writeBlocks([...document.header, ...document.blocks], { isPage: false, withPaths })
}

/** A page as {@link toHtml} writes it, in pieces. */
export function toPagePieces(document: CharterDocument, { withPaths }: Pick<HtmlOptions, 'withPaths'>): PagePieces {
  const writer: Writer = { isPage: true, withPaths: withPaths ?? false }
  const { locale, title, header, blocks } = document
  const heading: PagePiece[] = header[0]?.type === 'heading' ? [] : [whole(`<h1>${escapeText(title)}</h1>\n`)]
  return {
    locale,
    // The title of a page cannot hold elements: a space keeps its braces apart.
    title: title.replace(/([{}])(?=\1)/g, '$1 '),
    header: [...heading, ...header.map((block) => writePiece(block, writer))],
    main: blocks.map((block) => writePiece(block, writer)),
  }
}

/** The whole page of these pieces. */
export function joinPieces({ locale, title, header, main }: PagePieces): string {
  return (
    `<!doctype html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<title>${escapeMarkup(title)}</title>\n<style>${stylesheet}</style>\n</head>\n<body>\n<main>\n` +
    `<header>\n${header.map(joinPiece).join('')}</header>\n${main.map(joinPiece).join('')}</main>\n</body>\n</html>\n`
  )
}

export function joinPiece({ open, rows, close }: PagePiece): string {
  let html = open
  for (const row of rows) html += row
  return html + close
}

function whole(html: string): PagePiece {
  return { open: html, rows: [], close: '' }
}

interface Writer {
  readonly isPage: boolean
  readonly withPaths: boolean
}

function writeBlocks(blocks: readonly Block[], writer: Writer): string {
  let html = ''
  for (const block of blocks) html += writeBlock(block, writer)
  return html
}

function writeBlock(block: Block, writer: Writer): string {
  return joinPiece(writePiece(block, writer))
}

function writePiece(block: Block, writer: Writer): PagePiece {
  const attributes = pathAttribute(block, writer)
  switch (block.type) {
    case 'heading': {
      const tag = `h${String(writer.isPage ? block.level : Math.max(block.level, 2))}`
      return whole(`<${tag}${attributes}>${writeInlines(block.children)}</${tag}>\n`)
    }
    case 'paragraph':
      return whole(`<p${attributes}>${writeInlines(block.children)}</p>\n`)
    case 'list': {
      const tag = block.start === null ? 'ul' : 'ol'
      const start = block.start === null || block.start === 1 ? '' : ` start="${String(block.start)}"`
      const items = block.items.map((item) => `<li>${writeItem(item, writer)}</li>\n`).join('')
      return whole(`<${tag}${start}${attributes}>\n${items}</${tag}>\n`)
    }
    case 'table':
      return writeTable(block, attributes, writer)
  }
}

/** An item of one paragraph, with or without a list under it, is written without `p`. */
function writeItem(item: readonly Block[], writer: Writer): string {
  const [first, ...rest] = item
  if (first?.type !== 'paragraph' || rest.some((block) => block.type === 'paragraph')) return writeBlocks(item, writer)
  return writeInlines(first.children) + (rest.length === 0 ? '' : `\n${writeBlocks(rest, writer)}`)
}

function writeTable(table: Block & { type: 'table' }, attributes: string, writer: Writer): PagePiece {
  // Where the stylesheet turns cells into lines, browsers forget that they are a table: the page says it by roles.
  const role = (name: string): string => (writer.isPage ? ` role="${name}"` : '')
  const titles = table.columns.map(({ title }) => `<th scope="col"${role('columnheader')}>${escapeText(title)}</th>`)
  const tags = table.columns.map(({ column, title }) => {
    const label = writer.isPage ? ` data-label="${escapeText(title)}"` : ''
    return column === 'names'
      ? ([`<th scope="row"${role('rowheader')}${label}`, '</th>'] as const)
      : ([`<td${role('cell')}${label}`, '</td>'] as const)
  })
  const rowOpen = `<tr${role('row')}`
  const rows = table.rows.map((row) => {
    let html = `${rowOpen}${pathAttribute(row, writer)}>`
    for (const [index, cell] of row.cells.entries()) {
      const [open, close] = tags[index] ?? ['<td', '</td>']
      html += `${open}${pathAttribute(cell, writer)}>${writeCell(cell)}${close}`
    }
    return `${html}</tr>\n`
  })
  const open =
    `<table${role('table')}${attributes}>\n<caption>${writeInlines(table.caption)}</caption>\n` +
    `<thead${role('rowgroup')}>\n${rowOpen}>${titles.join('')}</tr>\n</thead>\n<tbody${role('rowgroup')}>\n`
  return { open, rows, close: '</tbody>\n</table>\n' }
}

function writeCell({ children }: Cell): string {
  const [only] = children
  return children.length === 1 && only?.type === 'text' ? escapeText(only.value) : writeInlines(children)
}

function pathAttribute({ path }: Origin, writer: Writer): string {
  return writer.withPaths && path !== null ? ` data-path="${path}"` : ''
}

function writeInlines(nodes: readonly Inline[]): string {
  let html = ''
  for (const node of nodes) html += writeInline(node)
  return html
}

function writeInline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeText(node.value)
    case 'emphasis':
      return `<em>${writeInlines(node.children)}</em>`
    case 'strong':
      return `<strong>${writeInlines(node.children)}</strong>`
    case 'link':
      return `<a href="${node.href.replaceAll('&', '&amp;')}">${writeInlines(node.children)}</a>`
    case 'mark':
      return `<mark>${escapeText(node.value)}</mark>`
    case 'language':
      return `<span lang="${node.lang}">${writeInlines(node.children)}</span>`
  }
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escapeText(text: string): string {
  if (!/[&<>{}]/.test(text)) return text
  return escapeMarkup(text).replace(/([{}])\1/g, '$1<span>$1</span>')
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, (character) => escapes[character] ?? '')
}
