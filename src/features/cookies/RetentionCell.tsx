/* eslint-disable jsx-a11y/no-interactive-element-to-noninteractive-role --
   shown as entries on narrow screens: `display: block` takes the table's semantics away, the roles keep them. */
import { useTranslation } from 'react-i18next'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import { effectiveFacts, effectiveTexts, fieldOrigin, type CookieRow } from '#core/charter/cookieRow.ts'
import { writeRetention } from '#core/charter/retentionWords.ts'
import { useCookies } from './cookies.ts'
import classes from './CookieTable.module.css'

/** The retention as the page prints it in the source language. */
export function RetentionCell({ row, definition }: { row: CookieRow; definition: CookieDefinition | null }) {
  const { t } = useTranslation('cookies')
  const { source } = useCookies()
  const { defaultLocale } = source.platform
  const { retention } = effectiveFacts(row, definition)
  const note = effectiveTexts(row, definition, 'retentionNote')[defaultLocale]?.value ?? ''
  const written = writeRetention(retention, null, defaultLocale)
  const isOverridden = (['retention', 'retentionNote'] as const).some(
    (field) => fieldOrigin(row, field) === 'overridden',
  )
  return (
    <td role="cell" className={classes.cell} data-label={t('column.retention')}>
      {written !== '' && (
        <p className={classes.text} lang={defaultLocale}>
          {written}
        </p>
      )}
      {note !== '' && (
        <p className={classes.note} lang={defaultLocale} dir="auto">
          {note}
        </p>
      )}
      {written === '' && note === '' && <span className={classes.lacking}>{t('row.noRetention')}</span>}
      {isOverridden && <span className={classes.own}>{t('row.overriddenField')}</span>}
    </td>
  )
}
