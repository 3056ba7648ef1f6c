import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import type { Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { RehearsalList } from '#src/ui/RehearsalList.tsx'

/** What an action on many rows would show on which pages. */
export function BulkRehearsal({ rehearsal, actions }: { rehearsal: Rehearsal; actions: ReactNode }) {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })
  const { platforms } = rehearsal
  return (
    <RehearsalList
      summary={<p>{t('bulk.effect', number(platforms.length))}</p>}
      actions={actions}
      platforms={platforms.map(({ id, slug, name, pages }) => ({
        id,
        name: pickLocalized(name, language)?.value ?? slug,
        summary: t('bulk.cells', number(pages.reduce((sum, { changed }) => sum + changed, 0))),
        pages: pages.map(({ locale, changed, cells, turnsStale }) => ({
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
          notes: turnsStale.length > 0 ? [t('bulk.stale', number(turnsStale.length))] : [],
        })),
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
