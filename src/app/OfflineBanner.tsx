import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { fetchCode } from '#src/lib/fetchCode.ts'
import { loadTexts } from '#src/lib/loadTexts.ts'
import { formatTime } from '#src/lib/format.ts'
import { outbox } from '#src/lib/outbox.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { useOfflineSince } from '#src/lib/useOnline.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { useReplay } from './useReplay.ts'
import classes from './Strip.module.css'

const texts = () => loadTexts('outbox', 'cookies')
const OutboxPanel = lazy(() =>
  fetchCode(async () => {
    const words = texts()
    const { OutboxPanel: Shown } = await import('#src/features/outbox/OutboxPanel.tsx')
    await words
    return { default: Shown }
  }),
)

/** Says that the network is gone and since when, and how much of one's work waits; what waits is sent from here. */
export function OfflineBanner() {
  const { t } = useTranslation()
  const language = useLanguage()
  const since = useOfflineSince()
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.read)
  const { isSending, hitch, send } = useReplay(waiting, since === null)
  const [isOpen, setIsOpen] = useState(false)
  const count = waiting.length
  const isStopped = (waiting[0]?.stop ?? null) !== null
  // Without a network there is nothing to be tried.
  const isHeldUp = hitch !== null && since === null && count > 0 && !isStopped

  return (
    <div className={since === null && count === 0 ? undefined : classes.warning}>
      <div role="status" className={classes.said}>
        {since !== null && (
          <p>
            <Icon name="warning" />
            {t('offline', { time: formatTime(since, language) })}
          </p>
        )}
        {count > 0 && <p>{t(isStopped ? 'outbox.stopped' : 'outbox.waiting', { count })}</p>}
        {isHeldUp && <p>{t(`outbox.${hitch}`)}</p>}
      </div>
      {count > 0 && (
        <button type="button" className={classes.act} onClick={() => setIsOpen(true)}>
          {t('outbox.show')}
        </button>
      )}
      {isHeldUp && (
        <button type="button" className={classes.act} aria-disabled={isSending || undefined} onClick={send}>
          {t(isSending ? 'outbox.sending' : 'outbox.send')}
        </button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <OutboxPanel
            waiting={waiting}
            isOnline={since === null}
            isSending={isSending}
            hitch={isHeldUp ? hitch : null}
            onSend={send}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </div>
  )
}
