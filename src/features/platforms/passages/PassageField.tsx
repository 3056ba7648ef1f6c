import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '#core/charter/locale.ts'
import { textState } from '#core/charter/text.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { StaleActions } from '#src/ui/StaleActions.tsx'
import { TextArea } from '#src/ui/TextArea.tsx'
import { fieldOf, type PassagePart } from './passage.ts'
import { liveTexts } from './passageForm.ts'
import { passageFieldId, usePassages, type PassageState } from './passages.ts'
import { PassageStale } from './PassageStale.tsx'
import { usePassageFault } from './usePassageFault.ts'
import classes from './PlatformPassages.module.css'

/** A part of a section or category in each language of the platform, the default one first. */
export function PassageField({ part, state }: { part: PassagePart; state: PassageState }) {
  const { t } = useTranslation('platforms')
  const { locales } = usePassages()
  const { kind } = state.passage
  return (
    <fieldset className={classes.part}>
      <legend className={classes.legend}>{t(`passage.part.${kind}.${part}`)}</legend>
      {part === 'body' && <p className={classes.about}>{t('passage.bodyHint')}</p>}
      <div className={classes.locales}>
        {locales.map((locale) => (
          <Wording key={locale} locale={locale} part={part} state={state} />
        ))}
      </div>
    </fieldset>
  )
}

function Wording({ locale, part, state }: { locale: Locale; part: PassagePart; state: PassageState }) {
  const { t } = useTranslation(['platforms', 'shell'])
  const [isOpen, setOpen] = useState(false)
  const { passages, locales } = usePassages()
  const fault = usePassageFault(state)
  const { passage, form } = state
  const { id, kind } = passage
  const [first = locale] = locales
  const isAbsent = locales.every((it) => form[part][it].trim() === '')
  const texts = liveTexts(form, passage, part, first)
  const standing = isAbsent ? 'current' : textState(texts, locale)
  const stale = standing === 'stale' ? (texts[locale]?.madeFrom ?? null) : null
  const path = `${part}.${locale}`
  const fieldId = passageFieldId(id, path)
  const noteId = `${fieldId}-source`

  function confirm() {
    passages.change(id, { confirmed: [...form.confirmed, path] })
    void passages.save(id)
    // The button goes with the mark.
    document.getElementById(fieldId)?.focus()
  }

  return (
    <div>
      <TextArea
        id={fieldId}
        label={t(`settings.language.${locale}`)}
        lang={locale}
        dir="auto"
        rows={part === 'line' ? 1 : 4}
        value={form[part][locale]}
        // What is still to be written on something new is no mistake yet.
        error={passage.own === null && passage.shared === null && isAbsent ? undefined : fault(path)}
        onFocus={() => fieldFocus.set({ kind, id, field: fieldOf(kind, part), locale }, 'form')}
        onChange={(event) => passages.change(id, { [part]: { ...form[part], [locale]: event.target.value } })}
        hint={
          standing === 'current' ? undefined : (
            <span className={classes.warning}>
              {t(`passage.state.${standing}`)}
              {stale && (
                <StaleActions
                  noteId={noteId}
                  isOpen={isOpen}
                  onToggle={() => setOpen(!isOpen)}
                  onConfirm={confirm}
                  labels={{ show: t('shell:sourceChange.show'), confirm: t('passage.state.confirm') }}
                />
              )}
            </span>
          )
        }
      />
      {stale && isOpen && (
        <PassageStale
          id={noteId}
          part={part}
          locale={locale}
          passage={passage}
          madeFrom={stale}
          now={texts[stale.locale]?.value ?? ''}
        />
      )}
    </div>
  )
}
