import { limits } from './limits.ts'

/**
 * The one written form of a cell that holds several cookie names, for the renderer and the importer: names separated by
 * commas; a name that would not come back as itself, or one in words among others, stands between double quotes, its own
 * double quotes doubled.
 */
export function writeNamesCell(names: readonly string[]): string {
  const isBare = (name: string): boolean => isPlain(name) && (names.length === 1 || !/\s/u.test(name))
  return names.map((name) => (isBare(name) ? name : `"${name.replaceAll('"', '""')}"`)).join(', ')
}

/**
 * The names of a cell, as written and in order. Separators: semicolon, comma, line feed, "and" between two names; none of
 * them inside quotes or brackets (`{a,b}`). A rule in words keeps its commas ("any cookie starting with _pk_, then a number").
 */
export function readNamesCell(text: string): string[] {
  return cutOutside(text, ';').flatMap((part) => (unquote(part) === null ? readPart(part) : [unquote(part) ?? part]))
}

const separators = ';,\n'
const closers: Readonly<Record<string, string>> = { '{': '}', '<': '>', '[': ']', '(': ')' }
const quotes: Readonly<Record<string, string>> = { '"': '"', '\u201c': '\u201d', '\u00ab': '\u00bb' }
const ruleWords =
  /(?:^|\s)(?:tou(?:t|te|s|tes)|any|all|every|each|commen[cç]\w+|start\w*|begin\w*|pr[eé]fix\w*)(?=\s|$)/iu
const ruleStart = /^(?:tou(?:t|te|s|tes)|any|all|every|each)\s/iu
const conjunction = /^([^\s]*_[^\s]*)\s+(?:et|and|ou|or)\s+([^\s]*_[^\s]*)$/iu

function isPlain(name: string): boolean {
  // Nearly every name: nothing in it separates, quotes or brackets. The preview writes all of them at each keystroke.
  if (/^[^;,\s"\u201c\u00ab{}<>[\]()]+$/u.test(name)) return true
  if (quotes[name.charAt(0)] !== undefined) return false
  const read = readNamesCell(name)
  return read.length === 1 && read[0] === name && isBalanced(name)
}

/** Whether every bracket is closed in its order: only then can a neighbour in the cell not be swallowed. */
function isBalanced(name: string): boolean {
  const open: string[] = []
  for (const char of name) {
    const closer = closers[char]
    if (closer !== undefined) open.push(closer)
    else if (Object.values(closers).includes(char) && open.pop() !== char) return false
  }
  return open.length === 0
}

function readPart(part: string): string[] {
  return cutLines(part)
    .flatMap(cutCommas)
    .flatMap((name) => {
      const quoted = unquote(name)
      if (quoted !== null) return [quoted]
      // Longer than two names can be: one, whatever stands in it.
      return (name.length > 2 * limits.cookieName + 10 ? null : conjunction.exec(name)?.slice(1)) ?? [name]
    })
}

/** Line feeds separate names; in a rule in words they are only where the line was folded. */
function cutLines(part: string): string[] {
  if (!part.includes('\n')) return [part]
  const lines = cutOutside(part, '\n')
  return lines.some((line) => ruleWords.test(line)) ? [lines.join(' ')] : lines
}

function cutCommas(part: string): string[] {
  const names: string[] = []
  const pieces = cutOutside(part, ',')
  for (const piece of pieces) {
    const before = names.at(-1)
    const goesOn = before !== undefined && goesOnWith(before, piece)
    if (goesOn) names[names.length - 1] = `${before}, ${piece}`
    else names.push(piece)
  }
  // A rule with its commas is kept as written, whatever spaces follow them.
  return names.length < pieces.length && names.length === 1 ? [part] : names
}

/** Whether `piece`, after a comma, still belongs to the rule in words `before` it. */
function goesOnWith(before: string, piece: string): boolean {
  if (unquote(before) !== null || unquote(piece) !== null) return false
  return /\s/u.test(piece) && ruleWords.test(before) && !ruleStart.test(piece)
}

/** The trimmed, non-empty pieces of `text` between separators that stand outside quotes and brackets. */
function cutOutside(text: string, separator: string): string[] {
  const pieces: string[] = []
  let start = 0
  let nameStart = 0
  let index = 0
  const push = (end: number) => {
    const piece = text.slice(start, end).trim()
    if (piece !== '') pieces.push(piece)
    start = end + 1
  }
  const lastAt = lastIndexes(text)
  while (index < text.length) {
    const char = text.charAt(index)
    if (char === separator) push(index)
    if (separators.includes(char)) nameStart = index + 1
    else if (quotes[char] !== undefined && isBlank(text, nameStart, index)) index = skipQuoted(text, index)
    else index = skipBracket(text, index, lastAt)
    index += 1
  }
  push(text.length)
  return pieces
}

function isBlank(text: string, start: number, end: number): boolean {
  return end - start < 10 && text.slice(start, end).trim() === ''
}

/** Where each closing bracket stands last, so that a bracket never closed costs nothing to look for. */
function lastIndexes(text: string): ReadonlyMap<string, number> {
  return new Map(Object.values(closers).map((closer) => [closer, text.lastIndexOf(closer)]))
}

/** Index of the last character of the bracketed run that opens at `index`; `index` itself where none does. */
function skipBracket(text: string, index: number, lastAt: ReadonlyMap<string, number>): number {
  const closer = closers[text.charAt(index)]
  if (closer === undefined || (lastAt.get(closer) ?? -1) < index) return index
  return text.indexOf(closer, index)
}

/** Index of the closing quote of the run that opens at `index`; `index` itself where it is never closed. */
function skipQuoted(text: string, index: number): number {
  const closer = quotes[text.charAt(index)] ?? '"'
  let end = text.indexOf(closer, index + 1)
  while (end !== -1 && closer === '"' && text.charAt(end + 1) === '"') end = text.indexOf(closer, end + 2)
  return end === -1 ? index : end
}

/** What stands between the quotes around all of `text`; null when it is not quoted. */
function unquote(text: string): string | null {
  const closer = quotes[text.charAt(0)]
  if (closer === undefined || text.length < 3 || skipQuoted(text, 0) !== text.length - 1) return null
  const inner = text.slice(1, -1)
  return closer === '"' ? inner.replaceAll('""', '"') : inner.trim()
}
