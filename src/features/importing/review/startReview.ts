import { hostOf } from '#core/charter/address.ts'
import { categoryKinds } from '#core/charter/categoryKind.ts'
import type { Column } from '#core/charter/import/headerWords.ts'
import { readHeaderCell } from '#core/charter/import/headers.ts'
import type { ImportedRow, ImportIssue, ImportResult } from '#core/charter/import/importResult.ts'
import type { Locale } from '#core/charter/locale.ts'
import { writeNamesCell } from '#core/charter/namesCell.ts'
import { proposeSlug } from '#core/charter/proposeSlug.ts'
import type { GroupReview, Review, RowReview } from './review.ts'

/**
 * The review as it opens: everything as read, nothing decided.
 * @param id under which it will be sent
 * @param fallback the language taken where the source does not say its own
 */
export function startReview(result: ImportResult, fallback: Locale, id: string): Review {
  const language = result.language ?? fallback
  const groups = listGroups(result.rows)
  const bad = result.issues.find(({ code }) => code === 'bad_address')
  const proposedName = hostOf(result.platform.url ?? bad?.proposal ?? null) ?? ''
  const name = result.platform.name ?? proposedName
  return {
    id,
    target: null,
    language,
    platform: {
      name,
      proposedName,
      slug: proposeSlug(name),
      isSlugTyped: false,
      address: result.platform.url ?? (bad === undefined ? '' : readBadAddress(bad)),
      locales: [language],
      defaultLocale: language,
    },
    groups,
    rows: listRows(result, groups),
    sections: result.sections.map(() => 'template' as const),
    content: {},
    seen: [],
    decided: {},
  }
}

/** The tables of the source in order, then every kind it has no table for. */
function listGroups(rows: readonly ImportedRow[]): GroupReview[] {
  const groups = new Map<string, GroupReview>()
  for (const { category, categoryTitle } of rows) {
    const key = groupKeyOf(category, categoryTitle)
    if (!groups.has(key)) groups.set(key, { key, kind: category, title: categoryTitle })
  }
  const kinds = new Set([...groups.values()].map(({ kind }) => kind))
  for (const kind of categoryKinds) if (!kinds.has(kind)) groups.set(kind, { key: kind, kind, title: null })
  return [...groups.values()]
}

function groupKeyOf(kind: string, title: string | null): string {
  return title === null ? kind : `${kind}:${title}`
}

/** Read and raw rows together, in the order of the source. */
function listRows(result: ImportResult, groups: readonly GroupReview[]): RowReview[] {
  const read = result.rows
    .map((row, index) => ({ line: row.lines[0] ?? 0, row: reviewRow(row, index) }))
    .sort((a, b) => a.line - b.line)
  const headers = listHeaders(result.issues)
  const firstGroup = groups[0]?.key ?? 'necessary'
  const raw = result.issues.flatMap((issue, index) => {
    if (issue.code !== 'row_unclear') return []
    const { line } = issue
    const before = lastUpTo(read, line - 1) ?? read[0]
    const columns = lastUpTo(headers, line)?.columns ?? []
    return [{ line, row: reviewRaw(issue, index, columns, before?.row.groupKey ?? firstGroup) }]
  })
  return [...read, ...raw].sort((a, b) => a.line - b.line).map(({ row }) => row)
}

/**
 * The last of `items`, in the order of their lines, that begins at `line` or above it. Found by halves: a broken page can have
 * as many of both as it has lines.
 */
function lastUpTo<Item extends { readonly line: number }>(items: readonly Item[], line: number): Item | undefined {
  let [from, to] = [0, items.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((items[middle]?.line ?? Infinity) <= line) from = middle + 1
    else to = middle
  }
  return items[from - 1]
}

function reviewRow(row: ImportedRow, index: number): RowReview {
  return {
    key: `row-${index}`,
    origin: { kind: 'row', index },
    isLeftOut: false,
    groupKey: groupKeyOf(row.category, row.categoryTitle),
    provider: row.provider ?? '',
    service: row.service ?? '',
    names: writeNamesCell(row.names),
    purpose: row.purpose ?? '',
    retention: row.retention?.text ?? '',
    choice: null,
    reason: '',
  }
}

function reviewRaw(
  issue: ImportIssue,
  index: number,
  columns: readonly (Column | null)[],
  groupKey: string,
): RowReview {
  const cells = (issue.proposal ?? '').split('\t').map((cell) => cell.trim())
  const cellOf = (column: Column) => cells[columns.indexOf(column)] ?? ''
  return {
    key: `raw-${index}`,
    origin: { kind: 'raw', index },
    isLeftOut: true,
    groupKey,
    provider: cellOf('provider'),
    service: cellOf('service'),
    names: cellOf('names'),
    purpose: cellOf('purpose'),
    retention: cellOf('retention'),
    choice: null,
    reason: '',
  }
}

/** What the columns of each table hold, read from its header, in the order of the source. */
function listHeaders(issues: readonly ImportIssue[]): { line: number; columns: (Column | null)[] }[] {
  return issues
    .filter(({ code }) => code === 'table_header')
    .map(({ line, text }) => {
      const cells = text.split(/\t|\s*\|\s*/).filter((cell) => cell !== '')
      return { line, columns: cells.map((cell) => readHeaderCell(cell)?.column ?? null) }
    })
    .sort((a, b) => a.line - b.line)
}

/** The words of the source that stand where an address should: between angle brackets where there are some, a bare host too. */
function readBadAddress({ text, proposal }: ImportIssue): string {
  const written = /<([^<>]*)>/.exec(text)?.[1] ?? (/https? ?:.*/i.exec(text) ?? /\S*:\/\/.*/.exec(text))?.[0]
  const host = hostOf(proposal ?? null) ?? ''
  return written?.trim() ?? (text.toLowerCase().includes(host) ? host : '')
}
