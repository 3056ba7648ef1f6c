import { hostOf, isAddress } from '#core/charter/address.ts'
import type { PlatformHost } from '#core/charter/platform.ts'
import { Refusal, refuseField } from '../refusal.ts'
import { hostId } from '../textId.ts'
import type { Unit } from '../unit.ts'

/** The hosts that follow from an address when none are given: its own, as the main one. */
export function hostsOfAddress(address: string | null): PlatformHost[] {
  const host = address !== null && isAddress(address) ? hostOf(address) : null
  return host?.includes('.') === true ? [{ host, role: 'canonical' }] : []
}

/** Makes the platform's hosts be `hosts`. Refuses one that another living platform has. Whether anything changed. */
export async function writeHosts(unit: Unit, platformId: string, hosts: readonly PlatformHost[]): Promise<boolean> {
  if (new Set(hosts.map((it) => it.host)).size !== hosts.length) throw refuseField('duplicate', 'hosts')
  await refuseTakenHosts(
    unit,
    platformId,
    hosts.map((it) => it.host),
  )
  const stored = (await unit.list('host', { where: { platformId }, deleted: 'any' })).items
  let isChanged = false
  for (const { host, role } of hosts) {
    const before = stored.find((it) => it.host === host)
    if (before?.deletedAt === null && before.role === role) continue
    isChanged = true
    if (before === undefined) unit.create('host', { id: hostId(platformId, host), platformId, host, role })
    else unit.change('host', before, { role, deletedAt: null })
  }
  for (const gone of stored) {
    if (gone.deletedAt !== null || hosts.some((it) => it.host === gone.host)) continue
    isChanged = true
    unit.change('host', gone, { deletedAt: unit.at })
  }
  return isChanged
}

/** Refuses hosts of which another living platform has one. */
export async function refuseTakenHosts(unit: Unit, platformId: string, hosts: readonly string[]): Promise<void> {
  const { items } = await unit.list('host', { where: { host: hosts } })
  if (items.some((it) => it.platformId !== platformId)) throw new Refusal('host_taken')
}

/** Refuses a slug that another living platform has. */
export async function refuseTakenSlug(unit: Unit, platformId: string, slug: string): Promise<void> {
  const { items } = await unit.list('platform', { where: { slug } })
  if (items.some((it) => it.id !== platformId)) throw new Refusal('slug_taken')
}
