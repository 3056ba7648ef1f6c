import { Refusal } from './refusal.ts'

interface Revised {
  readonly revision: number
  readonly deletedAt: string | null
}

/** Refuses a change made beside another revision than the present one. `current` gives the thing as the API shows it. */
export async function refuseStale(thing: Revised, revision: number, current: () => Promise<unknown>): Promise<void> {
  if (thing.revision !== revision) throw new Refusal('stale_revision', { current: await current() })
}

/** Refuses a change of a deleted thing, after {@link refuseStale}. */
export async function refuseDeleted(thing: Revised, current: () => Promise<unknown>): Promise<void> {
  if (thing.deletedAt !== null) throw new Refusal('deleted', { current: await current() })
}
