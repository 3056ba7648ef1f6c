import { limits } from '../limits.ts'
import { locales, type Locale, type Localized } from '../locale.ts'
import { isSameRetention, unknownRetention, type Retention } from '../retention.ts'
import { pairByNames } from './pairByNames.ts'
import { findCategory, findProvider, type PasteTarget, type RowValues } from './pasteTarget.ts'
import type { Paste, PastedCells, PastedRow, PasteIssue } from './readPaste.ts'
import type { TextColumn } from './pasteColumns.ts'

/** One field that a pasted row changes: `before` null on a row that is added or where nothing stood. */
export type PasteChange =
  | { readonly field: 'categoryId'; readonly before: string | null; readonly after: string }
  | { readonly field: 'providerId'; readonly before: string | null; readonly after: string }
  | { readonly field: 'names'; readonly before: readonly string[] | null; readonly after: readonly string[] }
  | { readonly field: 'retention'; readonly before: Retention | null; readonly after: Retention }
  | {
      readonly field: TextColumn
      readonly locale: Locale
      readonly before: string | null
      readonly after: string | null
    }

export const planIssueCodes = [
  'category_unknown',
  'provider_unknown',
  'provider_ambiguous',
  'required',
  'too_many_rows',
] as const

/** Why a row cannot be settled from what it says and what stands. `text`: the words of the cell. */
export interface PlanIssue {
  readonly code: (typeof planIssueCodes)[number]
  readonly field: 'category' | 'provider' | 'names' | null
  readonly text: string | null
}

/**
 * What becomes of a pasted row. `unclear`: some of it must be settled first, `changes` is what the rest would do. `rowId`: the row
 * on which it falls, null for one that is added.
 */
export interface PlannedRow {
  readonly row: number
  readonly state: 'added' | 'changed' | 'unchanged' | 'unclear'
  readonly rowId: string | null
  readonly changes: readonly PasteChange[]
  readonly issues: readonly (PasteIssue | PlanIssue)[]
}

interface PlanOptions {
  /**
   * The row on which the block's first row falls, from 0; null adds them all after the last one. `named`: each falls on the row
   * with which it shares most cookie names, of its provider where it names one.
   */
  readonly start: number | null | 'named'
  /** Whether an empty cell takes a text or a retention away, instead of leaving what stands. */
  readonly clears?: boolean
}

/** What pasting would do, row by row, without doing it. */
export function planPaste(paste: Paste & { ok: true }, target: PasteTarget, options: PlanOptions): PlannedRow[] {
  const { start, clears = false } = options
  const issuesAt = Map.groupBy(paste.issues, (issue) => issue.row)
  const namesakes = start === 'named' ? pairByNames(paste.rows, target) : null
  let room = limits.rowsInPlatform - target.rows.length
  return paste.rows.map((pasted): PlannedRow => {
    const standing = typeof start === 'number' ? target.rows[start + pasted.offset] : namesakes?.get(pasted)
    const listed = issuesAt.get(pasted.row) ?? []
    const { changes, issues: found } = compare(pasted, standing ?? null, target, clears)
    const issues: (PasteIssue | PlanIssue)[] = [...listed, ...found.filter((issue) => !isListed(issue, pasted, listed))]
    if (standing === undefined) {
      room -= 1
      if (room < 0) issues.push({ code: 'too_many_rows', field: null, text: null })
    }
    const settled = standing === undefined ? 'added' : changes.length > 0 ? 'changed' : 'unchanged'
    return {
      row: pasted.row,
      state: issues.length > 0 ? 'unclear' : settled,
      rowId: standing?.id ?? null,
      changes,
      issues,
    }
  })
}

/** Why the names of a cookie may have been left out. */
const nameIssues: ReadonlySet<string> = new Set([
  'forbidden_characters',
  'too_long',
  'too_many_names',
  'duplicate_name',
])

/** Whether a row lacks names because its cell was left out, with its own reason: they are not missing, they are to be mended. */
function isListed({ code, field }: PlanIssue, { cells }: PastedRow, listed: readonly PasteIssue[]): boolean {
  if (code !== 'required' || field !== 'names' || cells.names !== undefined) return false
  return listed.some((issue) => nameIssues.has(issue.code))
}

function compare(pasted: PastedRow, before: RowValues | null, target: PasteTarget, clears: boolean) {
  const { cells } = pasted
  const changes: PasteChange[] = []
  const issues: PlanIssue[] = []
  const category = resolve('category', cells.category, (words) => findCategory(words, target), issues)
  const provider = resolve('provider', cells.provider, (words) => findProvider(words, target), issues)
  if (category !== null && category !== before?.categoryId)
    changes.push({ field: 'categoryId', before: before?.categoryId ?? null, after: category })
  if (provider !== null && provider !== before?.providerId)
    changes.push({ field: 'providerId', before: before?.providerId ?? null, after: provider })
  if (cells.names && JSON.stringify(cells.names) !== JSON.stringify(before?.names))
    changes.push({ field: 'names', before: before?.names ?? null, after: cells.names })
  if (before === null) issues.push(...findRequired(cells))
  const retention = cells.retention ?? (cells.retention === null && clears ? unknownRetention : null)
  if (retention !== null && !isSameRetention(retention, before?.retention ?? unknownRetention))
    changes.push({ field: 'retention', before: before?.retention ?? null, after: retention })
  for (const field of ['service', 'purpose', 'retentionNote'] as const)
    changes.push(...compareTexts(field, cells[field] ?? {}, before?.[field] ?? {}, clears))
  return { changes, issues }
}

function compareTexts(
  field: TextColumn,
  cells: Localized<string | null>,
  before: Localized<string>,
  clears: boolean,
): PasteChange[] {
  return locales.flatMap((locale): PasteChange[] => {
    const after = cells[locale]
    const standing = before[locale] ?? null
    if (after === undefined || after === standing || (after === null && !clears)) return []
    return [{ field, locale, before: standing, after }]
  })
}

/** What a new row cannot be without. An empty cell under a filled one is listed already, with what stands above it. */
function findRequired(cells: PastedCells): PlanIssue[] {
  return (['category', 'provider', 'names'] as const)
    .filter((field) => cells[field] === undefined || cells[field] === null)
    .map((field) => ({ code: 'required', field, text: null }))
}

/** The id of what a cell names; null, and listed, where nothing or more than one thing has that name. An empty cell names nothing. */
function resolve(
  field: 'category' | 'provider',
  words: string | null | undefined,
  find: (words: string) => readonly string[],
  issues: PlanIssue[],
): string | null {
  if (words === undefined || words === null) return null
  const [found, other] = find(words)
  if (found !== undefined && other === undefined) return found
  const isAmbiguous = field === 'provider' && other !== undefined
  issues.push({ code: isAmbiguous ? 'provider_ambiguous' : `${field}_unknown`, field, text: words })
  return null
}
