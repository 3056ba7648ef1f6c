import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isLocale } from '#core/charter/locale.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { findSectionsOf } from './charterNeeds.ts'
import { useSettings } from './platformSettings.ts'
import { PlatformSettingsField } from './PlatformSettingsField.tsx'
import { publisherFields } from './platformSettingsForm.ts'
import { PlatformSettingsGroup } from './PlatformSettingsGroup.tsx'
import classes from './PlatformSettings.module.css'

/** Who answers for the portal, with the sections of the charter that name them, or wait to. */
export function PlatformSettingsPublisher() {
  const { t } = useTranslation('platforms')
  const language = useLanguage()
  const { form, settings, source } = useSettings()
  const [at] = useState(() => new Date().toISOString())
  const needs = useMemo(() => {
    const { locales, defaultLocale } = source.platform
    const locale = isLocale(language) && locales.includes(language) ? language : defaultLocale
    return {
      name: findSectionsOf(source, 'name', { locale, at }),
      contact: findSectionsOf(source, 'contact', { locale, at }),
      dataProtectionContact: [],
    }
  }, [source, language, at])

  function hint(field: (typeof publisherFields)[number]) {
    if (field === 'dataProtectionContact') return t('settings.publisher.hint.dataProtectionContact')
    const sections = needs[field]
    if (sections.length === 0) return t('settings.publisher.unused')
    const list = new Intl.ListFormat(language).format(sections.map((heading) => t('settings.quoted', { heading })))
    return form.publisher[field].trim() === '' ? (
      <span className={classes.warning}>{t('settings.publisher.waiting', { count: sections.length, list })}</span>
    ) : (
      t('settings.publisher.used', { list })
    )
  }

  return (
    <PlatformSettingsGroup title={t('settings.publisher.title')} text={t('settings.publisher.text')}>
      {publisherFields.map((field) => (
        <PlatformSettingsField
          key={field}
          path={`publisher.${field}`}
          {...(field !== 'dataProtectionContact' && { variable: `publisher.${field}` })}
          label={t(`settings.publisher.${field}`)}
          hint={hint(field)}
          value={form.publisher[field]}
          onWrite={(value) => settings.change({ publisher: { ...form.publisher, [field]: value } })}
        />
      ))}
    </PlatformSettingsGroup>
  )
}
