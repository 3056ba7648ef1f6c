import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Retention } from '#core/charter/retention.ts'
import { readRetention, writeRetention } from '#core/charter/retentionWords.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { rowFieldId, useCookies } from '../cookies.ts'
import { useFieldError } from './fieldError.ts'
import { FieldOrigin } from './FieldOrigin.tsx'
import { OverrideBox } from './OverrideBox.tsx'
import type { RowEdit } from './rowEdits.ts'
import { isSameSaid, toLine, type RowForm } from './rowForm.ts'
import classes from './RowEditor.module.css'

/** The retention in words, read as they are typed; what was understood stands below, in every language of the platform. */
export function RetentionField({ edit }: { edit: RowEdit }) {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const { locales, source } = useCookies()
  const { control, setValue } = useFormContext<RowForm>()
  // As the form has it: the edit's readers hear of it a moment later.
  const retention = useWatch({ control, name: 'retention' })
  const [own, setOwn] = useState<{ typed: string; retention: Retention } | null>(null)
  const isOwn = own !== null && isSameSaid(own.retention, retention)
  const typed = isOwn
    ? own.typed
    : retention.kind === 'unknown'
      ? (retention.words ?? '')
      : writeRetention(retention, null, language)
  const read = readRetention(toLine(typed))
  const isUnread = read.retention.kind === 'unknown' && toLine(typed) !== ''

  function type(next: string) {
    const { retention: known, note } = readRetention(toLine(next))
    const heard = known.kind !== 'unknown' && note === null ? { ...known, words: null } : known
    setOwn({ typed: next, retention: heard })
    setValue('retention', heard, { shouldDirty: true })
  }

  function keepAsNote(note: string) {
    setValue(`texts.retentionNote.${source.platform.defaultLocale}`, note, { shouldDirty: true })
    if (read.retention.kind !== 'unknown') type(writeRetention(read.retention, null, language))
  }

  return (
    <div>
      <TextField
        id={rowFieldId(edit.row.id, 'retention')}
        label={
          <>
            {t('column.retention')} <FieldOrigin field="retention" edit={edit} />
          </>
        }
        autoComplete="off"
        value={typed}
        error={useFieldError('retention', edit)}
        onChange={(event) => type(event.target.value)}
        onFocus={() => fieldFocus.set({ kind: 'row', id: edit.row.id, field: 'retention', locale: null }, 'form')}
        hint={
          <span role="status" className={isUnread ? classes.state : undefined}>
            {isUnread && t('retention.unread')}
            {!isUnread && read.retention.kind === 'unknown' && t('retention.hint')}
            {read.retention.kind !== 'unknown' && (
              <>
                {t('retention.read')}{' '}
                {locales.map((locale, index) => (
                  <span key={locale} lang={locale}>
                    {index > 0 && ' · '}
                    {writeRetention(read.retention, null, locale)}
                  </span>
                ))}
              </>
            )}
          </span>
        }
      />
      {read.note !== null && !Object.values(edit.form.texts.retentionNote).includes(read.note) && (
        <Button size="small" variant="quiet" onClick={() => keepAsNote(read.note ?? '')}>
          {t('retention.asNote')}
        </Button>
      )}
      <OverrideBox fields={['retention']} edit={edit} />
    </div>
  )
}
