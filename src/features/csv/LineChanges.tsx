import { useTranslation } from 'react-i18next'
import { writeNamesCell } from '#core/charter/namesCell.ts'
import { writeRetention } from '#core/charter/retentionWords.ts'
import type { CsvImport } from '#core/contract/routes/csvRoutes.ts'
import type { Language } from '#src/lib/language.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import type { Things } from './readThings.ts'
import classes from './Csv.module.css'

type Change = CsvImport['lines'][number]['changes'][number]

/** The fields that a line changes: what stands, struck out, and what comes. */
export function LineChanges({ changes, things }: { changes: readonly Change[]; things: Things }) {
  const { t } = useTranslation('csv')
  const language = useLanguage()
  if (changes.length === 0) return null
  return (
    <dl className={classes.changes}>
      {changes.map((change) => {
        const locale = 'locale' in change ? change.locale : undefined
        const { before, after } = sayChange(change, things, language)
        return (
          <div key={`${change.field} ${locale ?? ''}`} className={classes.change}>
            <dt>{locale === undefined ? t(`field.${change.field}`) : `${t(`field.${change.field}`)} (${locale})`}</dt>
            <dd lang={locale} dir="auto">
              {before !== '' && <del>{before}</del>} {after === '' ? <i>{t('removed')}</i> : <ins>{after}</ins>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function sayChange(change: Change, things: Things, language: Language): { before: string; after: string } {
  const { before, after } = change
  if (change.field === 'names')
    return { before: writeNamesCell(change.before ?? []), after: writeNamesCell(change.after) }
  if (change.field === 'retention') {
    const say = (retention: typeof change.after | null) => retention && writeRetention(retention, null, language)
    return { before: say(change.before) ?? '', after: say(change.after) ?? '' }
  }
  const words =
    change.field === 'categoryId' ? things.categories : change.field === 'providerId' ? things.providers : null
  // Every other field is a text, or the id of what `words` names.
  const say = (value: typeof before) => (typeof value === 'string' ? (words?.get(value) ?? value) : '')
  return { before: say(before), after: say(after) }
}
