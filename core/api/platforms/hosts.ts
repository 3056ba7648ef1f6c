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
  refuseTwice(hosts)
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

/** Refuses a host that stands twice, and a second main one: a platform answers at one address. */
function refuseTwice(hosts: readonly PlatformHost[]): void {
  for (const [index, { host, role }] of hosts.entries()) {
    const before = hosts.slice(0, index)
    if (before.some((it) => it.host === host)) throw refuseField('duplicate', 'hosts', index, 'host')
    if (role === 'canonical' && before.some((it) => it.role === role))
      throw refuseField('duplicate', 'hosts', index, 'role')
  }
}

/** Refuses hosts of which another living platform has one, and says which. */
export async function refuseTakenHosts(unit: Unit, platformId: string, hosts: readonly string[]): Promise<void> {
  const { items } = await unit.list('host', { where: { host: hosts } })
  const taken = items.find((it) => it.platformId !== platformId)
  if (taken !== undefined) throw new Refusal('host_taken', await holderOf(unit, taken.platformId, taken.host))
}

/** Refuses a slug that another living platform has, and says which. */
export async function refuseTakenSlug(unit: Unit, platformId: string, slug: string): Promise<void> {
  const { items } = await unit.list('platform', { where: { slug } })
  const taken = items.find((it) => it.id !== platformId)
  if (taken !== undefined) throw new Refusal('slug_taken', await holderOf(unit, taken.id, slug))
}

async function holderOf(unit: Unit, platformId: string, value: string): Promise<Refusal['details']> {
  const platform = await unit.get('platform', platformId)
  return { holder: { platformId, platformName: platform?.name ?? {}, value } }
}
