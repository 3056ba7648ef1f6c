import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import type { RowChange } from '#core/charter/edit/changeRow.ts'
import { detachRow } from '#core/charter/edit/detachRow.ts'
import { linkRow } from '#core/charter/edit/linkRow.ts'
import type { Locale } from '#core/charter/locale.ts'
import type { PatchRow } from '#core/contract/routes/rowRoutes.ts'
import type { Unit } from '../unit.ts'
import { applyRowChange, refuseUnexplained } from './applyRowChange.ts'
import { livingDefinition } from './openRow.ts'

/**
 * The row pointing to another definition, or to none, as `request` asks: detached first, then changed as an own row, then
 * linked. `definition`: the one it pointed to.
 */
export async function relinkRow(
  unit: Unit,
  row: CookieRow,
  request: Omit<PatchRow, 'texts'> & Pick<RowChange, 'texts'> & { definitionId: string | null },
  { definition, defaultLocale }: { definition: CookieDefinition | null; defaultLocale: Locale },
): Promise<CookieRow> {
  const { definitionId, overrides, ...change } = request
  const own = detachRow(row, definition)
  const context = { definition: null, defaultLocale }
  if (definitionId === null) return applyRowChange(unit, own, { ...change, overrides }, context)
  const wanted = await livingDefinition(unit, definitionId)
  const linked = linkRow(await applyRowChange(unit, own, change, context), wanted, overrides)
  if (!linked.ok) throw refuseUnexplained(linked.fields)
  return linked.row
}
