import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BulkRequest } from '#src/lib/bulkRequest.ts'
import { formatNumber } from '#src/lib/format.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { BusyStatus } from '#src/ui/BusyStatus.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { BulkRefusal } from './BulkRefusal.tsx'
import { BulkRehearsal } from './BulkRehearsal.tsx'
import { ChangeForm } from './ChangeForm.tsx'
import { FillForm } from './FillForm.tsx'
import { LinkForm } from './LinkForm.tsx'
import { MergeForm } from './MergeForm.tsx'
import { MergeProvidersForm } from './MergeProvidersForm.tsx'
import { ReplaceForm } from './ReplaceForm.tsx'
import { SharedWords } from './SharedWords.tsx'
import type { Merged } from './StaysChoice.tsx'
import { useBulk, type Ask } from './useBulk.ts'

type Props = {
  request: BulkRequest
  onClose: () => void
  onDone: BulkRequest['onDone']
}

/** One action on the rows chosen: what is asked, what the pages would say, then one press that does it all. */
export function BulkDialog({ request, onClose, onDone }: Props) {
  const { action, chosen, names, make, subject } = request
  const { t } = useTranslation('fleet')
  const language = useLanguage()
  const bulk = useBulk(chosen, onDone)
  const { rows, rehearsed, failure, busy, isBusy, rehearse } = bulk
  const [reasonAsked, setReasonAsked] = useState(0)
  const [lastFailure, setLastFailure] = useState(failure)
  if (failure !== lastFailure) {
    setLastFailure(failure)
    if (failure?.code === 'override_reason_required') setReasonAsked(reasonAsked + 1)
  }

  const rehearseDeletion = useEffectEvent(() => {
    if (action === 'deleteRows') void rehearse((refs) => ({ do: 'deleteRows', rows: refs }))
  })
  useEffect(() => rehearseDeletion(), [])

  const sharedWords = rehearsed?.rehearsal.sharedWords ?? []
  const changing = rehearsed?.rehearsal.rows ?? 0
  const number = { count: rows.length, shown: formatNumber(rows.length, language) }
  const isAsked = action !== 'deleteRows' && (make === undefined || reasonAsked > 0)
  const isAsking = isAsked && rehearsed === null
  // Two become one also where no row of its own names either: rows may through a definition, or not yet.
  const isMerge = action === 'mergeDefinitions' || action === 'mergeProviders'
  const isComing = !isAsking && rehearsed === null && failure === null
  const asking = useRef<HTMLDivElement>(null)
  const [merged, setMerged] = useState<Merged | null>(null)
  const form = { isBusy, onAsk: (ask: Ask) => void rehearse(ask) }
  function askMerge(ask: Ask, names: Merged) {
    setMerged(names)
    form.onAsk(ask)
  }

  function back() {
    bulk.back()
    // Once it is there again.
    setTimeout(() => asking.current?.querySelector<HTMLElement>('input, select, textarea')?.focus())
  }

  function goToReason() {
    asking.current?.querySelector<HTMLElement>('[data-reason]')?.focus()
  }

  return (
    <Dialog
      title={t(`bulk.title.${action}`, { ...number, name: subject?.name })}
      onClose={onClose}
      closeLabel={t('bulk.close')}
      size="wide"
    >
      {failure !== null && (
        <BulkRefusal
          action={action}
          failure={failure}
          isBusy={isBusy}
          onAgain={bulk.rehearseAgain}
          onLeaveOut={bulk.leaveOut}
          onReason={goToReason}
        />
      )}
      {/* Kept while its effect is shown, so that what is asked can be changed. */}
      <div ref={asking} hidden={!isAsking}>
        {action === 'replaceText' && <ReplaceForm {...form} />}
        {make !== undefined && <FillForm {...form} make={make} reasonAsked={reasonAsked} />}
        {action === 'changeRows' && make === undefined && <ChangeForm {...form} reasonAsked={reasonAsked} />}
        {action === 'mergeDefinitions' && subject && (
          <MergeForm isBusy={isBusy} onAsk={askMerge} subject={subject} names={names} />
        )}
        {action === 'mergeProviders' && subject && (
          <MergeProvidersForm isBusy={isBusy} onAsk={askMerge} subject={subject} />
        )}
        {action === 'linkRows' && <LinkForm {...form} names={names} reasonAsked={reasonAsked} />}
      </div>
      {isComing && <Skeleton label={t('bulk.asking')} lines={4} />}
      <BusyStatus words={busy === null || isComing ? null : t(`bulk.${busy}`)} />
      {rehearsed !== null && (
        <BulkRehearsal
          rehearsal={rehearsed.rehearsal}
          {...(action === 'replaceText' && sharedWords.length === 0 && { nothing: t('bulk.notFound') })}
          note={
            <>
              {merged !== null && <p>{t('merge.oneStays', { ...merged })}.</p>}
              <SharedWords definitions={sharedWords} onLeave={onClose} />
            </>
          }
          actions={
            <>
              {isAsked && (
                <Button isHeld={isBusy} onClick={back}>
                  {t('bulk.back')}
                </Button>
              )}
              {(rehearsed.rehearsal.rows > 0 || isMerge) && (
                <Button
                  variant={action === 'deleteRows' ? 'danger' : 'primary'}
                  isBusy={isBusy}
                  onClick={() => void bulk.perform()}
                >
                  {t(`bulk.do.${action}`, { count: changing, shown: formatNumber(changing, language) })}
                </Button>
              )}
            </>
          }
        />
      )}
    </Dialog>
  )
}
