import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CookieRow } from '#core/charter/cookieRow.ts'
import { pickLocalized } from '#core/charter/locale.ts'
import { formatTime } from '#src/lib/format.ts'
import type { Waiting } from '#src/lib/outbox.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button } from '#src/ui/Button.tsx'
import { WaitingWords } from './WaitingWords.tsx'
import classes from './OutboxPanel.module.css'

type Props = {
  item: Waiting
  /** How many changes are lost with this one, itself included. */
  lost: number
  onDiscard: () => void
  onReopen: () => void
  onAgain: () => void
  onRemoveAnyway: (theirs: CookieRow) => void
}

/** One change that waits: what it is, why it was stopped, and what one can do. */
export function WaitingItem({ item, lost, onDiscard, ...acts }: Props) {
  const { t } = useTranslation('outbox')
  const language = useLanguage()
  const [isAsking, setIsAsking] = useState(false)
  const { action, platform, at, stop } = item
  const names = item.names || t('unnamed')

  return (
    <li className={classes.item}>
      <p className={classes.what}>{t(`did.${action}`, { names })}</p>
      <p className={classes.where}>
        {t('where', {
          platform: pickLocalized(platform.name, language)?.value ?? platform.id,
          time: formatTime(at, language),
        })}
      </p>
      <WaitingWords item={item} />
      {stop && <Stop item={item} stop={stop} {...acts} />}
      <p className={classes.acts}>
        {isAsking && <span role="alert">{t('lost', { count: lost })}</span>}
        {isAsking && (
          <Button size="small" variant="danger" onClick={onDiscard}>
            {t('confirm')}
          </Button>
        )}
        {/* The same button, so that the focus stays on it: what it answers first is "no". */}
        <Button size="small" variant="quiet" onClick={() => setIsAsking(!isAsking)}>
          {t(isAsking ? 'keep' : 'discard')}
        </Button>
      </p>
    </li>
  )
}

type StopProps = Pick<Props, 'item' | 'onReopen' | 'onAgain' | 'onRemoveAnyway'> & {
  stop: NonNullable<Waiting['stop']>
}

function Stop({ item, stop, onReopen, onAgain, onRemoveAnyway }: StopProps) {
  const { t } = useTranslation('outbox')
  const { theirs, requestId, kind, code } = stop
  const isGone = kind === 'missing' || code === 'deleted' || (theirs !== null && theirs.deletedAt !== null)
  return (
    <div className={classes.stop}>
      <p role="alert">{t(isGone ? 'stop.gone' : theirs === null ? 'stop.refused' : 'stop.changed')}</p>
      {requestId !== null && <p className={classes.where}>{t('reference', { id: requestId })}</p>}
      <p className={classes.acts}>
        {item.draft !== null && (
          <Button size="small" variant="primary" onClick={onReopen}>
            {t(theirs === null || isGone ? 'reopen' : 'compare')}
          </Button>
        )}
        {item.draft === null && !isGone && theirs === null && (
          <Button size="small" onClick={onAgain}>
            {t('again')}
          </Button>
        )}
        {item.action === 'remove' && theirs !== null && !isGone && (
          <Button size="small" variant="danger" onClick={() => onRemoveAnyway(theirs)}>
            {t('removeAnyway')}
          </Button>
        )}
      </p>
    </div>
  )
}
