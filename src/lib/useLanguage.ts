import { useTranslation } from 'react-i18next'
import { isLanguage, type Language } from './language.ts'

/** The language the interface is in now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return isLanguage(i18n.resolvedLanguage) ? i18n.resolvedLanguage : 'fr'
}
