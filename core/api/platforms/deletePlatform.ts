import type { Platform } from '#core/charter/platform.ts'
import type { Desk } from '../desk.ts'
import { refuseStale } from '../guard.ts'
import { completePlatform } from '../loadPlatforms.ts'
import { Refusal } from '../refusal.ts'
import type { Unit } from '../unit.ts'
import { livingPlatform } from './changePlatform.ts'
import { refuseTakenHosts, refuseTakenSlug } from './hosts.ts'

const childKinds = ['host', 'row', 'platformSection', 'platformCategory'] as const

/** Deletes a platform. Whatever lives of its own follows, marked with the same moment. */
export function deletePlatform(desk: Desk, id: string, revision: number): Promise<Platform> {
  return desk.write(async (unit) => {
    const record = await livingPlatform(unit, id, revision)
    await markChildren(unit, id, null, unit.at)
    return completePlatform(unit, unit.change('platform', record, { deletedAt: unit.at }))
  })
}

/** Brings a platform back with what was deleted with it. Of a living platform, nothing changes. */
export function restorePlatform(desk: Desk, id: string, revision: number): Promise<Platform> {
  return desk.write(async (unit) => {
    const record = await unit.get('platform', id)
    if (record === null) throw new Refusal('not_found')
    await refuseStale(record, revision, () => completePlatform(unit, record))
    if (record.deletedAt === null) return completePlatform(unit, record)
    await refuseTakenSlug(unit, id, record.slug)
    const { hosts } = await completePlatform(unit, record)
    await refuseTakenHosts(
      unit,
      id,
      hosts.map((it) => it.host),
    )
    await markChildren(unit, id, record.deletedAt, null)
    return completePlatform(unit, unit.change('platform', record, { deletedAt: null }))
  })
}

/** Marks the children whose mark is `from` with `to`: those deleted earlier, on their own, stay as they are. */
async function markChildren(unit: Unit, platformId: string, from: string | null, to: string | null): Promise<void> {
  for (const kind of childKinds) {
    const { items } = await unit.list(kind, { where: { platformId }, deleted: 'any' })
    for (const child of items) if (child.deletedAt === from) unit.change(kind, child, { deletedAt: to })
  }
}
