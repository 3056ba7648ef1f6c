import { ProblemError } from '#core/contract/client.ts'
import type { PlatformFaults } from './platformFaults.ts'
import type { Review, RowCell, RowReview } from './review.ts'
import type { FaultCode, RowFaults } from './rowFaults.ts'

/** What the API refused of the platform, on the fields it is about; null when it is about nothing of them. */
export function readPlatformRefusal(error: unknown): PlatformFaults | null {
  if (!(error instanceof ProblemError)) return null
  if (error.code === 'slug_taken') return { slug: 'slug_taken' }
  if (error.code === 'host_taken') return { address: 'host_taken' }
  const fields = (error.problem.issues ?? []).flatMap(({ path: [root, field] }) => (root === 'platform' ? [field] : []))
  const faults: PlatformFaults = {
    ...(fields.includes('name') && { name: 'not_one_line' }),
    ...(fields.includes('slug') && { slug: 'invalid_slug' }),
    ...(fields.includes('address') && { address: 'invalid_address' }),
  }
  return Object.keys(faults).length === 0 ? null : faults
}

/** The cell in which each field of a row is written. */
const cellOf: Readonly<Record<string, RowCell>> = {
  providerId: 'provider',
  names: 'names',
  retention: 'retention',
  retentionNote: 'retention',
  service: 'service',
  purpose: 'purpose',
}
const shownCodes: readonly FaultCode[] = ['required', 'too_long', 'not_one_line', 'too_many', 'duplicate']

/**
 * What the API refused of single rows, by their keys, with the row it was about.
 * @param keys the rows in the order in which they were sent
 */
export function readRowRefusal(
  error: unknown,
  keys: readonly string[],
  { rows }: Review,
): ReadonlyMap<string, { readonly faults: RowFaults; readonly about: RowReview }> {
  const found = new Map<string, { faults: RowFaults; about: RowReview }>()
  if (!(error instanceof ProblemError)) return found
  for (const { code, path } of error.problem.issues ?? []) {
    const [root, index, ...rest] = path
    if ((root !== 'rows' && root !== 'operations') || typeof index !== 'number') continue
    const row = rows.find(({ key }) => key === keys[index])
    if (row === undefined) continue
    const cell = rest.map((step) => cellOf[step]).find((it) => it !== undefined) ?? 'names'
    const fault = shownCodes.find((it) => it === code) ?? 'refused'
    found.set(row.key, { faults: { [cell]: fault, ...found.get(row.key)?.faults }, about: row })
  }
  return found
}
