import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskForm } from './AskForm.tsx'
import { ChangeControl } from './ChangeControl.tsx'
import { changeFields, emptyForm, readChange, type ChangeField } from './changeForm.ts'
import { ReasonField } from './ReasonField.tsx'
import type { Ask } from './useBulk.ts'
import classes from './Bulk.module.css'

type Props = {
  isBusy: boolean
  onAsk: (ask: Ask) => void
  /** How often rows were refused for lack of a reason. */
  reasonAsked: number
}

/** Which fields the rows say otherwise from now on, and what. */
export function ChangeForm({ isBusy, onAsk, reasonAsked }: Props) {
  const { t } = useTranslation('fleet')
  const [form, setForm] = useState(emptyForm)
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const element = useRef<HTMLFormElement>(null)
  const read = readChange(form)
  const faults = isChecked && 'faults' in read ? read.faults : new Set<ChangeField>()

  function turn(field: ChangeField, isOn: boolean) {
    const changed = new Set(form.changed)
    if (isOn) changed.add(field)
    else changed.delete(field)
    setForm({ ...form, changed })
  }

  function submit() {
    setIsChecked(true)
    if (form.changed.size === 0) return
    if ('faults' in read) {
      // Once the fields are marked.
      setTimeout(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
      return
    }
    const why = reason.trim()
    onAsk((rows) => ({ do: 'changeRows', rows, ...read.asked, ...(why !== '' && { reason: why }) }))
  }

  return (
    <AskForm
      isBusy={isBusy}
      onSubmit={submit}
      element={element}
      fault={isChecked && form.changed.size === 0 && t('change.none')}
    >
      <p className={classes.note}>{t('change.about')}</p>
      <div className={classes.fields}>
        {changeFields.map((field) => (
          <div key={field} className={classes.field}>
            <label className={classes.choice}>
              <input
                type="checkbox"
                checked={form.changed.has(field)}
                onChange={(event) => turn(field, event.currentTarget.checked)}
              />
              {t(`change.field.${field}`)}
            </label>
            {form.changed.has(field) && (
              <div className={classes.controls}>
                <ChangeControl field={field} form={form} onChange={setForm} isAtFault={faults.has(field)} />
              </div>
            )}
          </div>
        ))}
      </div>
      {/* The first refusal brings it. */}
      {reasonAsked > 0 && <ReasonField value={reason} onChange={setReason} asked={reasonAsked - 1} />}
    </AskForm>
  )
}
