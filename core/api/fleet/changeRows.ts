import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { cookieTextFields, type CookieField } from '#core/charter/cookieFacts.ts'
import { effectiveFacts, fieldOrigin, type CookieRow } from '#core/charter/cookieRow.ts'
import { changeRow, type RowChange } from '#core/charter/edit/changeRow.ts'
import type { TextEdit } from '#core/charter/edit/changeTexts.ts'
import { locales, type Locale, type Localized } from '#core/charter/locale.ts'
import { isSaidSame } from '#core/charter/retention.ts'
import type { ChangeRows } from '#core/contract/routes/fleetRoutes.ts'
import { refuseField } from '../refusal.ts'
import { loadDefinition, platformOf } from '../rows/openRow.ts'
import { categoryOfKind, placeRow } from '../rows/placeRow.ts'
import type { StoredRecords } from '../store.ts'
import type { Unit } from '../unit.ts'
import { doRows, refuseWithoutReason } from './doRows.ts'
import { writeRow } from './writeRow.ts'

/** Gives the rows the values asked for, on each of them by the rule of a single change; see changeRow. */
export async function changeRows(unit: Unit, request: ChangeRows): Promise<void> {
  const { providerId } = request.facts ?? {}
  if (providerId !== undefined && (await unit.get('provider', providerId))?.deletedAt !== null)
    throw refuseField('unknown_reference', 'facts', 'providerId')
  const definitions = new Map<string, CookieDefinition | null>()
  await doRows(unit, request.rows, async (row) => {
    const platform = await platformOf(unit, row.platformId)
    const { definitionId: id } = row
    if (id !== null && !definitions.has(id)) definitions.set(id, await loadDefinition(unit, id))
    const definition = definitions.get(id ?? '') ?? null
    const changed = changeRow(row, changeOf(row, definition, request), definition, platform.defaultLocale)
    if (!changed.ok) throw refuseWithoutReason(changed.fields)
    const place = await placeFor(unit, platform, row, request.categoryKind)
    await writeRow(unit, row, { ...changed.row, ...place })
  })
}

/** What is asked, as a change of this row: the same retention said again is none, and the reason is for what it inherits. */
function changeOf(row: CookieRow, definition: CookieDefinition | null, request: ChangeRows): RowChange {
  const { retention, ...facts } = request.facts ?? {}
  const isRenewed = retention !== undefined && !isSaidSame(retention, effectiveFacts(row, definition).retention)
  const change = { facts: { ...facts, ...(isRenewed && { retention }) }, texts: textsOf(request.texts) }
  const { reason } = request
  if (reason === undefined) return change
  // Object.keys forgets what the keys are.
  const fields = [...Object.keys(change.facts), ...Object.keys(change.texts)] as CookieField[]
  const inherited = fields.filter((field) => fieldOrigin(row, field) === 'inherited')
  return { ...change, overrides: Object.fromEntries(inherited.map((field) => [field, { reason }])) }
}

function textsOf(asked: ChangeRows['texts'] = {}): NonNullable<RowChange['texts']> {
  const texts: { [F in (typeof cookieTextFields)[number]]?: Localized<TextEdit> } = {}
  for (const field of cookieTextFields) {
    const edits: { [L in Locale]?: TextEdit } = {}
    for (const locale of locales) {
      const value = asked[field]?.[locale]
      if (value !== undefined) edits[locale] = { value }
    }
    if (Object.keys(edits).length > 0) texts[field] = edits
  }
  return texts
}

/** Where the row goes: last in its platform's category of that kind. Nowhere else, if it stands in one. */
async function placeFor(
  unit: Unit,
  platform: StoredRecords['platform'],
  { id, categoryId: present }: CookieRow,
  kind: ChangeRows['categoryKind'],
): Promise<Pick<CookieRow, 'categoryId' | 'position'> | null> {
  if (kind === undefined) return null
  const standsIn = (await unit.get('category', present)) ?? (await unit.get('platformCategory', present))
  if (standsIn?.kind === kind) return null
  const categoryId = await categoryOfKind(unit, platform, kind)
  if (categoryId === null) throw refuseField('unknown_reference', 'categoryKind')
  return { categoryId, position: await placeRow(unit, { id, platformId: platform.id, categoryId }, {}) }
}
