import type { Block, CharterDocument, Inline } from './charterDocument.ts'
import { encodeHref } from './href.ts'

/**
 * Writes a charter as plain text: headings underlined, one paragraph a line, lists with dashes, links as `words <address>`, tables with
 * tabs between cells (no cell can hold one).
 */
export function toText(document: CharterDocument): string {
  return `${writeBlocks([...document.header, ...document.blocks]).join('\n\n')}\n`
}

function writeBlocks(blocks: readonly Block[]): string[] {
  return blocks.map((block) => writeBlock(block))
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'heading': {
      const line = oneLine(block.children)
      return `${line}\n${(block.level === 1 ? '=' : '-').repeat(Array.from(line).length)}`
    }
    case 'paragraph':
      return oneLine(block.children)
    case 'list':
      return block.items
        .map((item, index) => writeItem(item, block.start === null ? '- ' : `${String(block.start + index)}. `))
        .join('\n')
    case 'table': {
      const header = block.columns.map(({ title }) => title).join('\t')
      const rows = block.rows.map(({ cells }) => cells.map(({ children }) => oneLine(children)).join('\t'))
      // A first row of dashes alone would be taken for the line that other tools draw under a header: draw it then.
      const line = /^[-\t]+$/.test(rows[0] ?? '') ? [block.columns.map(() => '---').join('\t')] : []
      return [header, ...line, ...rows].join('\n')
    }
  }
}

function writeItem(item: readonly Block[], marker: string): string {
  const indent = ' '.repeat(marker.length)
  return marker + writeBlocks(item).join('\n').replaceAll('\n', `\n${indent}`)
}

function oneLine(nodes: readonly Inline[]): string {
  return writeInlines(nodes)
    .replace(/[\t\n\r]+/g, ' ')
    .trim()
}

function writeInlines(nodes: readonly Inline[]): string {
  return nodes.map(writeInline).join('')
}

function writeInline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'mark':
      return `[${node.value}]`
    case 'link': {
      const text = writeInlines(node.children)
      if (`mailto:${text}` === node.href) return text
      return encodeHref(text) === node.href ? `<${text}>` : `${text} <${node.href}>`
    }
    default:
      return writeInlines(node.children)
  }
}
