import type { Block, HeadingBlock, ParagraphBlock, Place, TableBlock } from './blocks.ts'
import { kindOfTitle } from './categories.ts'
import { readFixedLine } from './fixedLines.ts'
import { roleOfHeading } from './sections.ts'

type Words = HeadingBlock | ParagraphBlock

/** The title of a table: its text, where it stands, and the block it was taken from (null for a caption, or another table's title). */
export interface TableTitle {
  readonly text: string
  readonly place: Place
  readonly block: Words | null
}

/** For each table, what names its category; none for a table that nothing names. */
export function findTableTitles(blocks: readonly Block[]): ReadonlyMap<TableBlock, TableTitle> {
  const titles = new Map<TableBlock, TableTitle>()
  let before: Words[] = []
  let last: TableTitle | null = null
  let lastHeading: HeadingBlock | null = null
  for (const block of blocks) {
    if (block.kind === 'heading' && block.isMarked) lastHeading = block
    if (block.kind === 'heading' || block.kind === 'paragraph') before.push(block)
    if (block.kind !== 'table') continue
    const own = chooseTitle(block, before, lastHeading)
    const title: TableTitle | null = own ?? last
    if (title !== null) titles.set(block, title)
    last = title === null ? null : { ...title, block: null }
    before = []
  }
  return titles
}

/**
 * A caption, unless it says no kind and a marked heading right above does; a marked heading right above; a short line right above that names a kind of cookies, under a heading that every charter has;
 * the nearest marked heading since the last table; a short line right above; the nearest other heading.
 */
function chooseTitle(table: TableBlock, before: readonly Words[], lastHeading: HeadingBlock | null): TableTitle | null {
  const marked = before.findLast((block): block is HeadingBlock => block.kind === 'heading' && block.isMarked) ?? null
  const above = before.at(-1)
  const { caption } = table
  const isBelowKind =
    marked !== null &&
    above === marked &&
    kindOfTitle(marked.text) !== null &&
    (marked.text === caption?.text || kindOfTitle(caption?.text ?? '') === null)
  if (caption !== null && caption.text !== '' && marked?.text !== caption.text && !isBelowKind)
    return { text: caption.text, place: caption, block: null }
  if (marked !== null && (above === marked || caption !== null)) return titleFrom(marked)
  const line = above !== undefined && isTitleLine(above) ? above : null
  const isPlainHeading =
    lastHeading === null ||
    marked === null ||
    (roleOfHeading(marked.text) !== null && kindOfTitle(marked.text) === null)
  if (line !== null && isPlainHeading && kindOfTitle(line.text) !== null) return titleFrom(line)
  if (marked !== null) return titleFrom(marked)
  const other = before.findLast(({ kind }) => kind === 'heading') ?? null
  if (other !== null && kindOfTitle(other.text) !== null) return titleFrom(other)
  return titleFrom(line ?? other)
}

function titleFrom(block: Words | null): TableTitle | null {
  return block === null ? null : { text: withoutMarks(block), place: block, block }
}

/** A title written in bold is its words. */
function withoutMarks({ kind, text }: Words): string {
  const bold = /^(\*\*|__)(.+)\1\s*:?$/.exec(text)?.[2]
  return kind === 'paragraph' && bold !== undefined ? bold.trim() : text
}

function isTitleLine(block: Words): boolean {
  const { text } = block
  return (
    text.length <= 200 &&
    !text.includes('\n') &&
    !/[.;,]$/.test(text) &&
    !/[.?!] \p{Lu}/u.test(text) &&
    readFixedLine(text) === null &&
    !/(?:https?:|www\.|\b[a-z\d-]+\.[a-z]{2,}\b)/i.test(text)
  )
}
