import type { Block, CharterDocument, Inline } from './charterDocument.ts'
import { plainText } from './renderCharter.ts'
import { writeMarkdownBlocks, writeMarkdownLine } from './markdownBody.ts'

/** Writes a charter as Markdown: `#` headings, pipe tables, and everything that could be read as markup escaped. */
export function toMarkdown(document: CharterDocument): string {
  return `${[...document.header, ...document.blocks].map(writeBlock).join('\n\n')}\n`
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeMarkdownLine(block.children)}`
    case 'table': {
      const rows = block.rows.map(({ cells }) => writeRow(cells.map(({ children }) => writeCell(children))))
      const header = writeRow(block.columns.map(({ title }) => title))
      return [header, writeRow(block.columns.map(() => '---')), ...rows].join('\n')
    }
    default:
      return block.path === 'platform.address' ? writeAddressLine(block) : writeMarkdownBlocks([block])
  }
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A cell: a first character that would draw the line under a header is escaped too. */
function writeCell(nodes: readonly Inline[]): string {
  return writeMarkdownLine(nodes).replace(/^[-:]/, '\\$&')
}

/** The address stands for itself between angle brackets, unless it holds one. */
function writeAddressLine(block: Block & { type: 'paragraph' | 'list' }): string {
  const link = block.type === 'paragraph' ? block.children.at(-1) : undefined
  const address = link?.type === 'link' ? plainText([link]) : ''
  if (block.type !== 'paragraph' || !/^[^<>]+$/.test(address)) return writeMarkdownBlocks([block])
  return `${writeMarkdownLine(block.children.slice(0, -1))}<${address}>`
}
