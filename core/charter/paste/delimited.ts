/** What stands between the cells of a row: a tab when copied from a spreadsheet, the others in CSV files. */
export type Separator = '\t' | ';' | ','

/**
 * The rows of a block of cells, as spreadsheets copy and export them: cells in double quotes may hold line breaks, separators
 * and doubled quotes; a quote that no quote closes before a separator is an ordinary character. Time grows with the length.
 * @param max how many rows to keep; `total` counts the others too
 */
export function readDelimited(
  text: string,
  separator: Separator,
  max = Infinity,
): { readonly rows: string[][]; readonly total: number } {
  const findClosing = closingQuotes(text, separator)
  const rows: string[][] = []
  let [total, at] = [0, text.startsWith('\ufeff') ? 1 : 0]
  const next = { separator: -1, feed: -1, carriage: -1 }
  // Each mark is looked for once per place where it stands, not once per cell.
  const indexOfNext = (key: keyof typeof next, mark: string): number => {
    if (next[key] < at) next[key] = withoutEnd(text.indexOf(mark, at))
    return next[key]
  }
  while (at < text.length) {
    const row: string[] = []
    for (;;) {
      const closing = text.charAt(at) === '"' ? findClosing(at) : -1
      if (closing !== -1) {
        row.push(text.slice(at + 1, closing).replaceAll('""', '"'))
        at = closing + 1
      } else {
        const ends = [indexOfNext('separator', separator), indexOfNext('feed', '\n'), indexOfNext('carriage', '\r')]
        const end = Math.min(...ends, text.length)
        row.push(text.slice(at, end))
        at = end
      }
      if (text.charAt(at) !== separator) break
      at += 1
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    total += 1
    if (total <= max) rows.push(row)
  }
  return { rows, total }
}

const withoutEnd = (index: number): number => (index === -1 ? Infinity : index)

/**
 * Finds the quote that closes the cell opened at an index; -1 where none does. A cell is closed by the first odd run of quotes,
 * and only if the cell ends there.
 */
function closingQuotes(text: string, separator: Separator): (open: number) => number {
  const runs = /"+/g
  let hasNoOddRun = false
  const isEnd = (index: number) => index === text.length || `${separator}\r\n`.includes(text.charAt(index))
  return (open) => {
    runs.lastIndex = open
    const own = runs.exec(text)?.[0].length ?? 1
    if (own % 2 === 0) return isEnd(open + own) ? open + own - 1 : -1
    // That an opening found none says the same of every later one: without this, openings never closed cost their square.
    if (hasNoOddRun) return -1
    for (let run = runs.exec(text); run !== null; run = runs.exec(text)) {
      const end = run.index + run[0].length
      if (run[0].length % 2 === 1) return isEnd(end) ? end - 1 : -1
    }
    hasNoOddRun = true
    return -1
  }
}

/** Rows as a block that {@link readDelimited} reads back, cell for cell. */
export function writeDelimited(rows: readonly (readonly string[])[], separator: Separator): string {
  const quoted = new RegExp(`["\\r\\n${separator}]|^\\ufeff`)
  const write = (cell: string) => (quoted.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return rows.map((row) => `${row.map(write).join(separator)}\r\n`).join('')
}
