import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { locales } from '#core/charter/locale.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { mainLocale, type NewPlatform } from './newPlatform.ts'
import { useNewPlatformFault } from './newPlatformFault.ts'
import classes from './NewPlatform.module.css'

/** The languages of the charter, and the one its texts are written in first. */
export function NewPlatformLanguages() {
  const { t } = useTranslation('platforms')
  const { control, register, setValue } = useFormContext<NewPlatform>()
  const [chosen, defaultLocale] = useWatch({ control, name: ['locales', 'defaultLocale'] })
  const fault = useNewPlatformFault('locales')
  return (
    <fieldset className={classes.group} aria-describedby={fault ? 'new-platform-languages' : undefined}>
      <legend className={classes.legend}>{t('create.languages.title')}</legend>
      <div className={classes.checks}>
        {locales.map((locale) => (
          <label key={locale} className={classes.check}>
            <input type="checkbox" value={locale} {...register('locales')} />
            {t(`create.languages.${locale}`)}
          </label>
        ))}
      </div>
      {fault && (
        <p id="new-platform-languages" className={classes.fault}>
          {t('create.languages.none')}
        </p>
      )}
      {chosen.length > 1 && (
        <SelectField
          label={t('create.languages.default')}
          hint={t('create.languages.defaultHint')}
          value={mainLocale({ locales: chosen, defaultLocale })}
          options={locales
            .filter((it) => chosen.includes(it))
            .map((it) => ({ value: it, label: t(`create.languages.${it}`) }))}
          onChange={({ target }) => {
            const next = locales.find((it) => it === target.value)
            if (next !== undefined) setValue('defaultLocale', next, { shouldDirty: true })
          }}
        />
      )}
    </fieldset>
  )
}
