import { useTranslation } from 'react-i18next'
import { announce } from '#src/lib/announce.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { rowFieldId, useCookies } from '../cookies.ts'
import licenceUrl from '../database/openCookieDatabase.LICENSE.txt?url'
import { nameLocale } from '../nameLocale.ts'
import type { RowEdit } from '../edit/rowEdits.ts'
import { unfill, type Filling } from './fillForm.ts'
import classes from './Suggestions.module.css'

type Props = { edit: RowEdit; filling: Filling; onTakeBack: () => void }

/** After a choice from the database: what it filled, what is left to a person, where it comes from, and the way back. */
export function FilledNotice({ edit, filling, onTakeBack }: Props) {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const { locales, edits } = useCookies()
  const { filled, provider, database } = filling
  const lacking = locales.filter((locale) => locale !== 'en').map((locale) => nameLocale(locale, language))
  const list = new Intl.ListFormat(language, { type: 'conjunction' })

  function takeBack() {
    edits.change(edit.row.id, unfill(edit.form, filling))
    edits.catchUp()
    onTakeBack()
    announce(t('suggest.takenBack'))
    // The button goes with what it takes back.
    document.getElementById(rowFieldId(edit.row.id, 'names'))?.focus()
  }

  return (
    <div className={classes.notice}>
      <p>
        {filled.fields.length === 0
          ? t('suggest.nothingFilled')
          : t('suggest.filledFields', {
              fields: list.format(filled.fields.map((field) => t(`field.${field}`))),
            })}{' '}
        {provider !== null && t('suggest.providerProposed', { provider })}{' '}
        {lacking.length > 0 && t('suggest.lacking', { languages: list.format(lacking) })}
      </p>
      <p className={classes.source}>
        {t('suggest.source', { name: database.name })}{' '}
        <a href={licenceUrl} target="_blank" rel="noreferrer">
          {t('suggest.licence', { licence: database.licence })}
        </a>
      </p>
      {(filled.fields.length > 0 || provider !== null) && (
        <Button size="small" variant="quiet" icon="undo" onClick={takeBack}>
          {t('suggest.takeBack')}
        </Button>
      )}
    </div>
  )
}
