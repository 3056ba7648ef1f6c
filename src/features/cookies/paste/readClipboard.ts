import { writeDelimited } from '#core/charter/paste/delimited.ts'

/** The block of cells on a clipboard, its cells apart by tabs; null where it holds no block, but a word or a picture. */
export function readClipboard(clipboard: Pick<DataTransfer, 'getData'>): string | null {
  const text = clipboard.getData('text/plain')
  if (/[\t\n\r]/.test(text.trim())) return text
  const html = clipboard.getData('text/html')
  return html === '' ? null : readHtmlTable(html)
}

/** The rows of the first table; a merged cell stands in its first place alone, as spreadsheets copy it. */
function readHtmlTable(html: string): string | null {
  // Parsed aside: no script of it runs, nothing of it is fetched.
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (table === null) return null
  /** Column → rows below that a cell above still covers. */
  const covered = new Map<number, number>()
  const rows = [...table.rows].map((row) => {
    const cells: string[] = []
    const skipCovered = () => {
      for (let rest = covered.get(cells.length) ?? 0; rest > 0; rest = covered.get(cells.length) ?? 0) {
        covered.set(cells.length, rest - 1)
        cells.push('')
      }
    }
    for (const cell of row.cells) {
      skipCovered()
      for (let part = 0; part < Math.min(cell.colSpan, mostColumns); part += 1) {
        if (cell.rowSpan > 1) covered.set(cells.length, cell.rowSpan - 1)
        cells.push(part === 0 ? readCell(cell) : '')
      }
    }
    skipCovered()
    return cells
  })
  return rows.some((cells) => cells.some((cell) => cell !== '')) ? writeDelimited(rows, '\t') : null
}

/** As many columns as a merged cell may cover. */
const mostColumns = 60

function readCell(cell: HTMLTableCellElement): string {
  for (const end of cell.querySelectorAll('br')) end.replaceWith('\u2028')
  const words = cell.textContent.replace(/[ \t\r\n]+/g, ' ')
  return words.replaceAll(/ ?\u2028 ?/g, '\n').trim()
}
