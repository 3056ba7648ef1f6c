import { useTranslation } from 'react-i18next'

/** What a fault says, in words, wherever it is met. `limit`: the longest the field may be. */
export function useFaultText(): (code: string, limit: number) => string {
  const { t, i18n } = useTranslation('platforms')
  return (code, limit) =>
    // A code of which nobody wrote the words yet is still told apart from "all is well".
    i18n.exists(`platforms:fault.${code}`)
      ? // Of the texts that exist, the one with a limit stands for the type of all.
        t(`fault.${code}` as 'fault.too_long', { limit })
      : t('fault.other', { code })
}
