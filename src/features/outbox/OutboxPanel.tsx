import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { announce } from '#src/lib/announce.ts'
import { createDraftStore } from '#src/lib/drafts.ts'
import { fieldFocus } from '#src/lib/fieldFocus.ts'
import { outbox, type Waiting } from '#src/lib/outbox.ts'
import { paths } from '#src/lib/paths.ts'
import { queryKeys } from '#src/lib/queryKeys.ts'
import { sendOver } from '#src/lib/replayOutbox.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { giveBack, withWhatFollows } from './giveBack.ts'
import { WaitingItem } from './WaitingItem.tsx'
import './texts.ts'
import classes from './OutboxPanel.module.css'

type Props = {
  waiting: readonly Waiting[]
  isOnline: boolean
  isSending: boolean
  /** Why what waits has not gone, where one has tried: no answer came, or the server met an error. */
  hitch: 'unreached' | 'trouble' | null
  onSend: () => void
  onClose: () => void
}

/** What was done offline and waits, in order, with what can be done about each. */
export function OutboxPanel({ waiting, isOnline, isSending, hitch, onSend, onClose }: Props) {
  const { t } = useTranslation('outbox')
  const client = useQueryClient()
  const navigate = useNavigate()
  const isStopped = (waiting[0]?.stop ?? null) !== null

  const reload = (platformId: string) => client.invalidateQueries({ queryKey: queryKeys.source(platformId) })

  async function reopen(item: Waiting) {
    if (!giveBack(item, { outbox, drafts: createDraftStore(window.localStorage) })) return
    onClose()
    await reload(item.platform.id)
    await navigate(paths.platformCookies.href(item.platform.id))
    fieldFocus.set({ kind: 'row', id: item.row.id, field: null, locale: null }, 'page')
  }

  function discard(item: Waiting) {
    outbox.remove(...withWhatFollows(item, waiting).map(({ id }) => id))
    announce(t('discarded', { names: item.names || t('unnamed') }))
    void reload(item.platform.id)
  }

  return (
    <Dialog
      title={t('title')}
      onClose={onClose}
      closeLabel={t('close')}
      isRead
      actions={
        waiting.length > 0 &&
        isOnline &&
        !isStopped && (
          <Button variant="primary" isBusy={isSending} onClick={onSend}>
            {t(isSending ? 'sending' : hitch === null ? 'send' : 'sendAgain')}
          </Button>
        )
      }
    >
      <div role="status">
        {hitch !== null && waiting.length > 0 && <p className={classes.hitch}>{t(`hitch.${hitch}`)}</p>}
      </div>
      <p className={classes.intro}>{t(waiting.length === 0 ? 'empty' : isOnline ? 'intro' : 'offline')}</p>
      <ol className={classes.list}>
        {waiting.map((item) => (
          <WaitingItem
            key={item.id}
            item={item}
            lost={withWhatFollows(item, waiting).length}
            onDiscard={() => discard(item)}
            onReopen={() => void reopen(item)}
            onAgain={() => outbox.replace({ ...item, stop: null })}
            onRemoveAnyway={(theirs) => outbox.replace(sendOver(item, theirs))}
          />
        ))}
      </ol>
    </Dialog>
  )
}
