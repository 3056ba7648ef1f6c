import { useQuery } from '@tanstack/react-query'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieField } from '#core/charter/cookieFacts.ts'
import { announce } from '#src/lib/announce.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { definitionsQuery } from '#src/lib/sharedQueries.ts'
import { Button } from '#src/ui/Button.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { showToast } from '#src/ui/toasts.ts'
import { rowFieldId, useCookies } from '../cookies.ts'
import { useFieldError } from './fieldError.ts'
import { readShared } from './readShared.ts'
import type { RowEdit } from './rowEdits.ts'
import { backToShared, takeField, type RowForm } from './rowForm.ts'
import classes from './RowEditor.module.css'

type Props = { field: CookieField; edit: RowEdit; definition: CookieDefinition }

/** Why this platform says otherwise than the shared definition: what it leaves, for whom else it stands, and the way back. */
export function OverrideNotice({ field, edit, definition }: Props) {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const { edits, providers, at, locales } = useCookies()
  const { register } = useFormContext<RowForm>()
  const users = useQuery(definitionsQuery).data?.find(({ id }) => id === definition.id)?.usedBy
  const path = `reasons.${field}` as const
  const error = useFieldError(path, edit)
  const override = edit.thing.row.overrides[field]
  const shared = readShared(definition, field, { language, locales, providers, at, t })
  const others = users?.filter(({ platformId }) => platformId !== edit.row.platformId).length

  function goBack() {
    const { form, thing } = edit
    edits.change(edit.row.id, backToShared(form, thing, field))
    void edits.save(edit.row.id)
    announce(t('origin.back'))
    showToast({
      text: t('origin.back'),
      action: {
        label: t('undo'),
        act: () => {
          const now = edits.read(edit.row.id)?.form ?? edits.open(thing).form
          edits.change(edit.row.id, takeField(now, form, field))
          void edits.save(edit.row.id)
        },
      },
    })
    document.getElementById(rowFieldId(edit.row.id, 'names'))?.focus()
  }

  return (
    <section className={classes.exception} aria-label={t('origin.title', { field: t(`field.${field}`) })}>
      <div className={classes.exceptionHead}>
        <p className={classes.exceptionTitle}>{t('origin.title', { field: t(`field.${field}`) })}</p>
        <Button size="small" variant="quiet" icon="undo" onClick={goBack}>
          {t('origin.goBack')}
        </Button>
      </div>
      <p className={classes.sharedText}>
        {others === undefined ? t('origin.sharedText') : t('origin.sharedBy', { count: others })} {shared}
      </p>
      {override !== undefined && override.leftRevision < definition.revision && (
        <p className={classes.changed}>{t('origin.changed')}</p>
      )}
      <TextField
        {...register(path)}
        id={rowFieldId(edit.row.id, path)}
        label={t('origin.reason')}
        hint={override === undefined ? t('origin.reasonHint') : undefined}
        error={error}
        required
      />
    </section>
  )
}
