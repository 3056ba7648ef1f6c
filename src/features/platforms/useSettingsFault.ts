import { useTranslation } from 'react-i18next'
import { useSettings } from './platformSettings.ts'

/** What is wrong with a field, in words: by the shared schema, or as the server found it. Undefined while nothing is. */
export function useSettingsFault(path: string): string | undefined {
  const { t, i18n } = useTranslation('platforms')
  const { faults } = useSettings()
  const code = faults[path]
  if (code === undefined) return undefined
  // A code of which nobody wrote the words yet is still told apart from "all is well".
  return i18n.exists(`platforms:settings.fault.${code}`)
    ? t(`settings.fault.${code}` as 'settings.fault.required')
    : t('settings.fault.other', { code })
}
