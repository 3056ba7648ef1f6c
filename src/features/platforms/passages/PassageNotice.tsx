import { useTranslation } from 'react-i18next'
import { Button } from '#src/ui/Button.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { showToast } from '#src/ui/toasts.ts'
import { passageFieldId, usePassages, type PassageState } from './passages.ts'
import classes from './PlatformPassages.module.css'

/** Why the words are not with the server, what was kept, and what to do; nothing while all is well. */
export function PassageNotice({ state }: { state: PassageState }) {
  const { t } = useTranslation('platforms')
  const { passages, focus } = usePassages()
  const { passage, form, status } = state
  const { id } = passage

  if (status.kind === 'failed') {
    const { kind, code, requestId, issues } = status.problem
    const key = issues.length > 0 ? 'fields' : code === 'deleted' ? 'gone' : kind
    return (
      <ErrorNotice
        title={t(key === 'gone' ? 'passage.gone' : `settings.failure.${key}`)}
        {...(requestId !== null && { reference: t('settings.failure.reference', { id: requestId }) })}
        retryLabel={t('settings.failure.retry')}
        onRetry={() => void passages.save(id)}
      >
        {t('settings.failure.kept')}
      </ErrorNotice>
    )
  }
  if (status.kind !== 'unsent') return null
  if (!status.kept)
    return (
      <p role="alert" className={classes.waiting}>
        {t('settings.notKept')}
      </p>
    )

  function giveUp() {
    passages.discard(id)
    showToast({ text: t('settings.discarded'), action: { label: t('undo'), act: () => passages.change(id, form) } })
  }

  const lacksReason = state.faults['reason'] === 'required'
  return (
    <p className={classes.waiting}>
      <span>{t(lacksReason ? 'passage.needsReason' : 'settings.unsent')}</span>
      {lacksReason && (
        <Button size="small" variant="primary" onClick={() => focus(passageFieldId(id, 'reason'))}>
          {t('passage.giveReason')}
        </Button>
      )}
      <Button size="small" variant="quiet" icon="undo" onClick={giveUp}>
        {t('settings.discard')}
      </Button>
    </p>
  )
}
