import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BulkRequest } from '#src/lib/bulkRequest.ts'
import { Button } from '#src/ui/Button.tsx'
import { ReasonField } from './ReasonField.tsx'
import type { Ask } from './useBulk.ts'
import classes from './Bulk.module.css'

type Props = {
  make: NonNullable<BulkRequest['make']>
  isBusy: boolean
  onAsk: (ask: Ask) => void
  /** How often rows were refused for lack of a reason. */
  reasonAsked: number
}

/** What is known already: its effect is shown at once, or after the reason that it asks for. */
export function FillForm({ make, isBusy, onAsk, reasonAsked }: Props) {
  const { t } = useTranslation('fleet')
  const [reason, setReason] = useState('')

  function rehearse() {
    onAsk((rows) => make(rows, reason.trim()))
  }
  const begin = useEffectEvent(rehearse)
  useEffect(() => begin(), [])

  if (reasonAsked === 0) return null
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        rehearse()
      }}
    >
      {/* The first refusal brought it. */}
      <ReasonField value={reason} onChange={setReason} asked={reasonAsked - 1} />
      <div>
        <Button type="submit" variant="primary" isBusy={isBusy}>
          {t('bulk.rehearse')}
        </Button>
      </div>
    </form>
  )
}
