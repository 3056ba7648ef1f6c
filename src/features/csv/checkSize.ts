import { maxSourceBytes } from '#core/charter/import/readSource.ts'
import { pasteLimits } from '#core/charter/paste/readPaste.ts'
import { countRows } from './countRows.ts'
import type { CsvFailure } from './csvFailure.ts'

/** Why a file is too large to be sent: by its rows, told with their number, or else by its bytes. Null where it is not. */
export async function checkSize(
  file: Pick<Blob, 'size' | 'stream'>,
  countKnown: (cells: readonly string[]) => number,
): Promise<CsvFailure | null> {
  const count = (await countRows(file, countKnown)) ?? 0
  if (count > pasteLimits.rows) return { code: 'too_many_lines', count, max: pasteLimits.rows }
  return file.size > maxSourceBytes ? { code: 'source_too_large' } : null
}
