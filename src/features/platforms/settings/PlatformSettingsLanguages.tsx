import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { locales, type Locale } from '#core/charter/locale.ts'
import { announce } from '#src/lib/announce.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { countLacking } from './charterNeeds.ts'
import { settingsFieldId, useSettings } from './platformSettings.ts'
import { PlatformSettingsGroup } from './PlatformSettingsGroup.tsx'
import classes from './PlatformSettings.module.css'

/** The languages of the charter; what adding or removing one does is said before it is done. */
export function PlatformSettingsLanguages() {
  const { t } = useTranslation('platforms')
  const { form, settings, source } = useSettings()
  const [at] = useState(() => new Date().toISOString())
  const lacking = useMemo(
    () => Object.fromEntries(locales.map((locale) => [locale, countLacking(source, locale, at)])),
    [source, at],
  )

  function toggle(locale: Locale) {
    const isAdded = !form.locales.includes(locale)
    const next = locales.filter((it) => (it === locale ? isAdded : form.locales.includes(it)))
    const [first = locale] = next
    settings.change({
      locales: next,
      defaultLocale: next.includes(form.defaultLocale) ? form.defaultLocale : first,
    })
    void settings.save()
    const count = lacking[locale] ?? 0
    announce(isAdded ? t('settings.languages.lacking', { count }) : t('settings.languages.kept'))
  }

  function describe(locale: Locale): string {
    if (!form.locales.includes(locale)) return t('settings.languages.wouldLack', { count: lacking[locale] ?? 0 })
    if (form.locales.length === 1) return t('settings.languages.only')
    return `${t('settings.languages.lacking', { count: lacking[locale] ?? 0 })} ${t('settings.languages.kept')}`
  }

  return (
    <PlatformSettingsGroup title={t('settings.languages.title')} text={t('settings.languages.text')}>
      <ul className={classes.languages}>
        {locales.map((locale) => {
          const isOnly = form.locales.length === 1 && form.locales.includes(locale)
          const id = settingsFieldId(`locales.${locale}`)
          return (
            <li key={locale} className={classes.language}>
              <input
                id={id}
                type="checkbox"
                checked={form.locales.includes(locale)}
                disabled={isOnly}
                aria-describedby={`${id}-about`}
                onChange={() => toggle(locale)}
              />
              <label htmlFor={id}>{t(`settings.language.${locale}`)}</label>
              <span id={`${id}-about`} className={classes.about}>
                {describe(locale)}
              </span>
            </li>
          )
        })}
      </ul>
      {form.locales.length > 1 && (
        <SelectField
          id={settingsFieldId('defaultLocale')}
          label={t('settings.languages.default')}
          hint={t('settings.languages.defaultHint')}
          value={form.defaultLocale}
          options={form.locales.map((locale) => ({ value: locale, label: t(`settings.language.${locale}`) }))}
          onChange={(event) => {
            // The options are the platform's languages.
            settings.change({ defaultLocale: event.target.value as Locale })
            void settings.save()
          }}
        />
      )}
    </PlatformSettingsGroup>
  )
}
