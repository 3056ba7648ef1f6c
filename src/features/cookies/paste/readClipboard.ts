import { writeDelimited } from '#core/charter/paste/delimited.ts'

/** What a clipboard holds: a block of cells, apart by tabs, or words that may be one cell. */
export interface ClipboardCells {
  readonly text: string
  readonly isBlock: boolean
}

/** The cells on a clipboard; null where it holds none, but nothing or a picture. */
export function readClipboard(clipboard: Pick<DataTransfer, 'getData'>): ClipboardCells | null {
  const text = clipboard.getData('text/plain')
  if (/[\t\n\r]/.test(text.trim())) return { text, isBlock: true }
  const html = clipboard.getData('text/html')
  const table = html === '' ? null : readHtmlTable(html)
  if (table !== null) return { text: table, isBlock: true }
  return text.trim() === '' ? null : { text, isBlock: false }
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
