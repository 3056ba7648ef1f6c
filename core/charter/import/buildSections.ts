import type { Block, TableBlock } from './blocks.ts'
import type { ImportedSection } from './importResult.ts'
import { roleOfHeading } from './sections.ts'
import type { TableTitle } from './tableTitles.ts'

interface Draft extends Omit<ImportedSection, 'body' | 'lines'> {
  readonly bodies: string[]
  readonly lines: number[]
}

/** The sections of the page, in order: what stands under each heading; what stands before the first is the introduction. */
export function buildSections(
  blocks: readonly Block[],
  titles: ReadonlyMap<TableBlock, TableTitle>,
): ImportedSection[] {
  const titleTexts = new Map<Block, string>(
    [...titles.values()].flatMap(({ block, text }) => (block === null ? [] : [[block, text] as const])),
  )
  const drafts: Draft[] = []
  const open = (role: ImportedSection['role'], level: number, heading: string | null, lines: readonly number[]) =>
    drafts.push({ role, level, heading, bodies: [], lines: [...lines] })
  let isAfterTable = false
  for (const block of blocks) {
    if (block.kind === 'aside') continue
    if (block.kind === 'table') {
      if (repeatsTitle(block, titles)) for (const line of block.caption?.lines ?? []) drafts.at(-1)?.lines.push(line)
      for (const title of ownTitles(block, titles)) open('tables', 3, title.text, title.lines)
      isAfterTable = true
      continue
    }
    const title = titleTexts.get(block)
    if (block.kind === 'heading' || title !== undefined) {
      open(
        title === undefined ? (roleOfHeading(block.text) ?? 'other') : 'tables',
        block.kind === 'heading' ? block.level : 3,
        title ?? block.text,
        block.lines,
      )
    } else {
      if (drafts.length === 0) open('introduction', 2, null, [])
      else if (isAfterTable) open('other', 2, null, [])
      drafts.at(-1)?.bodies.push(block.body)
      for (const line of block.lines) drafts.at(-1)?.lines.push(line)
    }
    isAfterTable = false
  }
  return drafts.map(({ bodies, ...draft }) => ({ ...draft, body: bodies.length === 0 ? null : bodies.join('\n\n') }))
}

/** Whether the caption only says again what the heading above it does. */
export function repeatsTitle(table: TableBlock, titles: ReadonlyMap<TableBlock, TableTitle>): boolean {
  const title = titles.get(table)
  return table.caption !== null && title?.place !== table.caption && title?.text === table.caption.text
}

/** The titles that a table itself holds: its caption, and the lines across it. */
function ownTitles(
  table: TableBlock,
  titles: ReadonlyMap<TableBlock, TableTitle>,
): { text: string; lines: readonly number[] }[] {
  const title = titles.get(table)
  const caption =
    title !== undefined && title.place === table.caption ? [{ text: title.text, lines: title.place.lines }] : []
  return [...caption, ...table.items.flatMap((item) => (item.kind === 'title' ? [item] : []))]
}
