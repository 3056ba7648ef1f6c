import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import type { RefusedRow } from '#core/contract/problem.ts'
import type { FleetChange } from '#core/contract/routes/fleetRoutes.ts'
import { formatList, formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { isTold, type BulkFailure } from './useBulk.ts'
import classes from './Bulk.module.css'

/** Rows told at once; the others are folded, and of very many only their number is told. */
const [few, listed] = [3, 50]

type Props = {
  action: FleetChange['do']
  failure: BulkFailure
  isBusy: boolean
  /** With the rows as they are now; null where none is left. */
  onAgain: (() => void) | null
  /** With the others alone; null where there are none. */
  onLeaveOut: (() => void) | null
  /** To where the reason is written that is asked for. */
  onReason: () => void
}

/** Why nothing was done, how to go on, and which rows stand in the way. The focus is on the first of it. */
export function BulkRefusal({ action, failure, isBusy, onAgain, onLeaveOut, onReason }: Props) {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const { code, refused } = failure
  const isOvertaken = code === 'stale_rehearsal' || refused.some((row) => isChanged(row))
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })

  const nextId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [failure])

  if (!isTold(failure))
    return (
      <ErrorNotice title={t('bulk.failed')} reference={failure.requestId ?? undefined}>
        {t('bulk.nothingDone')}
      </ErrorNotice>
    )
  const why =
    code === 'stale_rehearsal' ? 'reworded' : isOvertaken ? 'changed' : code === reasonless ? 'reason' : 'other'
  const isReason = why === 'reason'
  const others = onLeaveOut === null ? ('none' as const) : ('leaveOut' as const)
  const next = isOvertaken ? 'again' : isReason ? (onLeaveOut === null ? 'reasonAll' : 'reason') : others
  const lines = (from: number, to: number) =>
    refused.slice(from, to).map((row) => <RefusedLine key={row.rowId} row={row} action={action} />)

  return (
    <div className={classes.refusal}>
      <h3 ref={title} tabIndex={-1} aria-describedby={nextId} className={classes.refusalTitle}>
        {t(`bulk.refusal.${why}`, number(refused.length))}
      </h3>
      <p id={nextId}>{t(`bulk.refusalNext.${next}`, number(refused.length))}</p>
      <div className={classes.actions}>
        {isReason && (
          <Button size="small" isHeld={isBusy} onClick={onReason}>
            {t('bulk.giveReason')}
          </Button>
        )}
        {isOvertaken && onAgain && (
          <Button size="small" isBusy={isBusy} onClick={onAgain}>
            {t('bulk.again')}
          </Button>
        )}
        {refused.length > 0 && onLeaveOut && (
          <Button size="small" variant="quiet" isBusy={isBusy} onClick={onLeaveOut}>
            {t('bulk.leaveOut', number(refused.length))}
          </Button>
        )}
      </div>
      {refused.length > 0 && (
        <ul className={classes.refused}>{lines(0, few + 1 === refused.length ? few + 1 : few)}</ul>
      )}
      {refused.length > few + 1 && (
        <details>
          <summary className={classes.fold}>{t('bulk.more', number(refused.length - few))}</summary>
          <ul className={classes.refused}>
            {lines(few, listed)}
            {refused.length > listed && <li>{t('bulk.more', number(refused.length - listed))}</li>}
          </ul>
        </details>
      )}
    </div>
  )
}

const reasonless = 'override_reason_required'
const gone = ['stale_revision', 'deleted', 'not_found'] as const
const isChanged = ({ code }: RefusedRow): boolean => gone.some((it) => it === code)

function RefusedLine({ row, action }: { row: RefusedRow; action: FleetChange['do'] }) {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const { code, names, platformName } = row
  const platform = pickLocalized(platformName, language)
  const fields = formatList(
    row.fields.map((field) => t(`field.${field}`)),
    language,
  )
  const known = ([...gone, reasonless] as const).find((it) => it === code)
  const why = known ?? (action === 'changeRows' || action === 'linkRows' ? action : 'other')
  return (
    <li>
      <span className={classes.cookie}>{names.length === 0 ? row.rowId : names.join(', ')}</span>
      {platform && (
        <>
          {' '}
          <bdi lang={platform.locale}>{platform.value}</bdi>
        </>
      )}{' '}
      <span className={classes.why}>{t(`bulk.refused.${why}`, { fields })}</span>
    </li>
  )
}
