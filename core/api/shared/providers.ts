import type { Provider } from '#core/charter/provider.ts'
import type { CreateProvider, PatchProvider, ProviderItem, ProviderQuery } from '#core/contract/routes/sharedRoutes.ts'
import type { Desk } from '../desk.ts'
import { refuseDeleted, refuseStale } from '../guard.ts'
import { pageOfQuery, sortOf } from '../listing.ts'
import { Refusal } from '../refusal.ts'
import { fingerprintOf, isReplay } from '../replay.ts'
import type { Reader } from '../store.ts'
import type { Unit } from '../unit.ts'

/** One page of the providers. */
export function listProviders(desk: Desk, query: ProviderQuery) {
  const { page, window } = pageOfQuery(query)
  return desk.read(async (reader) => {
    const sort = sortOf(query.sort ?? 'name')
    const deleted = query.deleted === true ? 'deleted' : 'living'
    const { items, total } = await reader.list('provider', { ...window, sort, deleted })
    return { items: await Promise.all(items.map((item) => withUse(reader, item))), total, ...page }
  })
}

/** One provider with its use. */
export async function getProvider(reader: Reader, id: string): Promise<ProviderItem> {
  return withUse(reader, await loadProvider(reader, id))
}

async function withUse(reader: Reader, provider: Provider): Promise<ProviderItem> {
  const { total } = await reader.list('rowSummary', { where: { providerId: provider.id }, limit: 0 })
  return { ...provider, rows: total }
}

/** One provider. */
export async function loadProvider(reader: Reader, id: string): Promise<Provider> {
  const provider = await reader.get('provider', id)
  if (provider === null) throw new Refusal('not_found')
  return provider
}

/** Makes a provider, or answers again with the one this very request made. */
export async function createProvider(desk: Desk, request: CreateProvider): Promise<Provider> {
  const fingerprint = await fingerprintOf(request)
  return desk.write(async (unit) => {
    if (await isReplay(unit, 'provider', request.id, fingerprint)) return loadProvider(unit, request.id)
    return unit.create('provider', request)
  })
}

/** Makes the providers that other things of the same write name. One that is already there under the same id is left as it is. */
export async function addProviders(unit: Unit, providers: readonly CreateProvider[]): Promise<void> {
  for (const provider of providers) {
    if ((await unit.get('provider', provider.id)) === null) unit.create('provider', provider)
  }
}

/** Changes a provider: every row that names it reads otherwise at once. */
export async function patchProvider(unit: Unit, id: string, request: PatchProvider): Promise<Provider> {
  const { revision, ...patch } = request
  const provider = await loadProvider(unit, id)
  const current = () => Promise.resolve(provider)
  await refuseStale(provider, revision, current)
  await refuseDeleted(provider, current)
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
  return unit.change('provider', provider, given)
}
