import { knownNames } from '#core/charter/providerName.ts'
import type { MergeProviders } from '#core/contract/routes/fleetRoutes.ts'
import { refuseDeleted, refuseStale } from '../guard.ts'
import { refuseField } from '../refusal.ts'
import { loadProvider } from '../shared/providers.ts'
import type { Unit } from '../unit.ts'

/**
 * Has everything that names a provider name another one, deleted rows and definitions too so that they can come back, and deletes
 * the first. The one that stays is recognised by the names of both, and called by its own.
 */
export async function mergeProviders(unit: Unit, { id, revision, into }: MergeProviders): Promise<void> {
  if (id === into) throw refuseField('invalid_value', 'into')
  const goes = await loadProvider(unit, id)
  const current = () => Promise.resolve(goes)
  await refuseStale(goes, revision, current)
  await refuseDeleted(goes, current)
  const stays = await unit.get('provider', into)
  if (stays?.deletedAt !== null) throw refuseField('unknown_reference', 'into')

  const { items: definitions } = await unit.list('definition', { where: { providerId: id }, deleted: 'any' })
  for (const definition of definitions)
    unit.change('definition', definition, { facts: { ...definition.facts, providerId: into } })
  // Those that name it themselves: of their own, or as an exception. The others read it from their definition.
  const { items: named } = await unit.list('rowSummary', { where: { providerId: id }, deleted: 'any' })
  const { items: rows } = await unit.list('row', { where: { id: named.map((it) => it.id) }, deleted: 'any' })
  for (const row of rows)
    if (row.facts.providerId === id) unit.change('row', row, { facts: { ...row.facts, providerId: into } })

  const own = new Set(stays.names.map(({ name }) => name))
  const others = new Set([...(stays.otherNames ?? []), ...knownNames(goes)].filter((name) => !own.has(name)))
  unit.change('provider', stays, { otherNames: [...others] })
  unit.change('provider', goes, { deletedAt: unit.at })
}
