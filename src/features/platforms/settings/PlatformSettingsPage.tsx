import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { Platform } from '#core/charter/platform.ts'
import { createDraftStore } from '#src/lib/drafts.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { liveSource } from '#src/lib/liveSource.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import { useWorkspace } from '#src/lib/workspace.ts'
import { isRetry } from '#src/ui/isRetry.ts'
import { createPlatformSettings, settingsFieldId, SettingsContext } from './platformSettings.ts'
import { PlatformPassages } from '../passages/PlatformPassages.tsx'
import { PlatformSettingsAddress } from './PlatformSettingsAddress.tsx'
import { PlatformSettingsDelete } from './PlatformSettingsDelete.tsx'
import { PlatformSettingsHosts } from './PlatformSettingsHosts.tsx'
import { PlatformSettingsLanguages } from './PlatformSettingsLanguages.tsx'
import { PlatformSettingsMerge } from './PlatformSettingsMerge.tsx'
import { PlatformSettingsNames } from './PlatformSettingsNames.tsx'
import { PlatformSettingsNotice } from './PlatformSettingsNotice.tsx'
import { PlatformSettingsPublisher } from './PlatformSettingsPublisher.tsx'
import { PlatformSettingsSlug } from './PlatformSettingsSlug.tsx'
import '../texts.ts'
import classes from './PlatformSettings.module.css'

/** What the platform itself is: its names, address, hosts, publisher, languages and identifier, each saved as one leaves it. */
export function PlatformSettingsPage() {
  const { t } = useTranslation('platforms')
  const { source } = useWorkspace()
  const settings = usePlatformSettings()
  const state = useSyncExternalStore(settings.subscribe, settings.read)
  const [isComparing, setIsComparing] = useState(true)
  const view = useMemo(() => ({ ...state, source, settings }), [state, source, settings])
  useFocusFromPreview(source.platform)

  async function save() {
    await settings.save()
    setIsComparing(true)
  }

  return (
    <SettingsContext value={view}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the fields inside, to save as one leaves them */}
      <form
        className={classes.tab}
        aria-label={t('settings.label')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
        onBlur={({ relatedTarget }) => {
          if (!isRetry(relatedTarget)) void save()
        }}
      >
        <PlatformSettingsNames />
        <PlatformSettingsAddress />
        <PlatformSettingsHosts />
        <PlatformSettingsPublisher />
        <PlatformSettingsLanguages />
        <PlatformSettingsSlug />
        <div className={classes.foot}>
          <PlatformSettingsNotice onCompare={() => setIsComparing(true)} />
        </div>
      </form>
      <PlatformPassages />
      <PlatformSettingsDelete />
      {isComparing && <PlatformSettingsMerge onClose={() => setIsComparing(false)} />}
    </SettingsContext>
  )
}

/** The settings under edition, tied to the platform's data, the drafts, the live source and the page's saving state. */
function usePlatformSettings() {
  const { source, board } = useWorkspace()
  const { platform } = source
  const queryClient = useQueryClient()

  const settings = useMemo(
    () => {
      const key = queryKeys.source(platform.id)
      return createPlatformSettings({
        platform,
        board,
        drafts: createDraftStore(window.localStorage),
        onSaved: (saved) => {
          queryClient.setQueryData(key, (before: CharterSource | undefined) => before && { ...before, platform: saved })
          void queryClient.invalidateQueries({ queryKey: queryKeys.platforms })
        },
        onChange: (apply) => liveSource.edit('platform', apply),
        now: () => new Date().toISOString(),
      })
    },
    // Made once for a platform: its later versions come by `rebase`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [platform.id, board, queryClient],
  )
  useEffect(() => settings.rebase(platform), [settings, platform])
  useEffect(() => {
    const takeOff = settings.show()
    return () => {
      takeOff()
      liveSource.edit('platform', null)
    }
  }, [settings])
  return settings
}

/** A click on a value in the preview leads to its field, also when it was made while another tab was open. */
function useFocusFromPreview({ defaultLocale }: Platform): void {
  useEffect(() => {
    function follow() {
      const field = fieldFocus.take('platform')?.place.field
      if (!field) return
      const path = field === 'platform.name' ? `names.${defaultLocale}` : field.replace(/^platform\./, '')
      const target = document.getElementById(settingsFieldId(path))
      target?.focus({ preventScroll: true })
      target?.scrollIntoView({ block: 'center' })
    }
    follow()
    return fieldFocus.subscribe(follow)
  }, [defaultLocale])
}
