import type { CharterSource } from '#core/charter/charterSource.ts'
import { compareRegister } from '#core/charter/compareRegister.ts'
import { comparePages } from '#core/charter/render/comparePages.ts'
import { resolveCharter } from '#core/charter/render/resolveCharter.ts'
import {
  cellsShown,
  type FleetChange,
  type PageRehearsal,
  type RegisterRehearsal,
  type Rehearsal,
  type RehearsalQuery,
} from '#core/contract/routes/fleetRoutes.ts'
import { touchedPlatforms } from '../deriveSummaries.ts'
import type { Desk } from '../desk.ts'
import { loadSources } from '../loadSource.ts'
import type { Change, Reader } from '../store.ts'
import { Unit } from '../unit.ts'
import { doFleetChange } from './doFleetChange.ts'
import { keepers } from './keepers.ts'
import { markOf } from './markOf.ts'
import { sharedWords } from './sharedWords.ts'

/** Platforms whose sources, before and after, are in memory at the same time. */
const chunk = 50

/**
 * What a change would show on which pages. The change is done in a unit of work that is then thrown away: what is rehearsed is
 * exactly what would be done, and what would be refused is refused.
 */
export function rehearse(desk: Desk, change: FleetChange, query: RehearsalQuery): Promise<Rehearsal> {
  const at = query.at ?? desk.at.slice(0, 10)
  return desk.read(async (reader) => {
    const unit = new Unit(reader, desk.at, desk.newId())
    await doFleetChange(unit, change)
    const mark = await markOf(unit)
    const { all } = await touchedPlatforms(unit, unit.changes())
    const ids = query.platformId === undefined ? all : all.filter((id) => id === query.platformId)
    const limit = query.platformId === undefined ? cellsShown : Infinity
    const { items } = await reader.list('platformSummary', { where: { id: ids }, sort: [{ column: 'name' }] })
    const platforms: Rehearsal['platforms'] = []
    for (let from = 0; from < items.length; from += chunk) {
      const some = items.slice(from, from + chunk)
      const [before, after] = [await sourcesOf(reader, some), await sourcesOf(unit, some)]
      for (const { id, slug, name } of some) {
        const [was, is] = [before.get(id), after.get(id)]
        // None of a platform that comes or goes with the change.
        if (was === undefined || is === undefined) continue
        const [pages, register] = [readPages(was, is, { at, limit }), readRegister(was, is, limit)]
        if (pages.length + register.changed > 0) platforms.push({ id, slug, name, pages, register })
      }
    }
    const unchanged = items.length - platforms.length
    const rows = unit.changes().filter(({ kind }) => kind === 'row').length
    const exceptions = unit.changes().filter(isDeparture).length
    const keeps = await keepers(reader, unit.changes())
    const words = await sharedWords(reader, change, at)
    return { at, mark, rows, exceptions, platforms, unchanged, keeps, sharedWords: words }
  })
}

async function sourcesOf(reader: Reader, some: readonly { id: string }[]): Promise<Map<string, CharterSource>> {
  const { items } = await reader.list('platform', { where: { id: some.map((it) => it.id) } })
  return new Map((await loadSources(reader, items)).map((source) => [source.platform.id, source]))
}

/** Whether a row would say something otherwise than its shared definition, which it does not yet. */
function isDeparture({ kind, before, after }: Change): boolean {
  if (kind !== 'row' || after.deletedAt !== null) return false
  const departed = before !== null && before.definitionId === after.definitionId ? before.overrides : {}
  return Object.keys(after.overrides).some((field) => !(field in departed))
}

/** What of the register would be kept otherwise. */
function readRegister(before: CharterSource, after: CharterSource, limit: number): RegisterRehearsal {
  const facts = compareRegister(before, after)
  const shown = facts.slice(0, limit).map((fact) => ({ ...fact, names: [...fact.names] }))
  return { changed: facts.length, facts: shown }
}

/** The pages of a platform that would change in one way or another. */
function readPages(
  before: CharterSource,
  after: CharterSource,
  { at, limit }: { at: string; limit: number },
): PageRehearsal[] {
  return after.platform.locales.flatMap((locale): PageRehearsal[] => {
    const { cells, turnsStale, turnsMissing } = comparePages(
      resolveCharter({ source: before, at }, locale),
      resolveCharter({ source: after, at }, locale),
    )
    if (cells.length + turnsStale.length + turnsMissing.length === 0) return []
    const shown = cells.slice(0, limit).map((cell) => ({ ...cell, names: [...cell.names] }))
    return [
      {
        locale,
        changed: cells.length,
        cells: shown,
        turnsStale: turnsStale.map((it) => ({ ...it, names: [...it.names] })),
        turnsMissing: turnsMissing.map((it) => ({ ...it, names: [...it.names] })),
      },
    ]
  })
}
