import { deriveSummaries } from './deriveSummaries.ts'
import type { Change, Commit, Store } from './store.ts'
import { Unit } from './unit.ts'

/** Who asks, for whom the log keeps it. */
export interface Origin {
  readonly actor: string
  readonly requestId: string
}

/**
 * The one way to write: `work` changes things through the unit; what it changed becomes one commit with its derived
 * records, in one transaction. A refusal thrown by `work` leaves nothing. `isMade` tells whether there was anything to commit.
 */
export async function commit<T>(
  store: Store,
  origin: Origin & { at: string; id: string; undoes?: string },
  work: (unit: Unit) => Promise<T>,
): Promise<{ result: T; isMade: boolean }> {
  return store.write(async (reader) => {
    const unit = new Unit(reader, origin.at, origin.id)
    const result = await work(unit)
    const changes = unit.changes()
    if (changes.length > 0) await deriveSummaries(unit, changes)
    const { id, actor, requestId, at, undoes = null } = origin
    const made: Commit = { id, actor, requestId, at, undoes, platformIds: platformsOf(changes), changes }
    const isMade = changes.length > 0
    return { commit: isMade ? made : null, derived: unit.derived(), result: { result, isMade } }
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
