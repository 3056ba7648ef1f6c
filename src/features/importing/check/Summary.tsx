import { useTranslation } from 'react-i18next'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { countColumns } from '../review/countColumns.ts'
import { countFates, type LineFate } from '../review/lineFates.ts'
import type { Review } from '../review/review.ts'
import classes from '../ImportPage.module.css'

type Props = { result: ImportResult; review: Review; lines: readonly LineFate[] }

/** What was understood, in a few figures. */
export function Summary({ result, review, lines }: Props) {
  const { t } = useTranslation('importing')
  const counts = countFates(lines)
  const raw = review.rows.filter(({ origin }) => origin.kind === 'raw').length
  const total = result.rows.length + raw
  const texts = lines.filter(({ place }) => place?.kind === 'section').length
  const columns = countColumns(result)

  return (
    <div className={classes.summary}>
      <StateBadge tone={total === 0 ? 'block' : raw === 0 ? 'ok' : 'warn'}>
        {t('summary.rows', { count: result.rows.length, total })}
      </StateBadge>
      <StateBadge tone="neutral">
        {result.language === null ? t('summary.noLanguage') : t(`locale.${result.language}`)}
        {columns > 0 && ` · ${t('summary.columns', { count: columns })}`}
      </StateBadge>
      {counts.correct > 0 && <StateBadge tone="block">{t('summary.correct', { count: counts.correct })}</StateBadge>}
      {counts.check > 0 && <StateBadge tone="warn">{t('summary.check', { count: counts.check })}</StateBadge>}
      <StateBadge tone={counts.lost === 0 ? 'neutral' : 'block'}>
        {t('summary.texts', { count: texts, lost: counts.lost })}
      </StateBadge>
    </div>
  )
}
