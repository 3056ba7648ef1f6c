import { useEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { cookieTextFields } from '#core/charter/cookieFacts.ts'
import { locales } from '#core/charter/locale.ts'
import { useCookies } from '../cookies.ts'
import type { RowEdit } from './rowEdits.ts'
import { cookieFactFields, type RowForm } from './rowForm.ts'

/**
 * Ties the form of the open row to its edit: what is typed goes to the edit at once; what comes otherwise (a save that trimmed
 * it, a merge, "back to the shared value") goes into the fields, those that differ only, so that the caret stays where it is.
 */
export function useFormOfEdit(form: UseFormReturn<RowForm>, rowId: string, edit: RowEdit): void {
  const { edits } = useCookies()
  const { subscribe } = form
  const shown = useRef(edit.form)
  const isTaking = useRef(false)
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          // Fields that are being filled from the edit, one after the other, are no news to it.
          if (isTaking.current) return
          edits.change(rowId, values)
          shown.current = edits.read(rowId)?.form ?? values
        },
      }),
    [subscribe, edits, rowId],
  )
  useEffect(() => {
    if (shown.current === edit.form) return
    shown.current = edit.form
    isTaking.current = true
    fillFields(form, edit.form)
    isTaking.current = false
  }, [edit.form, form])
}

function fillFields({ getValues, setValue }: UseFormReturn<RowForm>, next: RowForm): void {
  const now = getValues()
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  for (const field of [...cookieFactFields, 'confirmed'] as const)
    if (!isSame(now[field], next[field])) setValue(field, next[field])
  for (const field of cookieTextFields)
    for (const locale of locales)
      if (now.texts[field][locale] !== next.texts[field][locale])
        setValue(`texts.${field}.${locale}`, next.texts[field][locale])
  if (!isSame(now.reasons, next.reasons)) setValue('reasons', next.reasons)
}
