import { useTranslation } from 'react-i18next'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { effectiveFacts, effectiveTexts, fieldOrigin, type CookieRow } from '#core/charter/cookieRow.ts'
import { pickLocalized } from '#core/charter/locale.ts'
import { writeRetention } from '#core/charter/retentionWords.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import type { CellProps } from './grid/useGridCells.ts'
import textClasses from './CellText.module.css'
import classes from './CookieTable.module.css'

type Props = { row: CookieRow; definition: CookieDefinition | null; cell: CellProps }

/** The retention in the person's language, as it is typed too; its note in that language or else as it is written first. */
export function RetentionCell({ row, definition, cell }: Props) {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const { retention } = effectiveFacts(row, definition)
  const note = pickLocalized(effectiveTexts(row, definition, 'retentionNote'), language)
  const written = writeRetention(retention, null, language)
  const isOverridden = (['retention', 'retentionNote'] as const).some(
    (field) => fieldOrigin(row, field) === 'overridden',
  )
  return (
    <td {...cell} className={classes.cell} data-label={t('column.retention')}>
      {written !== '' && (
        <p className={textClasses.text} lang={language}>
          {written}
        </p>
      )}
      {note && note.value.value !== '' && (
        <p className={textClasses.note} lang={note.locale} dir="auto">
          {note.value.value}
        </p>
      )}
      {written === '' && !note?.value.value && <span className={textClasses.lacking}>{t('row.noRetention')}</span>}
      {isOverridden && <span className={textClasses.own}>{t('row.overriddenField')}</span>}
    </td>
  )
}
