import type { RowRef } from '#core/contract/routes/fleetRoutes.ts'
import type { Unit } from '../unit.ts'
import { openRows } from './openRows.ts'

/** Deletes rows of whatever platforms; each stays where it was for when it comes back. */
export async function deleteRows(unit: Unit, refs: readonly RowRef[]): Promise<void> {
  for (const { texts: _, ...row } of await openRows(unit, refs)) unit.change('row', row, { deletedAt: unit.at })
}
