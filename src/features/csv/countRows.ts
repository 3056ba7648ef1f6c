import { CsvRowCounter } from '#core/charter/paste/csvRowCounter.ts'

/**
 * The rows of a CSV file, read piece by piece: a file far larger than what can be sent is counted without being held. Null for what
 * is no text. Throws as the browser does where the file cannot be read.
 */
export async function countRows(
  file: Pick<Blob, 'stream'>,
  countKnown: (cells: readonly string[]) => number,
): Promise<number | null> {
  const counter = new CsvRowCounter(countKnown)
  const reader = file.stream().getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) counter.take(piece.value)
  return counter.end()
}
