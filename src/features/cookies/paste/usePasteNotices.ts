import { useTranslation } from 'react-i18next'
import type { Paste } from '#core/charter/paste/readPaste.ts'
import { formatList } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { usePlanNotices } from '#src/lib/usePlanTable.ts'

/** What there is to know of how a block was read: the columns it was read as, or what its header says that no column has. */
export function usePasteNotices({ hasHeader, columns, issues }: Extract<Paste, { ok: true }>): readonly string[] {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const ofHeader = usePlanNotices(
    true,
    issues.filter(({ row }) => hasHeader && row === 1),
  )
  if (hasHeader) return ofHeader
  const names = columns.flatMap((column) => {
    if (column === null || column === 'unsure') return []
    const field = t(`field.${column.field === 'provider' ? 'providerId' : column.field}`)
    return [column.locale === null ? field : t('paste.column', { field, locale: column.locale })]
  })
  return [t('paste.columns', { count: names.length, columns: formatList(names, language) })]
}
