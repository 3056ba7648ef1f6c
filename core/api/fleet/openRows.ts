import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { RowRef } from '#core/contract/routes/fleetRoutes.ts'
import { refuseDeleted, refuseStale } from '../guard.ts'
import { completeRows } from '../loadThings.ts'
import { Refusal } from '../refusal.ts'
import { platformOf } from '../rows/openRow.ts'
import type { Unit } from '../unit.ts'
import { tryEach } from './tryEach.ts'

/** The living rows asked for, in that order, of living platforms, read together. Refused where one of them is not as asked. */
export async function openRows(unit: Unit, refs: readonly RowRef[]): Promise<CookieRow[]> {
  const { items } = await unit.list('row', { where: { id: refs.map(({ id }) => id) }, deleted: 'any' })
  const found = new Map((await completeRows(unit, items)).map((row) => [row.id, row]))
  return tryEach(unit, refs, async ({ id, revision }) => {
    const row = found.get(id)
    if (row === undefined) throw new Refusal('not_found')
    const current = () => Promise.resolve(row)
    await refuseStale(row, revision, current)
    await refuseDeleted(row, current)
    await platformOf(unit, row.platformId)
    return row
  })
}
