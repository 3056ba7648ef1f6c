import { proposeFreeSlug } from '#core/charter/proposeSlug.ts'
import { ProblemError, readAnswer } from '#core/contract/client.ts'
import type { Holder, Issue } from '#core/contract/problem.ts'
import type { PlatformItem } from '#core/contract/routes/platformRoutes.ts'
import { api } from '#src/lib/api.ts'
import type { NewPlatform } from './newPlatform.ts'

/** Why a platform was not made, on the field it is about. */
export type CreateRefusal =
  | { field: 'slug'; code: 'slug_taken'; free: string | null; holder: Holder | null }
  | { field: 'address'; code: 'host_taken'; holder: Holder | null }
  | { field: 'fields'; issues: readonly Issue[] }
  | { field: 'copyOf' }

/** What the API refused and what would mend it; null when no field is to blame. Never throws. */
export async function readCreateRefusal(error: unknown, form: NewPlatform): Promise<CreateRefusal | null> {
  if (!(error instanceof ProblemError)) return null
  const holder = error.problem.holder ?? null
  if (error.code === 'slug_taken') {
    const platforms = await readPlatforms()
    const taken = new Set([form.slug.trim(), ...platforms.map(({ slug }) => slug)])
    return {
      field: 'slug',
      code: 'slug_taken',
      holder,
      free: platforms.length === 0 ? null : proposeFreeSlug(form.slug.trim(), taken),
    }
  }
  if (error.code === 'host_taken') {
    return { field: 'address', code: 'host_taken', holder }
  }
  if (error.problem.issues?.some(({ path: [root] }) => root === 'copyOf')) return { field: 'copyOf' }
  const issues = (error.problem.issues ?? []).filter(({ path: [root] }) => root !== 'id')
  return issues.length === 0 ? null : { field: 'fields', issues }
}

/** Help that is no use when it fails: without it, the refusal is said all the same. */
async function readPlatforms(): Promise<readonly PlatformItem[]> {
  try {
    return (await readAnswer(api.platforms.$get({ query: { pageSize: '500' } }))).items
  } catch {
    return []
  }
}
