import type { CookieField } from '#core/charter/cookieFacts.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { RowRef } from '#core/contract/routes/fleetRoutes.ts'
import { Refusal } from '../refusal.ts'
import type { Unit } from '../unit.ts'
import { openRows } from './openRows.ts'
import { tryEach } from './tryEach.ts'

/** Does `work` to each of the rows asked for, or to none where one of them is refused: see {@link tryEach}. */
export async function doRows(
  unit: Unit,
  refs: readonly RowRef[],
  work: (row: CookieRow) => Promise<void>,
): Promise<void> {
  await tryEach(unit, await openRows(unit, refs), work)
}

/** A refusal because these fields of a row would differ from its shared definition without a reason. */
export function refuseWithoutReason(fields: readonly CookieField[]): Refusal {
  const issues = fields.map((field) => ({ code: 'required' as const, path: [field] }))
  return new Refusal('override_reason_required', { issues })
}
