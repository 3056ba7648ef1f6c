import { useTranslation } from 'react-i18next'
import type { CookieField } from '#core/charter/cookieFacts.ts'
import type { RowEdit } from './rowEdits.ts'
import { departingFields } from './rowForm.ts'
import classes from './RowEditor.module.css'

/** Beside a field's name, on a row drawn from a shared definition: whether it follows it. */
export function FieldOrigin({ field, edit }: { field: CookieField; edit: RowEdit }) {
  const { t } = useTranslation('cookies')
  if (edit.thing.definition === null) return null
  const isException = edit.row.overrides[field] !== undefined || departingFields(edit.form, edit.thing).includes(field)
  return (
    <span className={isException ? classes.exceptionMark : classes.sharedMark}>
      {t(isException ? 'origin.exception' : 'origin.shared')}
    </span>
  )
}
