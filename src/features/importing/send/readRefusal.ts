import { ProblemError } from '#core/contract/client.ts'
import type { Holder } from '#core/contract/problem.ts'
import type { PlatformFaults } from '../review/platformFaults.ts'
import type { Review, RowCell, RowReview } from '../review/review.ts'
import type { FaultCode, RowFaults } from '../review/rowFaults.ts'
import type { SentContentKeys } from './sentContentKeys.ts'

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

/** Who has the short name or the host that was asked for. */
export function readHolder(error: unknown): Holder | null {
  return error instanceof ProblemError ? (error.problem.holder ?? null) : null
}

/** What the API refused of titles and texts around the rows, by the key under which the screen knows each. */
export function readContentRefusal(error: unknown, keys: SentContentKeys): ReadonlyMap<string, FaultCode> {
  const found = new Map<string, FaultCode>()
  if (!(error instanceof ProblemError)) return found
  for (const { code, path } of error.problem.issues ?? []) {
    const [root, index] = path
    if ((root !== 'sections' && root !== 'categories') || typeof index !== 'number') continue
    const key = keys[root][index]
    if (key !== null && key !== undefined) found.set(key, faultOf(code))
  }
  return found
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

function faultOf(code: string): FaultCode {
  return shownCodes.find((it) => it === code) ?? 'refused'
}

/**
 * What the API refused of single rows, by their keys, with the row it was about. A provider that was to be made is refused in the
 * cells that name it.
 * @param keys the rows in the order in which they were sent
 * @param made the names of the providers that were to be made, in that order too
 */
export function readRowRefusal(
  error: unknown,
  { keys, made }: { keys: readonly string[]; made: readonly string[] },
  { rows }: Review,
): ReadonlyMap<string, { readonly faults: RowFaults; readonly about: RowReview }> {
  const found = new Map<string, { faults: RowFaults; about: RowReview }>()
  if (!(error instanceof ProblemError)) return found
  for (const { code, path } of error.problem.issues ?? []) {
    const [root, index, ...rest] = path
    if (root === 'providers' && typeof index === 'number') {
      for (const row of rows.filter(({ provider, isLeftOut }) => !isLeftOut && provider.trim() === made[index]))
        found.set(row.key, { faults: { ...found.get(row.key)?.faults, provider: faultOf(code) }, about: row })
    }
    if ((root !== 'rows' && root !== 'operations') || typeof index !== 'number') continue
    const row = rows.find(({ key }) => key === keys[index])
    if (row === undefined) continue
    const cell = rest.map((step) => cellOf[step]).find((it) => it !== undefined) ?? 'names'
    found.set(row.key, { faults: { [cell]: faultOf(code), ...found.get(row.key)?.faults }, about: row })
  }
  return found
}
