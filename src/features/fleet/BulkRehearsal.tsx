import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import type { PageRehearsal, Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { RehearsalList, type RehearsedPage } from '#src/ui/RehearsalList.tsx'
import classes from './Bulk.module.css'

type Props = {
  rehearsal: Rehearsal
  actions: ReactNode
  /** What to say where no row changes. */
  nothing?: string
}

/** What an action on many rows would show on which pages. */
export function BulkRehearsal({ rehearsal, actions, nothing }: Props) {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const summary = useRef<HTMLParagraphElement>(null)
  useEffect(() => summary.current?.focus(), [])
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })
  const { platforms, rows } = rehearsal

  const readPage = ({ locale, changed, cells, turnsStale, turnsMissing }: PageRehearsal): RehearsedPage => ({
    lang: locale,
    language: t(`bulk.language.${locale}`),
    cells: cells.map(({ rowId, names, column, before, after }) => ({
      key: `${rowId} ${column}`,
      row: names.join(', '),
      column: t(`bulk.column.${column}`),
      before,
      after,
    })),
    more: changed > cells.length ? t('bulk.more', number(changed - cells.length)) : null,
    notes: [
      ...(turnsStale.length > 0 ? [t('bulk.stale', number(turnsStale.length))] : []),
      ...(turnsMissing.length > 0 ? [t('bulk.missing', number(turnsMissing.length))] : []),
    ],
  })

  return (
    <RehearsalList
      summary={
        <p ref={summary} tabIndex={-1} className={classes.summary}>
          {/* Pages may change by what rows follow, and no row with them. */}
          {(rows > 0 || platforms.length === 0) && <strong>{t('bulk.rows', number(rows))}</strong>}{' '}
          {t('bulk.effect', number(platforms.length))}
          {rows === 0 && nothing !== undefined && ` ${nothing}`}
        </p>
      }
      actions={actions}
      platforms={platforms.map(({ id, slug, name, pages }) => ({
        id,
        name: pickLocalized(name, language)?.value ?? slug,
        summary: t('bulk.cells', number(pages.reduce((sum, { changed }) => sum + changed, 0))),
        pages: pages.map(readPage),
      }))}
      columns={{
        row: t('column.name'),
        column: t('bulk.cell'),
        before: t('bulk.before'),
        after: t('bulk.after'),
      }}
      nothing={t('bulk.nothing')}
    />
  )
}
