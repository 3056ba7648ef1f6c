import { useTranslation } from 'react-i18next'
import type { CookieDefinition } from '#core/charter/cookieDefinition.ts'
import type { CookieTextField } from '#core/charter/cookieFacts.ts'
import { effectiveTexts, fieldOrigin, type CookieRow } from '#core/charter/cookieRow.ts'
import { textState } from '#core/charter/text.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { useCookies } from './cookies.ts'
import type { CellProps } from './grid/useGridCells.ts'
import { nameLocale } from './nameLocale.ts'
import textClasses from './CellText.module.css'
import classes from './CookieTable.module.css'

type Props = {
  row: CookieRow
  definition: CookieDefinition | null
  field: Exclude<CookieTextField, 'retentionNote'>
  cell: CellProps
}

/** A text in each language of the platform, the source above; what is missing or behind is said in words. */
export function TextsCell({ row, definition, field, cell }: Props) {
  const { t } = useTranslation('cookies')
  const language = useLanguage()
  const { locales } = useCookies()
  const texts = effectiveTexts(row, definition, field)
  // A service that no language has is absent by design; a purpose never is.
  const isAbsent = field === 'service' && locales.every((locale) => textState(texts, locale) === 'missing')
  return (
    <td {...cell} className={classes.cell} data-label={t(`column.${field}`)}>
      {isAbsent && <span className={textClasses.none}>{t('row.none')}</span>}
      {!isAbsent &&
        locales.map((locale) => {
          const state = textState(texts, locale)
          return (
            <p key={locale} className={textClasses.text} data-state={state}>
              {state !== 'missing' && (
                <span lang={locale} dir="auto">
                  {texts[locale]?.value}
                </span>
              )}
              {state !== 'current' && (
                <span className={textClasses.state}>
                  {t(`state.${state}`, { language: nameLocale(locale, language) })}
                </span>
              )}
            </p>
          )
        })}
      {fieldOrigin(row, field) === 'overridden' && <span className={textClasses.own}>{t('row.overriddenField')}</span>}
    </td>
  )
}
