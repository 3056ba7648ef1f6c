/** One line of the source: its 1-based number, its raw text, and the text without forbidden characters. */
export interface SourceLine {
  readonly number: number
  readonly raw: string
  readonly text: string
  readonly isBlank: boolean
}

// eslint-disable-next-line no-control-regex -- these are what a text may not hold, tab apart
const breaking = /[\u000b-\u000d\u0085\u2028\u2029]/gu
// eslint-disable-next-line no-control-regex -- as above; direction overrides too (UAX #9, Trojan Source)
const dropped = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069]/gu

/** A text without control and direction-override characters; those that end a line become a space. Tabs and line feeds stay. */
export function cleanText(text: string): string {
  if (/^[\x20-\x7e\t\n]*$/.test(text)) return text
  return text.toWellFormed().replace(breaking, ' ').replace(dropped, '')
}

/** Cuts a source into lines (LF, CRLF, or CR where it has no LF), a byte order mark left out. */
export function readSourceLines(source: string): SourceLine[] {
  const text = source.replace(/^\ufeff/, '')
  const rawLines = text.includes('\n') ? text.split('\n').map((line) => line.replace(/\r$/, '')) : text.split('\r')
  return rawLines.map((raw, index) => {
    const clean = cleanText(raw)
    return { number: index + 1, raw, text: clean, isBlank: raw.trim() === '' }
  })
}

/** Whether cleaning took something out of the line. */
export function hasForbiddenCharacters(line: SourceLine): boolean {
  return line.text !== line.raw
}
