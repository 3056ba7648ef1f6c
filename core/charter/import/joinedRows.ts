import type { TableItem } from './blocks.ts'
import { isPageChrome } from './chrome.ts'
import { cookieTokens, knownNames, leadingProvider } from './cookieTokens.ts'
import { headingAt } from './lineHeadings.ts'
import { readLineHeader, type LineHeader } from './lineHeader.ts'
import { placeOf } from './lineTable.ts'
import { roleOfHeading } from './sections.ts'
import type { SourceLine } from './sourceLines.ts'

type Item = TableItem & { readonly kind: 'row' | 'aside' }

/**
 * Rows whose cells one space, or nothing, stands between. They are split only where several rows tell the same provider, each
 * names exactly one cookie, and the columns around it are single; any other is reported whole, with its likely cells.
 */
export function readJoinedRows(
  lines: readonly SourceLine[],
  start: number,
  header: LineHeader,
): { items: TableItem[]; next: number } {
  const taken: SourceLine[] = []
  const chrome: SourceLine[] = []
  const firstWords = new Set<string>()
  let next = start
  let isAdjacent = true
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    if (line.text.trim() === '') {
      isAdjacent = taken.length === 0
      continue
    }
    if (headingAt(lines, at) !== null || readLineHeader(lines, at) !== null) break
    if (isPageChrome(line.text)) chrome.push(line)
    else if (isRow(line.text, isAdjacent, firstWords)) {
      taken.push(line)
      firstWords.add(firstWord(line.text))
    } else break
    isAdjacent = true
    next = at + 1
  }
  const items = [
    ...splitRows(taken, header),
    ...chrome.map((line): Item => ({ kind: 'aside', code: 'page_chrome', ...placeOf([line]) })),
  ]
  return { items: items.sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)), next }
}

/** Whether a line of such a table is a row: only what is surely a heading or a sentence is not. */
function isRow(text: string, isAdjacent: boolean, firstWords: ReadonlySet<string>): boolean {
  if (leadingProvider(text) !== null || cookieTokens(text).length === 1) return true
  if (firstWords.has(firstWord(text))) return true
  return isAdjacent && roleOfHeading(text) === null && !/cookies?\s*:?$/i.test(text.slice(-200).trim())
}

function firstWord(line: string): string {
  return /\S+/.exec(line)?.[0] ?? ''
}

function splitRows(rows: readonly SourceLine[], header: LineHeader): Item[] {
  const provider = sharedProvider(rows.map((row) => row.text.trim()))
  const isKnownOrder = header.columns.join() === 'provider,service,names,purpose'
  const spaced = rows.map((row) => splitAround(row.text.trim(), provider, cookieTokens(row.text)))
  const isCertain = isKnownOrder && provider !== null && rows.length > 1 && spaced.every((cells) => cells !== null)
  return rows.map((row, index): Item => {
    const cells = spaced[index] ?? null
    if (isCertain && cells !== null) return { kind: 'row', cells, hasMarkup: false, ...placeOf([row]) }
    const found = knownNames.filter((name) => row.text.includes(name))
    const guess = cells ?? splitAround(row.text.trim(), leadingProvider(row.text), found)
    const isProposed = isKnownOrder && guess !== null
    return {
      kind: 'aside',
      code: 'row_unclear',
      ...(isProposed ? { proposal: guess.join('\t') } : {}),
      ...placeOf([row]),
    }
  })
}

/** The provider with which all rows begin, when it is a known one and the very words that they share, no more. */
function sharedProvider(rows: readonly string[]): string | null {
  const provider = leadingProvider(rows[0] ?? '')
  if (provider === null || !rows.every((row) => row.startsWith(`${provider} `))) return null
  const nextWords = new Set(rows.map((row) => row.slice(provider.length).trim().split(/\s/)[0]))
  return nextWords.size === 1 && rows.length > 1 ? null : provider
}

/** Provider, what stands before the one name, the name, what stands after it; null unless all four are there. */
function splitAround(row: string, provider: string | null, names: readonly string[]): string[] | null {
  const [name] = names
  if (provider === null || name === undefined || names.length !== 1) return null
  const rest = row.slice(provider.length)
  const at = rest.indexOf(name)
  if (at < 0 || at !== rest.lastIndexOf(name)) return null
  const cells = [provider, rest.slice(0, at).trim(), name, rest.slice(at + name.length).trim()]
  return cells.includes('') ? null : cells
}
