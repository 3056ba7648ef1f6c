import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { cookieFields, type CookieField } from '#core/charter/cookieFacts.ts'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { isTextField, type RowChange } from '#core/charter/edit/changeRow.ts'
import { linkRow } from '#core/charter/edit/linkRow.ts'
import { isSaidSame } from '#core/charter/retention.ts'
import type { LinkRows } from '#core/contract/routes/fleetRoutes.ts'
import { refuseField } from '../refusal.ts'
import { livingDefinition } from '../rows/openRow.ts'
import type { Unit } from '../unit.ts'
import { doRows, refuseWithoutReason } from './doRows.ts'
import { writeRow } from './writeRow.ts'

/** Points own rows to one shared definition. One that follows it stays as it is; one that follows another is refused. */
export async function linkRows(unit: Unit, request: LinkRows): Promise<void> {
  const definition = await livingDefinition(unit, request.definitionId)
  await doRows(unit, request.rows, async (row) => {
    if (row.definitionId === definition.id) return
    if (row.definitionId !== null) throw refuseField('invalid_value', 'definitionId')
    const linked = linkRow(row, definition, answersFor(row, definition, request))
    if (!linked.ok) throw refuseWithoutReason(linked.fields)
    await writeRow(unit, row, linked.row)
  })
}

/** What becomes of each field that differs: nothing is kept where nobody said anything, or the same in other words. */
function answersFor(
  row: CookieRow,
  definition: CookieDefinition,
  { differences, reason }: LinkRows,
): NonNullable<RowChange['overrides']> {
  const answers: { [F in CookieField]?: { reason: string } | null } = {}
  for (const field of cookieFields) {
    if (differences === 'giveUp' || saysNothing(row, definition, field)) answers[field] = null
    else if (reason !== undefined) answers[field] = { reason }
  }
  return answers
}

function saysNothing({ facts }: CookieRow, definition: CookieDefinition, field: CookieField): boolean {
  if (isTextField(field)) return false
  const { retention } = facts
  if (field !== 'retention' || retention === undefined) return facts[field] === null
  const isUnsaid = retention.kind === 'unknown' && retention.words === null
  return isUnsaid || isSaidSame(retention, definition.facts.retention)
}
