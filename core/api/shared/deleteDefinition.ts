import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { detachRow } from '#core/charter/edit/detachRow.ts'
import { refuseDeleted, refuseStale } from '../guard.ts'
import { completeRows } from '../loadThings.ts'
import { Refusal } from '../refusal.ts'
import { saveRow } from '../rows/openRow.ts'
import type { Unit } from '../unit.ts'
import { definitionUsers } from './definitionUsers.ts'
import { checkProvider, presentDefinition } from './definitions.ts'

/**
 * Deletes a definition. One in use is refused with the list of its users, or, with `detach`, each row that points to it keeps the
 * values in force as its own: deleted rows too, so that they can come back.
 */
export async function deleteDefinition(
  unit: Unit,
  id: string,
  { revision, detach }: { revision: number; detach: boolean },
): Promise<CookieDefinition> {
  const definition = await presentDefinition(unit, id)
  const current = () => Promise.resolve(definition)
  await refuseStale(definition, revision, current)
  await refuseDeleted(definition, current)
  const users = (await definitionUsers(unit, [id]))(id)
  if (users.length > 0 && !detach) throw new Refusal('definition_in_use', { users })
  const { items } = await unit.list('row', { where: { definitionId: id }, deleted: 'any' })
  for (const row of await completeRows(unit, items)) await saveRow(unit, row, detachRow(row, definition))
  const { texts: _, ...record } = definition
  unit.change('definition', record, { deletedAt: unit.at })
  return presentDefinition(unit, id)
}

/** Brings a definition back, unless its provider is gone meanwhile. Of a living one, nothing changes. */
export async function restoreDefinition(unit: Unit, id: string, revision: number): Promise<CookieDefinition> {
  const definition = await presentDefinition(unit, id)
  await refuseStale(definition, revision, () => Promise.resolve(definition))
  if (definition.deletedAt === null) return definition
  await checkProvider(unit, definition.facts.providerId)
  const { texts: _, ...record } = definition
  unit.change('definition', record, { deletedAt: null })
  return presentDefinition(unit, id)
}
