import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CookieTextField } from '#core/charter/cookieFacts.ts'
import { effectiveTexts, fieldOrigin } from '#core/charter/cookieRow.ts'
import type { Locale } from '#core/charter/locale.ts'
import { textState } from '#core/charter/text.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { StaleActions } from '#src/ui/StaleActions.tsx'
import { TextArea } from '#src/ui/TextArea.tsx'
import { rowFieldId, useCookies } from '../cookies.ts'
import { useFieldError } from './fieldError.ts'
import { FieldOrigin } from './FieldOrigin.tsx'
import { nameLocale } from '../nameLocale.ts'
import { OverrideBox } from './OverrideBox.tsx'
import type { RowEdit } from './rowEdits.ts'
import type { RowForm } from './rowForm.ts'
import { StaleNote } from './StaleNote.tsx'
import { useConfirmShared } from './useConfirmShared.ts'
import classes from './RowEditor.module.css'

/** A text in each language of the platform, the source above. */
export function TextsField({ field, edit }: { field: CookieTextField; edit: RowEdit }) {
  const { t } = useTranslation('cookies')
  const { locales } = useCookies()
  return (
    <fieldset className={classes.texts}>
      <legend className={classes.legend}>
        {t(`column.${field}`)} <FieldOrigin field={field} edit={edit} />
      </legend>
      <div className={classes.locales}>
        {locales.map((locale) => (
          <div key={locale} className={classes.wording}>
            <span aria-hidden="true" className={classes.tag}>
              {locale.toUpperCase()}
            </span>
            <WordingField field={field} locale={locale} edit={edit} />
          </div>
        ))}
      </div>
      <OverrideBox fields={[field]} edit={edit} />
    </fieldset>
  )
}

function WordingField({ field, locale, edit }: { field: CookieTextField; locale: Locale; edit: RowEdit }) {
  const { t } = useTranslation(['cookies', 'shell'])
  const language = useLanguage()
  const { register, setValue, getValues } = useFormContext<RowForm>()
  const { edits } = useCookies()
  const path = `texts.${field}.${locale}` as const
  const error = useFieldError(path, edit)
  const texts = effectiveTexts(edit.row, edit.thing.definition, field)
  const state = textState(texts, locale)
  const isOptional = field !== 'purpose' && Object.values(edit.form.texts[field]).every((value) => value.trim() === '')
  const languageName = nameLocale(locale, language)

  const [isOpen, setOpen] = useState(false)
  const stale = state === 'stale' ? (texts[locale]?.madeFrom ?? null) : null
  const fieldId = rowFieldId(edit.row.id, path)
  const noteId = `${fieldId}-source`

  const { definition } = edit.thing
  const isShared = definition !== null && fieldOrigin(edit.row, field) === 'inherited'
  const confirmShared = useConfirmShared()

  function confirm() {
    if (isShared) void confirmShared(definition, field, locale)
    else {
      setValue('confirmed', [...getValues('confirmed'), `${field}.${locale}`])
      void edits.save(edit.row.id)
    }
    // The button goes with the mark.
    document.getElementById(fieldId)?.focus()
  }

  return (
    <div>
      <TextArea
        {...register(path)}
        id={fieldId}
        label={t('field.inLanguage', { field: t(`column.${field}`), language: languageName })}
        isLabelHidden
        lang={locale}
        dir="auto"
        rows={1}
        error={error}
        onFocus={() => fieldFocus.set({ kind: 'row', id: edit.row.id, field, locale }, 'form')}
        hint={
          state === 'current' || isOptional ? undefined : (
            <span className={classes.state}>
              <span className={classes.stateText}>{t(`state.${state}`, { language: languageName })}</span>
              {stale && (
                <StaleActions
                  noteId={noteId}
                  isOpen={isOpen}
                  onToggle={() => setOpen(!isOpen)}
                  onConfirm={confirm}
                  labels={{
                    show: t('shell:sourceChange.show'),
                    confirm: t(isShared ? 'state.confirmShared' : 'state.confirm'),
                  }}
                />
              )}
            </span>
          )
        }
      />
      {stale && isOpen && <StaleNote id={noteId} field={field} locale={locale} madeFrom={stale} edit={edit} />}
    </div>
  )
}
