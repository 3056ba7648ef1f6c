import { readCsvStart } from './csv.ts'

const [quote, feed, carriage] = [0x22, 0x0a, 0x0d]

/** By so many bytes the separator and the header are told. */
const startBytes = 20_000

/** Where the counter is: `opening` and `closing` are runs of quotes, of which the length says what they do. */
type Place = 'plain' | 'opening' | 'quoted' | 'closing'

/**
 * Counts the rows of a CSV file that comes piece by piece, of whatever size, as {@link readCsvTable} reads them: a line break
 * within quotes ends no row. Where quotes are not closed as they should be, every line counts.
 */
export class CsvRowCounter {
  readonly #countKnown: (cells: readonly string[]) => number
  #start = new Uint8Array()
  /** Null until the start is read. */
  #separator: number | null = null
  #isBinary = false
  /** UTF-16 has two bytes a character: the one that came without the other, and which of the two is the higher. */
  #wide: { isBigEndian: boolean; half: number | null } | null = null
  #place: Place = 'plain'
  #isCellStart = true
  #run = 0
  #previous = feed
  #rows = 0
  /** Line breaks within a cell that may turn out not to be a quoted one. */
  #within = 0

  /** @param countKnown how many cells of a first line are names of columns */
  constructor(countKnown: (cells: readonly string[]) => number) {
    this.#countKnown = countKnown
  }

  take(bytes: Uint8Array): void {
    if (this.#separator !== null) {
      this.#count(bytes)
      return
    }
    const start = new Uint8Array(this.#start.length + bytes.length)
    start.set(this.#start)
    start.set(bytes, this.#start.length)
    this.#start = start
    if (start.length >= startBytes)
      this.#begin(start.subarray(0, start.lastIndexOf(feed, startBytes) + 1 || startBytes))
  }

  /** The rows of the table, its header not among them; null for what is no text at all. */
  end(): number | null {
    if (this.#separator === null) this.#begin(this.#start)
    if (this.#isBinary) return null
    // Quotes that nothing closed are ordinary characters.
    if (this.#place === 'quoted' || (this.#place === 'closing' && this.#run % 2 === 0)) this.#rows += this.#within
    const isOpen = this.#previous !== feed && this.#previous !== carriage
    return Math.max(0, this.#rows + Number(isOpen))
  }

  #begin(sample: Uint8Array): void {
    const start = readCsvStart(sample, this.#countKnown)
    const bytes = this.#start
    this.#start = new Uint8Array()
    this.#isBinary = start === null
    this.#separator = (start?.separator ?? ';').charCodeAt(0)
    this.#rows -= start?.notRows ?? 0
    const [first, second, third] = bytes
    if (first === 0xff && second === 0xfe) this.#wide = { isBigEndian: false, half: null }
    if (first === 0xfe && second === 0xff) this.#wide = { isBigEndian: true, half: null }
    const mark = this.#wide !== null ? 2 : first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0
    this.#count(bytes.subarray(mark))
  }

  #count(bytes: Uint8Array): void {
    if (this.#isBinary) return
    const wide = this.#wide
    if (wide === null) {
      for (let at = 0; at < bytes.length; at += 1) {
        at = this.#skip(bytes, at)
        const byte = bytes[at]
        if (byte !== undefined) this.#step(byte)
      }
      return
    }
    for (const byte of bytes) {
      if (wide.half === null) wide.half = byte
      else {
        this.#step(wide.isBigEndian ? wide.half * 256 + byte : byte * 256 + wide.half)
        wide.half = null
      }
    }
  }

  /** Where the next byte that does something is: most of a large file does nothing, and is passed over quickly. */
  #skip(bytes: Uint8Array, from: number): number {
    if (this.#place === 'opening' || this.#place === 'closing') return from
    const separator = this.#separator
    let at = from
    for (let byte = bytes[at]; byte !== undefined; byte = bytes[(at += 1)])
      if (byte === quote || byte === feed || byte === carriage || byte === separator) break
    if (at > from) {
      this.#previous = bytes[at - 1] ?? this.#previous
      this.#isCellStart = false
    }
    return at
  }

  #step(unit: number): void {
    if (this.#place !== 'plain') this.#stepWithin(unit)
    // What ended a quoted cell is read as what it is.
    if (this.#place === 'plain') this.#stepPlain(unit)
    this.#previous = unit
  }

  #stepPlain(unit: number): void {
    if (unit === quote && this.#isCellStart) {
      this.#place = 'opening'
      this.#run = 1
      this.#within = 0
    } else if (this.#isBreak(unit)) this.#rows += 1
    this.#isCellStart = unit === this.#separator || unit === feed || unit === carriage
  }

  #stepWithin(unit: number): void {
    const isRun = this.#place !== 'quoted'
    if (unit === quote) {
      if (!isRun) this.#place = 'closing'
      this.#run = isRun ? this.#run + 1 : 1
      return
    }
    const isEnd = unit === this.#separator || unit === feed || unit === carriage
    // One quote opens and one closes; a doubled one within is a quote, and two by themselves are an empty cell.
    const closes = isRun && (this.#place === 'opening') === (this.#run % 2 === 0)
    if (closes) {
      if (!isEnd) this.#rows += this.#within
      this.#place = 'plain'
      return
    }
    this.#place = 'quoted'
    if (this.#isBreak(unit)) this.#within += 1
  }

  /** Whether a line ends here; one that a carriage return ended does not end again by the feed after it. */
  #isBreak(unit: number): boolean {
    return unit === carriage || (unit === feed && this.#previous !== carriage)
  }
}
