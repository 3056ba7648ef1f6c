/**
 * Several cookie names written in one cell, as people write them: separated by commas or semicolons (or line breaks, where a page
 * had them). A name that holds such a separator, a quote or a space stands between double quotes as soon as it could be read
 * otherwise; a quote inside is doubled, as in CSV.
 */

/** A cell's part and whether it stood between quotes. */
interface Part {
  readonly text: string
  readonly quoted: boolean
}

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' }

/** Whether every bracket opened in `text` is closed there: a separator inside brackets separates nothing. */
function isBalanced(text: string): boolean {
  const open: string[] = []
  for (const character of text) {
    const closing = brackets[character]
    if (closing !== undefined) open.push(closing)
    else if (Object.values(brackets).includes(character) && open.pop() !== character) return false
  }
  return open.length === 0
}

/** The end of the quoted text that begins at `start` (just after its opening quote), or null when it never closes well. */
function readQuoted(cell: string, start: number): { text: string; end: number } | null {
  let text = ''
  for (let index = start; index < cell.length; index += 1) {
    const character = cell[index] ?? ''
    if (character !== '"') text += character
    else if (cell[index + 1] === '"') {
      text += '"'
      index += 1
    } else return /^\s*(?:[,;\n]|$)/u.test(cell.slice(index + 1, index + 50)) ? { text, end: index + 1 } : null
  }
  return null
}

function splitCell(cell: string): Part[] {
  const parts: Part[] = []
  let plain = ''
  const close = (): void => {
    if (plain.trim() !== '') parts.push({ text: plain.trim(), quoted: false })
    plain = ''
  }
  for (let index = 0; index < cell.length; index += 1) {
    const character = cell[index] ?? ''
    const quoted = character === '"' && plain.trim() === '' ? readQuoted(cell, index + 1) : null
    if (quoted !== null && quoted.text !== '') {
      parts.push({ text: quoted.text, quoted: true })
      index = quoted.end - 1
      plain = ''
    } else if (character === ',' || character === ';' || character === '\n') close()
    else plain += character
  }
  close()
  return parts
}

/**
 * The names written in a cell, as written and in order. A cell whose parts are not all names (words with spaces, brackets that
 * a separator would cut) is one rule in words, kept whole.
 */
export function readNamesCell(cell: string): string[] {
  const whole = cell.trim()
  if (whole === '') return []
  const parts = splitCell(whole)
  const isList = parts.every((part) => part.quoted || (!/\s/u.test(part.text) && isBalanced(part.text)))
  if (isList && parts.length > 0) return parts.map((part) => part.text)
  return whole.includes('\n') ? whole.split('\n').flatMap(readNamesCell) : [whole]
}

/** The cell that {@link readNamesCell} reads back as these names, for any names the schema of a cookie name accepts. */
export function writeNamesCell(names: readonly string[]): string {
  const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`
  const [only] = names
  if (names.length === 1 && only !== undefined) {
    const read = readNamesCell(only)
    return read.length === 1 && read[0] === only ? only : quote(only)
  }
  return names.map((name) => (/[\s,;"]/u.test(name) || !isBalanced(name) ? quote(name) : name)).join(', ')
}
