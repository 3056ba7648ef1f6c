import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { MoveRow, PatchRow, RowOperation } from '#core/contract/routes/rowRoutes.ts'
import { refuseStale } from '../guard.ts'
import { Refusal } from '../refusal.ts'
import type { Unit } from '../unit.ts'
import { addRow } from './addRow.ts'
import { applyRowChange, readRowSources, refuseStaleWords } from './applyRowChange.ts'
import { loadDefinition, loadRow, openRow, platformOf, saveRow } from './openRow.ts'
import { relinkRow } from './relinkRow.ts'
import { checkCategory, checkRoom, placeRow } from './placeRow.ts'

/*
 * What can be done to a row, each within a write: single requests and batches are made of these. With `platformId`, only a row of
 * that platform is found.
 */

/** Changes facts, texts, overrides, and the definition it points to. */
export async function patchRow(unit: Unit, id: string, request: PatchRow, platformId?: string): Promise<CookieRow> {
  const row = await openRow(unit, id, request.revision, platformId)
  refuseStaleWords(row, request.texts)
  const { defaultLocale } = await platformOf(unit, row.platformId)
  const definition = row.definitionId === null ? null : await loadDefinition(unit, row.definitionId)
  const context = { definition, defaultLocale }
  const texts = await readRowSources(unit, row, request.texts, { ...context, isStored: true })
  const { definitionId } = request
  const isRelinked = definitionId !== undefined && definitionId !== row.definitionId
  const after = isRelinked
    ? await relinkRow(unit, row, { ...request, texts, definitionId }, context)
    : await applyRowChange(unit, row, { ...request, texts }, context)
  return saveRow(unit, row, after)
}

/** Moves to a place in a category, the same or another. */
export async function moveRow(unit: Unit, id: string, request: MoveRow, platformId?: string): Promise<CookieRow> {
  const { revision, categoryId } = request
  const row = await openRow(unit, id, revision, platformId)
  await checkCategory(unit, await platformOf(unit, row.platformId), categoryId)
  const position = await placeRow(unit, { id, platformId: row.platformId, categoryId }, request)
  return saveRow(unit, row, { ...row, categoryId, position })
}

/** Deletes; the row stays where it was for when it comes back. */
export async function removeRow(unit: Unit, id: string, revision: number, platformId?: string): Promise<CookieRow> {
  const row = await openRow(unit, id, revision, platformId)
  return saveRow(unit, row, { ...row, deletedAt: unit.at })
}

/** Brings back. Of a living row, nothing changes. */
export async function reviveRow(unit: Unit, id: string, revision: number, platformId?: string): Promise<CookieRow> {
  const row = await loadRow(unit, id)
  if (platformId !== undefined && row.platformId !== platformId) throw new Refusal('not_found')
  await refuseStale(row, revision, () => Promise.resolve(row))
  if (row.deletedAt === null) return row
  await platformOf(unit, row.platformId)
  await checkRoom(unit, row.platformId)
  return saveRow(unit, row, { ...row, deletedAt: null })
}

/** One operation of a batch on a platform's rows. */
export async function doRowOperation(unit: Unit, platformId: string, operation: RowOperation): Promise<CookieRow> {
  switch (operation.do) {
    case 'create':
      return addRow(unit, await platformOf(unit, platformId), operation.row)
    case 'change':
      return patchRow(unit, operation.id, operation.row, platformId)
    case 'move':
      return moveRow(unit, operation.id, operation.row, platformId)
    case 'delete':
      return removeRow(unit, operation.id, operation.revision, platformId)
    case 'restore':
      return reviveRow(unit, operation.id, operation.revision, platformId)
  }
}
