import { useTranslation } from 'react-i18next'
import { cookieFields, type CookieField } from '#core/charter/cookieFacts.ts'
import { isLocale } from '#core/charter/locale.ts'
import { formatList } from '#src/lib/format.ts'
import type { Waiting } from '#src/lib/outbox.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import classes from './OutboxPanel.module.css'

/** What was typed: each wording in full, the other fields by their names. */
export function WaitingWords({ item: { json, draft } }: { item: Waiting }) {
  const { t } = useTranslation('outbox')
  const { t: tCookies } = useTranslation('cookies')
  const language = useLanguage()
  if (draft === null) return null
  const label = (field: CookieField) => tCookies(`field.${field}`)
  const wordings = cookieFields.flatMap((field) =>
    entriesOf(entryOf(json?.texts, field)).flatMap(([locale, wording]) => {
      const value = entryOf(wording, 'value')
      return isLocale(locale) && typeof value === 'string' ? [{ field, locale, value }] : []
    }),
  )
  const others = cookieFields.filter((field) => entryOf(json?.facts, field) !== undefined)

  return (
    <>
      {wordings.length > 0 && (
        <dl className={classes.words}>
          {wordings.map(({ field, locale, value }) => (
            <div key={`${field}.${locale}`}>
              <dt>{t('wording', { field: label(field), language: t(`language.${locale}`) })}</dt>
              <dd lang={locale}>{value || <em lang={language}>{t('cleared')}</em>}</dd>
            </div>
          ))}
        </dl>
      )}
      {others.length > 0 && (
        <p className={classes.where}>
          {t(wordings.length > 0 ? 'other' : 'fields', {
            count: others.length,
            fields: formatList(others.map(label), language),
          })}
        </p>
      )}
    </>
  )
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function entryOf(value: unknown, key: string): unknown {
  return entriesOf(value).find(([name]) => name === key)?.[1]
}
