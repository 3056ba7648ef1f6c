import { useFormContext, useFormState } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { FieldPath } from 'react-hook-form'
import type { RowEdit } from './rowEdits.ts'
import type { RowForm } from './rowForm.ts'

/** What is wrong with a field, in words: by the shared schemas, or as the server found it. Undefined while nothing is. */
export function useFieldError(path: FieldPath<RowForm>, edit: RowEdit): string | undefined {
  const { t, i18n } = useTranslation('cookies')
  const { control, getFieldState } = useFormContext<RowForm>()
  const state = useFormState({ control, name: path })
  const code =
    getFieldState(path, state).error?.message ??
    (edit.status.kind === 'failed' ? edit.status.problem.issues.find((issue) => issue.path === path)?.code : undefined)
  if (code === undefined) return undefined
  // A schema's code of which nobody wrote the words yet is still told apart from "all is well".
  return i18n.exists(`cookies:issue.${code}`) ? t(`issue.${code}` as 'issue.required') : t('issue.other', { code })
}
