import { useTranslation } from 'react-i18next'
import type { CharterSource } from '#core/charter/charterSource.ts'
import type { CookieFacts } from '#core/charter/cookieFacts.ts'
import { isLocale } from '#core/charter/locale.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { retentionSchema } from '#core/charter/retention.ts'
import { writeRetention } from '#core/charter/retentionWords.ts'
import { formatList } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { labelThing } from './labelThing.ts'

type Code<Field extends 'party' | 'storage' | 'exemption'> = NonNullable<CookieFacts[Field]>

/** Writes a stored value for a person: names instead of ids, words instead of codes. Null where there is nothing. */
export function useValueText(source: CharterSource) {
  const { t } = useTranslation(['history', 'cookies'])
  const language = useLanguage()

  return (field: string, value: unknown): string | null => {
    if (value === null || value === undefined || value === '') return null
    const id = typeof value === 'string' ? value : JSON.stringify(value)
    switch (field) {
      case 'retention': {
        const retention = retentionSchema.safeParse(value)
        if (!retention.success) return null
        return writeRetention(retention.data, null, language) || t('value.unknown')
      }
      case 'providerId': {
        const provider = source.providers.find((it) => it.id === id)
        return provider === undefined ? id : providerNameAt(provider, new Date().toISOString())
      }
      case 'categoryId':
        return labelThing('category', id, null, source, language) ?? id
      case 'definitionId':
        return labelThing('definition', id, null, source, language) ?? id
      case 'sectionId':
        return labelThing('section', id, null, source, language) ?? id
      case 'party':
        // The log keeps checked facts, whose codes have their words in the texts of the cookies tab.
        return t(`cookies:party.${id as Code<'party'>}`)
      case 'storage':
        // The log keeps checked facts, whose codes have their words in the texts of the cookies tab.
        return t(`cookies:storage.${id as Code<'storage'>}`)
      case 'exemption':
        // The log keeps checked facts, whose codes have their words in the texts of the cookies tab.
        return t(`cookies:exemption.${id as Code<'exemption'>}`)
      case 'defaultLocale':
        return writeLocale(id)
      case 'locales':
        return formatList(listOf(value).map(writeLocale), language)
      case 'names':
        return formatList(listOf(value), language)
      default:
        return writePlain(value, id)
    }
  }

  function writeLocale(locale: string): string {
    return isLocale(locale) ? t(`language.${locale}`) : locale
  }

  function writePlain(value: unknown, written: string): string {
    if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no')
    if (Array.isArray(value)) return formatList(listOf(value), language)
    // Why a field is an exception.
    if (typeof value === 'object' && value !== null && 'reason' in value) return String(value.reason)
    return written
  }
}

/** Names as stored are strings, `{value}` (cookies) or `{name, from}` (providers). */
function listOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [String(value)]
  return value.map((item: unknown) => {
    if (typeof item !== 'object' || item === null) return String(item)
    if ('value' in item) return String(item.value)
    return 'name' in item ? String(item.name) : JSON.stringify(item)
  })
}
