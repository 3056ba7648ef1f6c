import { isSameValue } from './isSameValue.ts'
import { loadSources } from './loadSource.ts'
import type { Change, DerivedKind, DerivedRecords, Query } from './store.ts'
import { summarisePlatform, summariseRows } from './summarise.ts'
import type { Unit } from './unit.ts'

/** Computes again, within the write, the summaries of exactly the platforms that `changes` touch, directly or by inheritance. */
export async function deriveSummaries(unit: Unit, changes: readonly Change[]): Promise<void> {
  const { own, all } = await touchedPlatforms(unit, changes)
  if (all.length === 0) return
  await derivePlatforms(unit, all, own)
  // A row deleted on its own is no longer in its source: its summary is only marked.
  for (const change of changes) {
    if (change.kind !== 'row' || change.after.deletedAt === null) continue
    const summary = await unit.get('rowSummary', change.id)
    if (summary !== null) unit.derive('rowSummary', change.id, { ...summary, deletedAt: change.after.deletedAt })
  }
}

/** The platforms that `changes` touch: `own`, of which something of their own changes, and `all`, those that inherit it too. */
export async function touchedPlatforms(
  unit: Unit,
  changes: readonly Change[],
): Promise<{ own: ReadonlySet<string>; all: string[] }> {
  const own = new Set(changes.flatMap(ownPlatform))
  return { own, all: [...new Set([...own, ...(await inheritingPlatforms(unit, changes))])].sort() }
}

/** Platforms whose sources are in memory at the same time. */
const chunk = 100

/** As {@link deriveSummaries}, of these platforms. `own`: those of which something of their own changed, by which they are dated. */
export async function derivePlatforms(
  unit: Unit,
  platformIds: readonly string[],
  own: ReadonlySet<string> = new Set(),
): Promise<void> {
  const ids = [...platformIds].sort()
  for (let from = 0; from < ids.length; from += chunk) await deriveChunk(unit, ids.slice(from, from + chunk), own)
}

async function deriveChunk(unit: Unit, ids: readonly string[], own: ReadonlySet<string>): Promise<void> {
  const { items } = await unit.list('platform', { where: { id: ids }, deleted: 'any' })
  const platformSummaries = await summariesById(unit, 'platformSummary', { id: ids })
  const rowSummaries = await summariesById(unit, 'rowSummary', { platformId: ids })
  for (const source of await loadSources(unit, items)) {
    const { id, updatedAt } = source.platform
    const before = platformSummaries.get(id)
    const changedAt = own.has(id) ? unit.at : (before?.changedAt ?? updatedAt)
    const summary = summarisePlatform(source, changedAt)
    if (!isSameValue(summary, before)) unit.derive('platformSummary', id, summary)
    // Of the rows of a platform most stay as they read: writing them again would cost more than all the rest.
    for (const row of summariseRows(source, unit.at))
      if (!isSameValue(row, rowSummaries.get(row.id))) unit.derive('rowSummary', row.id, row)
  }
}

async function summariesById<K extends DerivedKind>(
  unit: Unit,
  kind: K,
  where: NonNullable<Query['where']>,
): Promise<Map<string, DerivedRecords[K]>> {
  const { items } = await unit.list<K>(kind, { where, deleted: 'any' })
  return new Map(items.map((item) => [item.id, item]))
}

function ownPlatform(change: Change): string[] {
  if (change.kind === 'platform') return [change.id]
  if (!('platformId' in change.after) || change.after.platformId === null) return []
  return [change.after.platformId]
}

/** The platforms whose pages show something of a shared thing that changed. */
async function inheritingPlatforms(unit: Unit, changes: readonly Change[]): Promise<string[]> {
  const shared = { definition: new Set<string>(), provider: new Set<string>(), template: new Set<string>() }
  for (const change of changes) {
    if (change.kind === 'definition' || change.kind === 'provider') shared[change.kind].add(change.id)
    if (change.kind === 'template') shared.template.add(change.id)
    if (change.kind === 'section' || change.kind === 'category') shared.template.add(change.after.templateId)
    if (change.kind !== 'text' || change.after.platformId !== null) continue
    const { ownerKind, ownerId } = change.after
    if (ownerKind === 'definition') shared.definition.add(ownerId)
    if (ownerKind === 'template') shared.template.add(ownerId)
    if (ownerKind === 'section' || ownerKind === 'category') {
      const owner = await unit.get(ownerKind, ownerId)
      if (owner !== null) shared.template.add(owner.templateId)
    }
  }
  const found: string[] = []
  for (const where of [{ definitionId: [...shared.definition] }, { providerId: [...shared.provider] }]) {
    if (Object.values(where).flat().length === 0) continue
    const { items } = await unit.list('rowSummary', { where, deleted: 'any' })
    found.push(...items.map((item) => item.platformId))
  }
  if (shared.template.size > 0) {
    const { items } = await unit.list('platform', { where: { templateId: [...shared.template] }, deleted: 'any' })
    found.push(...items.map((item) => item.id))
  }
  return found
}
