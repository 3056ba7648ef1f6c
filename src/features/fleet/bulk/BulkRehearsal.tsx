import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import type { Rehearsal } from '#core/contract/routes/fleetRoutes.ts'
import { formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { useRehearsalWords } from '#src/lib/useRehearsalWords.ts'
import { RehearsalList } from '#src/ui/RehearsalList.tsx'
import classes from './Bulk.module.css'

type Props = {
  rehearsal: Rehearsal
  actions: ReactNode
  /** What to say where no row changes. */
  nothing?: string
  /** What else there is to know of what was asked. */
  note?: ReactNode
}

/** What an action on many rows would show on which pages, leave behind, and keep without printing it. */
export function BulkRehearsal({ rehearsal, actions, nothing, note }: Props) {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const summary = useRef<HTMLParagraphElement>(null)
  useEffect(() => summary.current?.focus(), [])
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })
  const { platforms, rows, exceptions } = rehearsal
  const { sum, totals, list } = useRehearsalWords(
    rehearsal,
    ({ name, slug }) => pickLocalized(name, language)?.value ?? slug,
  )

  return (
    <RehearsalList
      {...list}
      summary={
        <>
          <p ref={summary} tabIndex={-1} className={classes.summary}>
            {/* Pages may change by what rows follow, and no row with them. */}
            {(rows > 0 || platforms.length === 0) && <strong>{t('bulk.rows', number(rows))}</strong>}{' '}
            {t('bulk.effect', number(sum.platforms))}
            {rows === 0 && nothing !== undefined && ` ${nothing}`}
          </p>
          {totals.map((total) => (
            <p key={total}>{total}</p>
          ))}
          {exceptions > 0 && <p>{t('bulk.exceptions', number(exceptions))}</p>}
          {note}
        </>
      }
      actions={actions}
    />
  )
}
