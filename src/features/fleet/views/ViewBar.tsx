import { useTranslation } from 'react-i18next'
import type { View } from '#core/contract/routes/viewRoutes.ts'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { PassingButton } from '#src/ui/PassingButton.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import type { AbsentView } from './useOpenView.ts'
import '../texts.ts'
import classes from './ViewBar.module.css'

type Props = { view: View; hasChanged: boolean; onUpdate: () => void; isUpdating: boolean; onRevert: () => void }

/** Which view is open, whether something else is shown by now, and the two ways out of that. */
export function ViewBar({ view, hasChanged, onUpdate, isUpdating, onRevert }: Props) {
  const { t } = useTranslation('fleet')
  return (
    <div role="group" aria-label={t('views.bar')} className={classes.bar}>
      <p role="status" className={classes.said}>
        <bdi>{t('views.open', { name: view.name })}</bdi>{' '}
        {hasChanged && <StateBadge tone="warn">{t('views.changed')}</StateBadge>}
      </p>
      {hasChanged && (
        <>
          <PassingButton size="small" isBusy={isUpdating} onClick={onUpdate}>
            {t('views.update')}
          </PassingButton>
          <PassingButton size="small" variant="quiet" icon="undo" onClick={onRevert}>
            {t('views.revert')}
          </PassingButton>
        </>
      )}
    </div>
  )
}

/** Why the view of the address is not there, what is shown in its place, and how one goes on. */
export function AbsentViewNotice({ absent, onLeave }: { absent: AbsentView; onLeave: () => void }) {
  const { t } = useTranslation('fleet')
  const { why, name, isSaid, retry, isRetrying } = absent
  if (why === 'network' || why === 'server') {
    return (
      <ErrorNotice
        title={t(`views.absent.${why}`)}
        retryLabel={t('error.retry')}
        onRetry={retry}
        isRetrying={isRetrying}
      >
        {t('error.next')}
      </ErrorNotice>
    )
  }
  return (
    <ErrorNotice title={t(`views.absent.${why}`, { name })} retryLabel={t('views.absent.leave')} onRetry={onLeave}>
      {t(isSaid ? 'views.absent.said' : 'views.absent.plain')}
    </ErrorNotice>
  )
}
