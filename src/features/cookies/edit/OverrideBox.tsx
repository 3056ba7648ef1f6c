import type { CookieField } from '#core/charter/cookieFacts.ts'
import { OverrideNotice } from './OverrideNotice.tsx'
import type { RowEdit } from './rowEdits.ts'
import { departingFields } from './rowForm.ts'

/** The exceptions among `fields`, each with its shared value, its reason and the way back. */
export function OverrideBox({ fields, edit }: { fields: readonly CookieField[]; edit: RowEdit }) {
  const { thing, form } = edit
  const { definition } = thing
  if (definition === null) return null
  const departing = departingFields(form, thing)
  return fields
    .filter((field) => edit.row.overrides[field] !== undefined || departing.includes(field))
    .map((field) => <OverrideNotice key={field} field={field} edit={edit} definition={definition} />)
}
