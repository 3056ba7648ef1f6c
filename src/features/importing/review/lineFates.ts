import { importIssues, type ImportIssueCode } from '#core/charter/import/importIssues.ts'
import type { ImportIssue, ImportResult } from '#core/charter/import/importResult.ts'
import type { SourceLine } from '#core/charter/import/sourceLines.ts'

/** What became of a line, from the gentlest to the most pressing. `lost`: nothing accounts for it, which must never be seen. */
export const fates = ['used', 'header', 'aside', 'check', 'correct', 'lost'] as const
export type Fate = (typeof fates)[number]

/** The thing of the review a line led to. `index` counts in the result's rows, sections or issues. */
export type LinePlace =
  { readonly kind: 'row' | 'section' | 'raw'; readonly index: number } | { readonly kind: 'name' | 'address' }

/** A non-blank line of the source. `issues`: indexes of what the report says of it. */
export interface LineFate {
  readonly number: number
  readonly raw: string
  readonly fate: Fate
  readonly place: LinePlace | null
  readonly issues: readonly number[]
}

/** What the person has settled since: each answer is null where the report still holds. */
export interface Settled {
  readonly issue: (index: number) => Fate | null
  readonly row: (index: number) => Fate | null
  readonly section: (index: number) => Fate | null
}

const nothingSettled: Settled = { issue: () => null, row: () => null, section: () => null }

/**
 * Gives every non-blank line exactly one fate. Codes that concern the whole page (no address, no table) mark no line. In HTML a
 * line of mere markup, which no entry names, shares the fate of the block around it.
 */
export function tellLineFates(
  lines: readonly SourceLine[],
  result: ImportResult,
  settled: Settled = nothingSettled,
): LineFate[] {
  const issuesAt = collectIssues(result.issues)
  const rowAt = indexByLine(result.rows)
  const sectionAt = indexByLine(result.sections)
  const told: LineFate[] = []
  for (const { number, raw, isBlank } of lines) {
    if (isBlank) continue
    const issues = issuesAt.get(number) ?? []
    const row = rowAt.get(number)
    const section = sectionAt.get(number)
    const isNamed = issues.length > 0 || row !== undefined || section !== undefined
    const around = told.at(-1)
    if (!isNamed && result.format === 'html') {
      told.push({ number, raw, fate: around?.fate ?? 'aside', place: around?.place ?? null, issues: [] })
      continue
    }
    const ownFates = issues.map((index) => settled.issue(index) ?? fateOf(codeAt(result, index)))
    const rowFate = row === undefined ? null : (settled.row(row) ?? 'used')
    if (rowFate !== null) ownFates.push(rowFate)
    // An address or a name taken from a line uses it, whatever becomes of the sentence around it.
    else if (section !== undefined && !ownFates.includes('used')) ownFates.push(settled.section(section) ?? 'used')
    const fate = rowFate === 'aside' ? 'aside' : mostPressing(ownFates)
    told.push({ number, raw, fate, place: placeOf(result, issues, row, section), issues })
  }
  return told
}

/** How many lines have each fate. */
export function countFates(lines: readonly LineFate[]): Readonly<Record<Fate, number>> {
  const counts = { used: 0, header: 0, aside: 0, check: 0, correct: 0, lost: 0 }
  for (const { fate } of lines) counts[fate] += 1
  return counts
}

/** Lines whose words go into the platform. The page's title and date are understood too, but the template's stand instead. */
const taken: readonly ImportIssueCode[] = ['platform_line', 'address_line']

function fateOf(code: ImportIssueCode): Fate {
  if (code === 'table_header') return 'header'
  if (taken.includes(code)) return 'used'
  return ({ info: 'aside', warning: 'check', error: 'correct' } as const)[importIssues[code]]
}

function codeAt(result: ImportResult, index: number): ImportIssueCode {
  const issue = result.issues[index]
  if (issue === undefined) throw new Error(`no issue ${index}`)
  return issue.code
}

function mostPressing(list: readonly Fate[]): Fate {
  if (list.length === 0) return 'lost'
  return list.reduce((a, b) => (fates.indexOf(b) > fates.indexOf(a) ? b : a))
}

/** Line → issues. */
function collectIssues(issues: readonly ImportIssue[]): Map<number, number[]> {
  const at = new Map<number, number[]>()
  issues.forEach(({ lines }, index) => {
    for (const line of lines) at.set(line, [...(at.get(line) ?? []), index])
  })
  return at
}

function indexByLine(things: readonly { readonly lines: readonly number[] }[]): Map<number, number> {
  return new Map(things.flatMap(({ lines }, index) => lines.map((line): [number, number] => [line, index])))
}

function placeOf(
  result: ImportResult,
  issues: readonly number[],
  row: number | undefined,
  section: number | undefined,
): LinePlace | null {
  const find = (...codes: readonly ImportIssueCode[]) => issues.find((index) => codes.includes(codeAt(result, index)))
  if (find('bad_address') !== undefined) return { kind: 'address' }
  const raw = find('row_unclear')
  if (raw !== undefined) return { kind: 'raw', index: raw }
  if (row !== undefined) return { kind: 'row', index: row }
  if (section !== undefined) return { kind: 'section', index: section }
  if (find('address_line') !== undefined) return { kind: 'address' }
  return find('platform_line') === undefined ? null : { kind: 'name' }
}

/** The key of the row of the review that a line led to; null where it led to none. */
export function rowKeyOf({ place }: LineFate): string | null {
  return place?.kind === 'row' || place?.kind === 'raw' ? `${place.kind}-${place.index}` : null
}
