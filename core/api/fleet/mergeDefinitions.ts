import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { MergeDefinitions } from '#core/contract/routes/fleetRoutes.ts'
import { refuseDeleted, refuseStale } from '../guard.ts'
import { completeRows } from '../loadThings.ts'
import { refuseField } from '../refusal.ts'
import { livingDefinition } from '../rows/openRow.ts'
import { presentDefinition } from '../shared/definitions.ts'
import type { Unit } from '../unit.ts'
import { writeRow } from './writeRow.ts'

/**
 * Has every row that follows a definition follow another one, deleted rows too so that they can come back, and deletes the first.
 * What a row says otherwise it goes on saying, from now on as an exception to the definition that stays.
 */
export async function mergeDefinitions(unit: Unit, { id, revision, into }: MergeDefinitions): Promise<void> {
  if (id === into) throw refuseField('invalid_value', 'into')
  const definition = await presentDefinition(unit, id)
  const current = () => Promise.resolve(definition)
  await refuseStale(definition, revision, current)
  await refuseDeleted(definition, current)
  const stays = await livingDefinition(unit, into)
  const { items } = await unit.list('row', { where: { definitionId: id }, deleted: 'any' })
  for (const row of await completeRows(unit, items)) {
    const overrides = Object.entries(row.overrides).map(([field, it]) => [
      field,
      { ...it, leftRevision: stays.revision },
    ])
    // The fields are those of the row's own record.
    const kept = Object.fromEntries(overrides) as CookieRow['overrides']
    await writeRow(unit, row, { ...row, definitionId: into, overrides: kept })
  }
  const { texts: _, ...record } = definition
  unit.change('definition', record, { deletedAt: unit.at })
}
