import type { Platform } from '#core/charter/platform.ts'
import type { PatchPlatform } from '#core/contract/platformRequests.ts'
import type { Desk } from '../desk.ts'
import { refuseDeleted, refuseStale } from '../guard.ts'
import { completePlatform } from '../loadPlatforms.ts'
import { Refusal, refuseField } from '../refusal.ts'
import type { StoredRecords } from '../store.ts'
import type { Unit } from '../unit.ts'
import { hostsOfAddress, refuseTakenHosts, refuseTakenSlug, writeHosts } from './hosts.ts'

/** Changes a platform's own facts, as a write of its own. */
export const changePlatform = (desk: Desk, id: string, request: PatchPlatform): Promise<Platform> =>
  desk.write((unit) => patchPlatform(unit, id, request))

/** Changes a platform's own facts. Its hosts are part of it: changing them gives it its next revision. */
export async function patchPlatform(unit: Unit, id: string, request: PatchPlatform): Promise<Platform> {
  const { revision, hosts, ...patch } = request
  const record = await livingPlatform(unit, id, revision)
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
  const wanted = { ...record, ...given }
  if (!wanted.locales.includes(wanted.defaultLocale)) throw refuseField('invalid_value', 'defaultLocale')
  const isNamed = patch.name !== undefined || patch.defaultLocale !== undefined
  if (isNamed && wanted.name[wanted.defaultLocale] === undefined)
    throw refuseField('required', 'name', wanted.defaultLocale)
  if (wanted.slug !== record.slug) await refuseTakenSlug(unit, id, wanted.slug)
  // A page that sent its visitors to another platform would say it is that one.
  if (wanted.address !== record.address) {
    const answering = hostsOfAddress(wanted.address)
    await refuseTakenHosts(
      unit,
      id,
      answering.map(({ host }) => host),
    )
  }
  if (wanted.templateId !== record.templateId && (await unit.get('template', wanted.templateId)) === null)
    throw refuseField('unknown_reference', 'templateId')
  const changed = unit.change('platform', record, given)
  const moved = hosts !== undefined && (await writeHosts(unit, id, hosts))
  return completePlatform(unit, moved ? unit.touch('platform', changed) : changed)
}

/** The living platform `id`, at `revision` when it is given. */
export async function livingPlatform(unit: Unit, id: string, revision?: number): Promise<StoredRecords['platform']> {
  const record = await unit.get('platform', id)
  if (record === null) throw new Refusal('not_found')
  const current = () => completePlatform(unit, record)
  if (revision !== undefined) await refuseStale(record, revision, current)
  await refuseDeleted(record, current)
  return record
}
