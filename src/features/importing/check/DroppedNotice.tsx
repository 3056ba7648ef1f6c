import { useTranslation } from 'react-i18next'
import type { ImportResult } from '#core/charter/import/importResult.ts'
import classes from './Review.module.css'

const dropped = ['script_dropped', 'handler_dropped', 'style_dropped', 'comment_dropped'] as const

/** What an HTML page held that no charter can, by kind: each stays to be read at its line of the source. */
export function DroppedNotice({ issues }: Pick<ImportResult, 'issues'>) {
  const { t } = useTranslation('importing')
  const counts = dropped
    .map((kind) => ({ kind, count: issues.filter(({ code }) => code === kind).length }))
    .filter(({ count }) => count > 0)
  if (counts.length === 0) return null
  return (
    <div className={classes.notice}>
      <p>{t('dropped.title', { list: counts.map(({ kind, count }) => t(`dropped.${kind}`, { count })).join(', ') })}</p>
      <p className={classes.soft}>{t('dropped.where')}</p>
    </div>
  )
}
