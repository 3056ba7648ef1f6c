import { useTranslation } from 'react-i18next'
import { pickLocalized } from '#core/charter/locale.ts'
import type { RefusedRow } from '#core/contract/problem.ts'
import type { FleetChange } from '#core/contract/routes/fleetRoutes.ts'
import { formatList, formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import type { BulkFailure } from './useBulk.ts'
import classes from './Bulk.module.css'

/** Rows told one by one; of more, their number. */
const listed = 50

type Props = {
  action: FleetChange['do']
  failure: BulkFailure
  isBusy: boolean
  /** With the rows as they are now; null where none is left. */
  onAgain: (() => void) | null
  /** With the others alone; null where there are none. */
  onLeaveOut: (() => void) | null
}

/** Why nothing was done, row by row, and how to go on. */
export function BulkRefusal({ action, failure, isBusy, onAgain, onLeaveOut }: Props) {
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const { code, refused } = failure
  const isOvertaken = code === 'stale_rehearsal' || refused.some((row) => isChanged(row))
  const number = (count: number) => ({ count, shown: formatNumber(count, language) })

  if (refused.length === 0 && !isOvertaken)
    return (
      <ErrorNotice title={t('bulk.failed')} reference={failure.requestId ?? undefined}>
        {t('bulk.nothingDone')}
      </ErrorNotice>
    )
  const why =
    code === 'stale_rehearsal' ? 'reworded' : isOvertaken ? 'changed' : code === reasonless ? 'reason' : 'other'
  return (
    <div role="alert" className={classes.refusal}>
      <p className={classes.refusalTitle}>{t(`bulk.refusal.${why}`, number(refused.length))}</p>
      <p>{t(`bulk.refusalNext.${isOvertaken ? 'again' : why === 'reason' ? 'reason' : 'leaveOut'}`)}</p>
      {refused.length > 0 && (
        <ul className={classes.refused}>
          {refused.slice(0, listed).map((row) => (
            <RefusedLine key={row.rowId} row={row} action={action} />
          ))}
          {refused.length > listed && <li>{t('bulk.more', number(refused.length - listed))}</li>}
        </ul>
      )}
      <div className={classes.actions}>
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
