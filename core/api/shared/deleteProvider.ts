import type { Provider } from '#core/charter/provider.ts'
import { refuseDeleted, refuseStale } from '../guard.ts'
import { Refusal } from '../refusal.ts'
import { usersOfRows } from './definitionUsers.ts'
import { loadProvider } from './providers.ts'
import type { Unit } from '../unit.ts'

/**
 * Deletes a provider. One that a living row or definition names is refused, with both lists: rows that inherit it are among
 * the rows.
 */
export async function deleteProvider(unit: Unit, id: string, revision: number): Promise<Provider> {
  const provider = await loadProvider(unit, id)
  const current = () => Promise.resolve(provider)
  await refuseStale(provider, revision, current)
  await refuseDeleted(provider, current)
  const users = await usersOfRows(unit, { providerId: id })
  const { items } = await unit.list('definition', { where: { providerId: id }, sort: [{ column: 'name' }] })
  if (users.length > 0 || items.length > 0) {
    const definitions = items.map((it) => ({ id: it.id, names: it.facts.names.map((name) => name.value) }))
    throw new Refusal('provider_in_use', { users: users.map(({ user }) => user), definitions })
  }
  return unit.change('provider', provider, { deletedAt: unit.at })
}

/** Brings a provider back. Of a living one, nothing changes. */
export async function restoreProvider(unit: Unit, id: string, revision: number): Promise<Provider> {
  const provider = await loadProvider(unit, id)
  await refuseStale(provider, revision, () => Promise.resolve(provider))
  return unit.change('provider', provider, { deletedAt: null })
}
