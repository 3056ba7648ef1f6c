import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { CreateRow, RowOperation } from '#core/contract/routes/rowRoutes.ts'
import type { Desk } from '../desk.ts'
import { Refusal } from '../refusal.ts'
import { fingerprintOf, isReplay } from '../replay.ts'
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
 * Does all operations in order, or none. The rows they give, in the same order. An issue's path begins with the operation's place.
 * A batch replayed after a lost answer finds its creations made and does them no second time.
 */
export async function changeRows(
  desk: Desk,
  platformId: string,
  operations: readonly RowOperation[],
): Promise<{ items: CookieRow[] }> {
  const fingerprints = await Promise.all(
    operations.map((it) => (it.do === 'create' ? fingerprintOf({ platformId, request: it.row }) : Promise.resolve(''))),
  )
  return desk.write(async (unit) => {
    await platformOf(unit, platformId)
    const items: CookieRow[] = []
    for (const [index, operation] of operations.entries()) {
      try {
        const made = operation.do === 'create' ? operation.row.id : null
        const isAgain = made !== null && (await isReplay(unit, 'row', made, fingerprints[index] ?? ''))
        items.push(await (isAgain ? loadRow(unit, made) : doRowOperation(unit, platformId, operation)))
      } catch (error) {
        throw error instanceof Refusal ? placed(error, index) : error
      }
    }
    return { items }
  })
}

/** The refusal of one operation, told as one of the batch. */
function placed({ code, details }: Refusal, index: number): Refusal {
  const issues = details.issues?.map((issue) => ({ ...issue, path: ['operations', index, 'row', ...issue.path] }))
  return new Refusal(code, issues === undefined ? details : { ...details, issues })
}
