import { deriveSummaries } from './deriveSummaries.ts'
import { doOnce, type NamedRequest, type Outcome } from './requestKeys.ts'
import type { Change, Commit, Store } from './store.ts'
import { Unit } from './unit.ts'

/** Who asks, for whom the log keeps it. */
export interface Origin {
  readonly actor: string
  readonly requestId: string
}

/**
 * The one way to write: `work` changes things through the unit; what it changed becomes one commit with its derived
 * records, in one transaction. A refusal thrown by `work` leaves nothing. A write that its client `named` is
 * done once, whatever number of times it is sent.
 */
export async function commit<T>(
  store: Store,
  origin: Origin & { at: string; id: string; undoes?: string },
  named: NamedRequest | null,
  work: (unit: Unit) => Promise<T>,
): Promise<Outcome<T>> {
  return store.write(async (reader) => {
    const unit = new Unit(reader, origin.at, origin.id)
    const done = await doOnce(unit, named, work)
    const changes = unit.changes()
    if (changes.length > 0) await deriveSummaries(unit, changes)
    const { id, actor, requestId, at, undoes = null } = origin
    const made: Commit = { id, actor, requestId, at, undoes, platformIds: platformsOf(changes), changes }
    return { commit: changes.length > 0 ? made : null, derived: unit.derived(), result: done }
  })
}

/** The platforms that own what was changed. */
function platformsOf(changes: readonly Change[]): string[] {
  const ids = changes.map((change) => {
    if (change.kind === 'platform') return change.id
    return 'platformId' in change.after ? change.after.platformId : null
  })
  return [...new Set(ids.filter((id) => id !== null))].sort()
}
