import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { locales, type Locale } from '#core/charter/locale.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { AskForm } from './AskForm.tsx'
import type { Ask } from './useBulk.ts'
import classes from './Bulk.module.css'

type Props = { isBusy: boolean; onAsk: (ask: Ask) => void }

/** Which words are replaced by which others, in the texts of one language. */
export function ReplaceForm({ isBusy, onAsk }: Props) {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const [find, setFind] = useState('')
  const [by, setBy] = useState('')
  const [locale, setLocale] = useState<Locale>(language)
  const [how, setHow] = useState({ isWhole: true, isCased: false })

  const submit = () => {
    if (find.trim() === '') return
    const words = { find: find.trim(), by: by.trim(), locale, ...how }
    onAsk((rows) => ({ do: 'replaceText', rows, fields: ['service', 'purpose'], ...words }))
  }

  return (
    <AskForm isBusy={isBusy} onSubmit={submit}>
      <TextField label={t('bulk.find')} value={find} onChange={(event) => setFind(event.currentTarget.value)} />
      <TextField label={t('bulk.by')} value={by} onChange={(event) => setBy(event.currentTarget.value)} />
      <SelectField
        label={t('bulk.locale')}
        value={locale}
        options={locales.map((value) => ({ value, label: t(`bulk.language.${value}`) }))}
        onChange={(event) => setLocale(locales.find((it) => it === event.currentTarget.value) ?? locale)}
      />
      <div className={classes.choices}>
        {(['isWhole', 'isCased'] as const).map((key) => (
          <label key={key} className={classes.choice}>
            <input
              type="checkbox"
              checked={how[key]}
              onChange={({ currentTarget: { checked } }) => setHow({ ...how, [key]: checked })}
            />
            {t(`bulk.${key}`)}
          </label>
        ))}
      </div>
      <p className={classes.note}>{t('bulk.inherited')}</p>
    </AskForm>
  )
}
