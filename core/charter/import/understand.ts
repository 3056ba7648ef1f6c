import type { Block, Place, TableBlock } from './blocks.ts'
import { IssueList } from './issueList.ts'
import type { ImportedRow, ImportResult, SourceFormat } from './importResult.ts'
import { kindOfTitle } from './categories.ts'
import { findLanguages } from './findLanguages.ts'
import { findPlatform } from './findPlatform.ts'
import { hasExtraCells, makeRow, type RowCategory } from './rows.ts'
import { buildSections, repeatsTitle } from './buildSections.ts'
import { findTableTitles, type TableTitle } from './tableTitles.ts'
import { findTitle } from './findTitle.ts'

/** Makes the result of what a reader saw: the same for every kind of source. `left`: lines without any words, on a page of nothing else. */
export function understand(blocks: readonly Block[], format: SourceFormat, left: readonly number[]): ImportResult {
  const issues = new IssueList()
  const title = findTitle(blocks)
  if (title !== null) issues.add('page_title', title)
  const { platform, taken } = findPlatform(blocks, title, issues)
  const rest = blocks.filter((block) => block !== title && !taken.has(block))
  const titles = findTableTitles(rest)
  for (const block of rest) {
    if (block.kind === 'aside') issues.add(block.code, block, block.proposal)
  }
  const rows = rest.flatMap((block) => {
    if (block.kind !== 'table') return []
    const title = titles.get(block) ?? null
    const isAside = title?.place !== block.caption && !repeatsTitle(block, titles)
    if (block.caption !== null && isAside) issues.add('other_table', block.caption)
    return readTable(block, title, issues)
  })
  const { language } = findLanguages(rest, issues)
  const hasTable = blocks.some((block) => block.kind === 'table')
  if (!hasTable) issues.addForPage('no_cookie_table', left)
  return {
    schemaVersion: 1,
    format,
    language,
    platform,
    title: title?.text ?? null,
    rows,
    sections: buildSections(rest, titles),
    issues: issues.sorted(),
  }
}

function readTable(table: TableBlock, title: TableTitle | null, issues: IssueList): ImportedRow[] {
  const rows: ImportedRow[] = []
  if (table.header.lines.length > 0) issues.add('table_header', table.header)
  let category = categoryOf(title?.text ?? null, title?.place ?? table.header, issues)
  for (const item of table.items) {
    if (item.kind === 'aside') issues.add(item.code, item, item.proposal)
    else if (item.kind === 'title') category = categoryOf(item.text, item, issues)
    else {
      const row = makeRow(table.columns, item, category)
      if (row === null) issues.add('row_unclear', item)
      else {
        rows.push(row)
        if (item.hasMarkup) issues.add('markup_in_cell', item)
        if (hasExtraCells(table.columns, item.cells)) issues.add('extra_column', item)
        if (item.raw.trim() === table.header.raw.trim()) issues.add('header_repeated', item)
      }
    }
  }
  return rows
}

function categoryOf(title: string | null, place: Place, issues: IssueList): RowCategory {
  const kind = title === null ? null : kindOfTitle(title)
  if (kind === null && place.lines.length > 0) issues.add('category_unclear', place)
  return { kind: kind ?? 'other', title }
}
