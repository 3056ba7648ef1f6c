import type { Entity } from '#core/charter/entity.ts'
import type { Desk } from '../desk.ts'
import { isSameValue } from '../isSameValue.ts'
import { refuseTakenHosts, refuseTakenSlug } from '../platforms/hosts.ts'
import { Refusal } from '../refusal.ts'
import type { Change, Commit, Kind, StoredRecords } from '../store.ts'
import type { Unit } from '../unit.ts'
import { refuseTakenViewName } from '../views/refuseTakenViewName.ts'

/**
 * Does the inverse of a commit as a commit of its own. Refused when anything it changed says something else by now; a later change
 * that was itself taken back leaves it as it was, so that commits can be undone one after the other.
 */
export async function undoCommit(desk: Desk, id: string): Promise<Commit> {
  const undoing = await desk.write(async (unit) => {
    const commit = await unit.commit(id)
    if (commit === null) throw new Refusal('not_found')
    for (const change of [...commit.changes].reverse()) await undoChange(unit, change)
    await checkUniqueness(unit)
    await refuseOrphans(unit)
    return unit.commitId
  }, id)
  const made = await desk.read((reader) => reader.commit(undoing))
  if (made === null) throw new Error(`undoing ${id} changed nothing`)
  return made
}

/** What was made is deleted again; what was changed is as it was. Revisions go on counting. */
async function undoChange<K extends Kind>(unit: Unit, change: Change & { kind: K }): Promise<void> {
  // A change of kind K holds records of kind K; the union's correlation is lost on a generic K.
  const { before, after } = change as unknown as { before: StoredRecords[K] | null; after: StoredRecords[K] }
  const current = await unit.get(change.kind, change.id)
  if (current === null || !saysTheSame(current, after)) throw new Refusal('stale_revision', { current })
  const { revision: _, ...was } = before ?? { ...after, deletedAt: unit.at }
  // What it had not is taken out again.
  const gained = Object.keys(current).filter((key) => key !== 'revision' && !(key in was))
  const patch = { ...Object.fromEntries(gained.map((key) => [key, undefined])), ...was }
  unit.change(change.kind, current, patch as Partial<StoredRecords[K]>) // a record less its revision is part of it
}

/** Whether two states of a record hold the same, whenever and however often they were written. */
function saysTheSame<R extends Entity>(current: R, after: R): boolean {
  const { revision: _, updatedAt: __, ...now } = current
  const { revision: ___, updatedAt: ____, ...then } = after
  return isSameValue(now, then)
}

async function checkUniqueness(unit: Unit): Promise<void> {
  for (const { kind, id, after } of unit.changes()) {
    if (after.deletedAt !== null) continue
    if (kind === 'platform') await refuseTakenSlug(unit, id, after.slug)
    if (kind === 'host') await refuseTakenHosts(unit, after.platformId, [after.host])
    if (kind === 'view') await refuseTakenViewName(unit, id, after.name)
  }
}

/**
 * Refuses what would leave something without what it needs: a platform that something was added to since, a definition or a provider
 * that is used since, a thing that would again use one that was deleted since.
 */
async function refuseOrphans(unit: Unit): Promise<void> {
  for (const { kind, id, before, after } of unit.changes()) {
    if (after.deletedAt === null) {
      if (kind === 'row' && (!isLiving(before) || before.definitionId !== after.definitionId))
        await refuseGone(unit, 'definition', after.definitionId)
      if ((kind === 'row' || kind === 'definition') && (!isLiving(before) || providerOf(before) !== providerOf(after)))
        await refuseGone(unit, 'provider', providerOf(after))
    } else if (kind === 'platform') {
      for (const child of ['row', 'host', 'platformSection', 'platformCategory'] as const)
        refuseUsed((await unit.list(child, { where: { platformId: id }, limit: 1 })).items)
    } else if (kind === 'definition') {
      refuseUsed((await unit.list('row', { where: { definitionId: id }, limit: 1 })).items)
    } else if (kind === 'provider') {
      refuseUsed((await unit.list('definition', { where: { providerId: id }, limit: 1 })).items)
      // The summaries are of before this write, and tell of what is inherited too: the row itself says whether it names the provider.
      for (const user of (await unit.list('rowSummary', { where: { providerId: id } })).items) {
        const row = await unit.get('row', user.id)
        if (isLiving(row) && providerOf(row) === id) refuseUsed([row])
      }
    }
  }
}

function isLiving<R extends Entity>(record: R | null): record is R {
  return record !== null && record.deletedAt === null
}

/** The provider that a row or definition names itself. */
function providerOf({ facts }: { readonly facts: { readonly providerId?: string | undefined } }): string | null {
  return facts.providerId ?? null
}

function refuseUsed([current]: readonly Entity[]): void {
  if (current !== undefined) throw new Refusal('stale_revision', { current })
}

async function refuseGone(unit: Unit, kind: 'definition' | 'provider', id: string | null): Promise<void> {
  if (id === null) return
  const current = await unit.get(kind, id)
  if (current?.deletedAt !== null) throw new Refusal('stale_revision', { current })
}
