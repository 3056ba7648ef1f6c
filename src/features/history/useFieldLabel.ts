import { useTranslation } from 'react-i18next'
import type fr from './locales/fr.json'
import type { FieldChange } from './readCommit.ts'

type Field = keyof typeof fr.field
type PublisherField = keyof typeof fr.publisher

/** Names a field of the log: "Finalité, anglais", "Exception sur « Finalité »". */
export function useFieldLabel(): (change: Pick<FieldChange, 'field' | 'locale'>) => string {
  const { t, i18n } = useTranslation('history')
  const name = (field: string): string =>
    // A field that has no words yet is shown by its own name rather than not at all.
    i18n.exists(`history:field.${field}`) ? t(`field.${field as Field}`) : field

  return ({ field, locale }) => {
    const [group, rest] = field.split('.', 2)
    let label = name(field)
    if (rest !== undefined) {
      // The publisher has these fields and no other.
      if (group === 'publisher') label = t(`publisher.${rest as PublisherField}`)
      else if (group === 'overrides') label = t('override', { field: name(rest) })
      else if (group === 'confirmed') label = t('confirmed', { field: name(rest) })
    }
    return locale === null ? label : t('inLanguage', { field: label, language: t(`language.${locale}`) })
  }
}
