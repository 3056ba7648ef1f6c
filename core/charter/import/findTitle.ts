import type { Block, HeadingBlock, ParagraphBlock } from './blocks.ts'
import { kindOfTitle } from './categories.ts'
import { readFixedLine } from './fixedLines.ts'
import { isTitleText } from './sections.ts'

/** Whether the table right below takes these words as its own title. */
function isNeeded(words: HeadingBlock | ParagraphBlock, next: Block | undefined): boolean {
  const isMarked = words.kind === 'heading' && words.isMarked
  return next?.kind === 'table' && (isMarked || kindOfTitle(words.text) !== null)
}

/**
 * The title of the page: its first words, if they are a heading of the first level or read as the title of a charter. A heading that
 * the first table needs as its own title is not taken.
 */
export function findTitle(blocks: readonly Block[]): HeadingBlock | ParagraphBlock | null {
  const words = blocks.filter((block) => block.kind !== 'aside')
  const at = words.findIndex((block) => block.kind !== 'paragraph' || readFixedLine(block.text) === null)
  const first = words[at]
  if (first === undefined || first.kind === 'table') return null
  if (first.kind === 'heading' && first.isMarked && first.level === 1) return first
  const isOneLine = first.lines.length === 1 || first.kind === 'heading'
  if (!isOneLine || !isTitleText(first.text) || isNeeded(first, words[at + 1])) return null
  if (first.kind === 'heading' && first.isMarked) {
    const upToTable = words.slice(
      at + 1,
      words.findIndex((block) => block.kind === 'table'),
    )
    const hasOther = upToTable.some(
      (block) =>
        block.kind === 'heading' ||
        kindOfTitle(block.kind === 'paragraph' && block.text.length < 200 ? block.text : '') !== null,
    )
    return hasOther ? first : null
  }
  return first
}
