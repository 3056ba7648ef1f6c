import { hostOf } from '#core/charter/address.ts'
import { proposeFreeSlug } from '#core/charter/proposeSlug.ts'
import { ProblemError, readAnswer } from '#core/contract/client.ts'
import type { Issue } from '#core/contract/problem.ts'
import type { PlatformItem } from '#core/contract/routes/platformRoutes.ts'
import { api } from '#src/lib/api.ts'
import type { NewPlatform } from './newPlatform.ts'

/** Why a platform was not made, on the field it is about. */
export type CreateRefusal =
  | { field: 'slug'; code: 'slug_taken'; free: string | null }
  | { field: 'address'; code: 'host_taken'; owner: PlatformItem | null }
  | { field: 'fields'; issues: readonly Issue[] }

/** What the API refused and what would mend it; null when no field is to blame. Never throws. */
export async function readCreateRefusal(error: unknown, form: NewPlatform): Promise<CreateRefusal | null> {
  if (!(error instanceof ProblemError)) return null
  if (error.code === 'slug_taken') {
    const platforms = await readPlatforms()
    const taken = new Set([form.slug.trim(), ...platforms.map(({ slug }) => slug)])
    return {
      field: 'slug',
      code: 'slug_taken',
      free: platforms.length === 0 ? null : proposeFreeSlug(form.slug.trim(), taken),
    }
  }
  if (error.code === 'host_taken') {
    const host = hostOf(form.address.trim())
    const owner = (await readPlatforms(host ?? undefined)).find(({ hosts }) => hosts.some((it) => it.host === host))
    return { field: 'address', code: 'host_taken', owner: owner ?? null }
  }
  const issues = (error.problem.issues ?? []).filter(({ path: [root] }) => root !== 'id' && root !== 'copyOf')
  return issues.length === 0 ? null : { field: 'fields', issues }
}

/** Help that is no use when it fails: without it, the refusal is said all the same. */
async function readPlatforms(search?: string): Promise<readonly PlatformItem[]> {
  try {
    const query = { pageSize: '500', ...(search !== undefined && { search }) }
    return (await readAnswer(api.platforms.$get({ query }))).items
  } catch {
    return []
  }
}
