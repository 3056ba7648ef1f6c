import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { BatchRows, CreateRow, RowOperation } from '#core/contract/routes/rowRoutes.ts'
import type { Desk } from '../desk.ts'
import { asOperation } from '../operations.ts'
import { fingerprintOf, isReplay } from '../replay.ts'
import { addProviders } from '../shared/providers.ts'
import type { Unit } from '../unit.ts'
import { addRow } from './addRow.ts'
import { doRowOperation } from './changeRows.ts'
import { loadRow, platformOf } from './openRow.ts'

/** Makes a row, or answers again with the one this very request made. */
export async function createRow(desk: Desk, platformId: string, request: CreateRow): Promise<CookieRow> {
  const fingerprint = await fingerprintOf({ platformId, request })
  return desk.write(async (unit) => {
    const platform = await platformOf(unit, platformId)
    if (await isReplay(unit, 'row', request.id, fingerprint)) return loadRow(unit, request.id)
    return addRow(unit, platform, request)
  })
}

/**
 * Makes the providers, then does all operations in order, or nothing of it. The rows they give, in the same order. An issue's path
 * begins with the operation's place.
 * A batch replayed after a lost answer finds its creations made and does them no second time.
 */
export async function changeRows(
  desk: Desk,
  platformId: string,
  { providers, operations }: BatchRows,
): Promise<{ items: CookieRow[] }> {
  const fingerprints = await Promise.all(
    operations.map((it) => (it.do === 'create' ? fingerprintOf({ platformId, request: it.row }) : Promise.resolve(''))),
  )
  return desk.write(async (unit) => {
    await platformOf(unit, platformId)
    await addProviders(unit, providers)
    const items: CookieRow[] = []
    for (const [index, operation] of operations.entries()) {
      const fingerprint = fingerprints[index] ?? ''
      items.push(
        await asOperation({ list: 'operations', index }, doOrFind(unit, platformId, operation, fingerprint), 'row'),
      )
    }
    return { items }
  })
}

/** Does the operation, unless it is a creation that was done before. */
async function doOrFind(
  unit: Unit,
  platformId: string,
  operation: RowOperation,
  fingerprint: string,
): Promise<CookieRow> {
  const made = operation.do === 'create' ? operation.row.id : null
  const isAgain = made !== null && (await isReplay(unit, 'row', made, fingerprint))
  return isAgain ? loadRow(unit, made) : doRowOperation(unit, platformId, operation)
}
