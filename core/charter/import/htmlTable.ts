import type { Element } from 'hast'
import type { AsideBlock, Block, Place, TableBlock, TableItem } from './blocks.ts'
import { cookieTokens, leadingProvider } from './cookieTokens.ts'
import { readHeader, type Header } from './headers.ts'
import { readGrid, type GridRow } from './htmlGrid.ts'
import { textOf } from './htmlText.ts'
import { isGroupTitle } from './lineTable.ts'

/** The tables of cookies that a table of the page holds, and what it holds besides; null when it is only there for the layout. */
export function readHtmlTable(table: Element, source: string): Block[] | null {
  const grid = readGrid(table, source)
  const start = grid.slice(0, 12).findIndex((row) => headerOf(row) !== null)
  const [caption = null, ...others] = readCaptions(table, source)
  const report = (place: Place): AsideBlock => ({ kind: 'aside', code: 'other_table', ...place })
  if (start !== -1) return [...others.map(report), ...readTables(grid, start, caption)]
  if (isLayout(grid)) return null
  return [...(caption === null ? [] : [report(caption)]), ...others.map(report), ...grid.flatMap(reportRow)]
}

function headerOf(row: GridRow): Header | null {
  return readHeader(row.cells.map((cell) => cell?.text.replaceAll('\n', ' ') ?? ''))
}

/** A table without any cookie that holds other blocks, or one column, is no table of data. */
function isLayout(grid: readonly GridRow[]): boolean {
  const hasBlock = (element: Element): boolean =>
    element.children.some(
      (child) =>
        child.type === 'element' && (/^(?:table|h[1-6]|ul|ol|div|p|section)$/.test(child.tagName) || hasBlock(child)),
    )
  return (
    grid.every(({ own }) => own.length <= 1) || grid.some(({ own }) => own.some(({ element }) => hasBlock(element)))
  )
}

/** The captions of a table: one, unless its author mistook what they are. */
function readCaptions(table: Element, source: string): NonNullable<TableBlock['caption']>[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName !== 'caption') return []
    const text = textOf(child.children, source)?.text.replaceAll('\n', ' ') ?? ''
    return text === '' ? [] : [{ text, raw: text, lines: linesOf(child) }]
  })
}

function readTables(grid: readonly GridRow[], start: number, caption: TableBlock['caption']): Block[] {
  const blocks: Block[] = []
  let title = caption
  // Rows above the header: its title across the table, or words that are reported.
  for (const row of grid.slice(0, start)) {
    const { raw, lines } = placeOf(row)
    if (raw === '') continue
    if (title === null && row.own.length === 1) title = { text: raw.replaceAll('\n', ' '), raw, lines }
    else blocks.push(...reportRow(row))
  }
  let at = start
  let table: { header: Header; block: TableBlock; items: TableItem[] } | null = null
  while (at < grid.length) {
    const row = grid[at]
    if (row === undefined) break
    const header = at === start || row.own.every((cell) => cell.isHeader) ? headerOf(row) : null
    if (header === null) {
      if (table !== null) table.items.push(...readRow(row, table.header))
      at += 1
      continue
    }
    const items: TableItem[] = []
    const { used, place, last } = joinHeaders(grid, at, header)
    const isSame =
      table !== null && last.columns.join() === table.header.columns.join() && last.locale === table.header.locale
    if (table !== null && isSame) table.items.push({ kind: 'aside', code: 'table_header', ...place })
    else {
      const block: TableBlock = {
        kind: 'table',
        header: place,
        columns: last.columns,
        locale: last.locale,
        caption: table === null ? title : null,
        items,
      }
      table = { header: last, block, items }
      blocks.push(block)
    }
    at += used
  }
  return blocks
}

/** A header over two rows: the second tells the columns, with the cells that come down into it. */
function joinHeaders(
  grid: readonly GridRow[],
  at: number,
  header: Header,
): { used: number; place: Place; last: Header } {
  const [first, second] = [grid[at], grid[at + 1]]
  if (first === undefined) throw new Error('a header stands in a row')
  const place = placeOf(first)
  const below =
    second === undefined || !second.cells.some((cell) => cell !== null && first.own.includes(cell))
      ? null
      : headerOf(second)
  if (second === undefined || below === null) return { used: 1, place, last: header }
  const other = placeOf(second)
  return { used: 2, place: { raw: `${place.raw}\n${other.raw}`, lines: [...place.lines, ...other.lines] }, last: below }
}

function readRow(row: GridRow, { columns }: Header): TableItem[] {
  const place = placeOf(row)
  if (place.raw.trim() === '') return []
  const [only] = row.own
  if (row.own.length === 1 && only !== undefined && only.colspan > 1 && new Set(row.cells).size === 1) {
    const text = only.text.replaceAll('\n', ' ')
    const isTitle = isGroupTitle(text) || (only.isHeader && text.length <= 200)
    return [isTitle ? { kind: 'title', text, ...place } : { kind: 'aside', code: 'row_unclear', ...place }]
  }
  const cells = row.cells.map((cell) => cell?.text ?? '')
  while (cells.length > columns.length && cells.at(-1) === '') cells.pop()
  // A name that spans other columns may belong to any of them.
  const spans = (row.cells[columns.indexOf('names')]?.colspan ?? 1) > 1
  return [{ kind: 'row', cells: spans ? [] : cells, hasMarkup: false, ...place }]
}

function reportRow(row: GridRow): AsideBlock[] {
  const place = placeOf(row)
  if (place.raw.trim() === '') return []
  const isRow = cookieTokens(place.raw).length > 0 || leadingProvider(place.raw) !== null
  return [{ kind: 'aside', code: isRow ? 'row_unclear' : 'other_table', ...place }]
}

function placeOf({ element, own }: GridRow): Place {
  // A row whose tag was left out has no place of its own.
  return {
    raw: own.map(({ text }) => text.replaceAll('\n', ' ')).join('\t'),
    lines: element.position === undefined ? own.flatMap((cell) => linesOf(cell.element)) : linesOf(element),
  }
}

/** The lines that an element takes in the source. */
export function linesOf({ position }: Pick<Element, 'position'>): number[] {
  if (position === undefined) return []
  const { start, end } = position
  return Array.from({ length: Math.max(1, end.line - start.line + 1) }, (_, index) => start.line + index)
}
