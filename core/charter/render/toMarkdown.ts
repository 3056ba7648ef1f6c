import type { Block, CharterDocument, Inline } from './charterDocument.ts'
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
      return writeMarkdownBlocks([block])
  }
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A cell: a first character that would draw the line under a header is escaped too. */
function writeCell(nodes: readonly Inline[]): string {
  return writeMarkdownLine(nodes).replace(/^[-:]/, '\\$&')
}
