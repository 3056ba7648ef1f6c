import { useTranslation } from 'react-i18next'
import { useSettings } from './platformSettings.ts'
import { PlatformSettingsField } from './PlatformSettingsField.tsx'
import { PlatformSettingsGroup } from './PlatformSettingsGroup.tsx'

/** The short name by which files and other programs know the platform. */
export function PlatformSettingsSlug() {
  const { t } = useTranslation('platforms')
  const { form, settings } = useSettings()
  return (
    <PlatformSettingsGroup title={t('settings.slug.title')} text={t('settings.slug.text')}>
      <PlatformSettingsField
        path="slug"
        label={t('settings.slug.label')}
        hint={t('settings.slug.hint')}
        isMono
        spellCheck={false}
        value={form.slug}
        onWrite={(slug) => settings.change({ slug })}
      />
    </PlatformSettingsGroup>
  )
}
