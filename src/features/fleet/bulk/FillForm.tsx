import { useEffect, useEffectEvent, useState } from 'react'
import type { BulkRequest } from '#src/lib/bulkRequest.ts'
import { AskForm } from './AskForm.tsx'
import { ReasonField } from './ReasonField.tsx'
import type { Ask } from './useBulk.ts'

type Props = {
  make: NonNullable<BulkRequest['make']>
  isBusy: boolean
  onAsk: (ask: Ask) => void
  /** How often rows were refused for lack of a reason. */
  reasonAsked: number
}

/** What is known already: its effect is shown at once, or after the reason that it asks for. */
export function FillForm({ make, isBusy, onAsk, reasonAsked }: Props) {
  const [reason, setReason] = useState('')

  function rehearse() {
    onAsk((rows) => make(rows, reason.trim()))
  }
  const begin = useEffectEvent(rehearse)
  useEffect(() => begin(), [])

  if (reasonAsked === 0) return null
  return (
    <AskForm isBusy={isBusy} onSubmit={rehearse}>
      {/* The first refusal brought it. */}
      <ReasonField value={reason} onChange={setReason} asked={reasonAsked - 1} />
    </AskForm>
  )
}
