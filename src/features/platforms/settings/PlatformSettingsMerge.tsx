import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergedField } from '#core/charter/edit/mergeFields.ts'
import { isLocale } from '#core/charter/locale.ts'
import { MergeDialog } from '#src/ui/MergeDialog.tsx'
import type { MergeField } from '#src/ui/MergeFieldset.tsx'
import { useSettings } from './platformSettings.ts'
import { useMergeTexts } from '../useMergeTexts.ts'
import { isForPerson, mergeSettings, readHosts, readLanguages, takeMerged } from './platformSettingsMerge.ts'

/** Opens by itself when the platform was changed by somebody else since it was read. */
export function PlatformSettingsMerge({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('platforms')
  const { form, base, status, settings } = useSettings()
  const texts = useMergeTexts()
  const stale = status.kind === 'stale' ? status : null
  const fields = stale ? mergeSettings(form, base, stale.theirs) : []
  const isNeeded = stale !== null && isForPerson(fields)

  useEffect(() => {
    // They changed nothing that is in the form (its template, say): my values go over theirs as they stand.
    if (stale && !isNeeded) void settings.settle(form, stale.theirs)
  }, [stale, isNeeded, settings, form])

  if (!stale || !isNeeded) return null

  function showHosts(value: string) {
    return readHosts(value)
      .map(({ host, role }) => t('settings.merge.host', { host, role: t(`settings.hosts.${role}`) }))
      .join(', ')
  }
  function showLanguages(value: string) {
    const { locales, defaultLocale } = readLanguages(value)
    const list = locales.map((locale) => t(`settings.language.${locale}`)).join(', ')
    return t('settings.merge.languages', { list, first: t(`settings.language.${defaultLocale}`) })
  }

  function describe({ key, verdict, base: before, mine, theirs }: MergedField<string>): MergeField {
    const preset = verdict === 'conflict' ? null : verdict === 'theirs' ? 'theirs' : 'mine'
    const shared = { key, base: before, mine, theirs, preset } as const
    const [root, locale] = key.split('.')
    if (root === 'names' && isLocale(locale))
      return {
        ...shared,
        label: t('settings.names.label', { language: t(`settings.in.${locale}`) }),
        lang: locale,
        editor: 'text',
      }
    switch (key) {
      case 'hosts':
        return { ...shared, label: t('settings.hosts.title'), show: showHosts }
      case 'languages':
        return { ...shared, label: t('settings.languages.title'), show: showLanguages }
      case 'address':
        return { ...shared, label: t('addressField.label'), editor: 'text', isMono: true }
      case 'slug':
        return { ...shared, label: t('settings.slug.label'), editor: 'text', isMono: true }
      default:
        // The other keys of a flat form are the publisher's (see platformSettingsMerge.ts).
        return { ...shared, label: t(`settings.${key as 'publisher.name'}`), editor: 'text' }
    }
  }

  return (
    <MergeDialog
      fields={fields.map(describe)}
      texts={texts}
      onClose={onClose}
      onMerge={(chosen) => void settings.settle(takeMerged(form, chosen), stale.theirs)}
    />
  )
}
