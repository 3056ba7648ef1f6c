import { useTranslation } from 'react-i18next'
import { useSettings } from './platformSettings.ts'
import { PlatformSettingsField } from './PlatformSettingsField.tsx'
import { PlatformSettingsGroup } from './PlatformSettingsGroup.tsx'

/** The platform's name in each of its languages; where one has none, the default language's stands. */
export function PlatformSettingsNames() {
  const { t } = useTranslation('platforms')
  const { form, settings } = useSettings()
  const others = form.locales.filter((locale) => locale !== form.defaultLocale)
  return (
    <PlatformSettingsGroup title={t('settings.names.title')} text={t('settings.names.text')}>
      {[form.defaultLocale, ...others].map((locale) => (
        <PlatformSettingsField
          key={locale}
          path={`names.${locale}`}
          variable="platform.name"
          label={t('settings.names.label', { language: t(`settings.in.${locale}`) })}
          hint={
            form.names[locale].trim() === '' && locale !== form.defaultLocale
              ? t('settings.names.inherited', { name: form.names[form.defaultLocale] })
              : undefined
          }
          lang={locale}
          value={form.names[locale]}
          onWrite={(value) => settings.change({ names: { ...form.names, [locale]: value } })}
        />
      ))}
    </PlatformSettingsGroup>
  )
}
