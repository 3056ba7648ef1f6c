import { useTranslation } from 'react-i18next'
import { Button } from '#src/ui/Button.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { showToast } from '#src/ui/toasts.ts'
import { useSettings } from './platformSettings.ts'
import classes from './PlatformSettings.module.css'

/** Why the settings are not with the server, what was kept, and what to do; nothing while all is well. */
export function PlatformSettingsNotice({ onCompare }: { onCompare: () => void }) {
  const { t } = useTranslation('platforms')
  const { form, status, settings, faults } = useSettings()

  if (status.kind === 'failed') {
    const { kind, code, requestId, issues } = status.problem
    // Said on the fields themselves.
    const key = issues.length > 0 ? 'fields' : code === 'deleted' ? 'deleted' : kind
    return (
      <ErrorNotice
        title={t(`settings.failure.${key}`)}
        {...(requestId !== null && { reference: t('settings.failure.reference', { id: requestId }) })}
        retryLabel={t('settings.failure.retry')}
        onRetry={() => void settings.save()}
      >
        {t('settings.failure.kept')}
      </ErrorNotice>
    )
  }
  if (status.kind === 'stale')
    return (
      <p className={classes.waiting}>
        <span>{t('settings.stale')}</span>
        <Button size="small" variant="primary" onClick={onCompare}>
          {t('settings.compare')}
        </Button>
      </p>
    )
  if (status.kind !== 'unsent') return null
  if (!status.kept)
    return (
      <p role="alert" className={classes.waiting}>
        {t('settings.notKept')}
      </p>
    )
  function giveUp() {
    settings.discard()
    showToast({ text: t('settings.discarded'), action: { label: t('undo'), act: () => settings.change(form) } })
  }

  const isFaulty = Object.keys(faults).length > 0
  return (
    <p className={classes.waiting}>
      <span>{t(isFaulty ? 'settings.faulty' : 'settings.unsent')}</span>
      <Button size="small" variant="quiet" icon="undo" onClick={giveUp}>
        {t('settings.discard')}
      </Button>
    </p>
  )
}
