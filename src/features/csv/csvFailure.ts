import { ProblemError } from '#core/contract/client.ts'
import { readFailure } from '#src/lib/failure.ts'

const told = [
  'not_a_table',
  'table_too_large',
  'source_too_large',
  'body_too_large',
  'deleted',
  'too_many_rows',
] as const

/** Why a file was not read or not taken over. `count` and `max`: how much there is, and how much may be. */
export interface CsvFailure {
  readonly code:
    Exclude<(typeof told)[number], 'body_too_large'> | 'too_many_lines' | 'network' | 'unreadable' | 'other'
  readonly count?: number
  readonly max?: number
  readonly requestId?: string | null
}

export function readCsvFailure(error: unknown): CsvFailure {
  const { kind, code, requestId } = readFailure(error)
  if (error instanceof DOMException) return { code: 'unreadable' }
  if (kind === 'network') return { code: 'network' }
  const known = told.find((it) => it === code)
  if (known === undefined) return { code: 'other', requestId }
  const { count = 0, max = 0 } = error instanceof ProblemError ? error.problem : {}
  return { code: known === 'body_too_large' ? 'source_too_large' : known, count, max }
}
