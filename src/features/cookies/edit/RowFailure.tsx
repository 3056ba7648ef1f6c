import { useTranslation } from 'react-i18next'
import { RetryButton } from '#src/ui/RetryButton.tsx'
import { useCookies } from '../cookies.ts'
import { describeFailure } from '../describeFailure.ts'
import type { RowEdit } from './rowEdits.ts'
import classes from './RowEditor.module.css'

/** Why the row is not saved and what to do; its values stay in their fields. */
export function RowFailure({ edit }: { edit: RowEdit }) {
  const { t } = useTranslation('cookies')
  const { edits } = useCookies()
  const { status } = edit
  if (status.kind === 'unsent' && !status.kept)
    return (
      <p role="alert" className={classes.failure}>
        {t('failure.notKept')}
      </p>
    )
  if (status.kind !== 'failed') return null
  const { requestId } = status.problem
  return (
    <div role="alert" className={classes.failure}>
      <p>{t(describeFailure(status.problem))}</p>
      {requestId && <p className={classes.reference}>{t('failure.reference', { id: requestId })}</p>}
      <RetryButton label={t('failure.retry')} onRetry={() => void edits.save(edit.row.id)} />
    </div>
  )
}
