import { ProblemError } from '#core/contract/client.ts'
import type { PlatformFaults } from './platformFaults.ts'

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
