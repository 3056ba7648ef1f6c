import { useTranslation } from 'react-i18next'
import type { PassageState } from './passages.ts'

/** What is wrong with a field, in words, by its path. Undefined while nothing is. */
export function usePassageFault({ faults }: PassageState): (path: string) => string | undefined {
  const { t, i18n } = useTranslation('platforms')
  return (path) => {
    const code = faults[path]
    if (code === undefined) return undefined
    // A code of which nobody wrote the words yet is still told apart from "all is well".
    return i18n.exists(`platforms:settings.fault.${code}`)
      ? // Of the texts that exist, one stands for the type of all.
        t(`settings.fault.${code}` as 'settings.fault.required')
      : t('settings.fault.other', { code })
  }
}
