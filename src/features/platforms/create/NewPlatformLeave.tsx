import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'

type Props = {
  isAsking: () => boolean
  onForget: () => void
}

/** Before one leaves with something typed: kept for later, or given up. */
export function NewPlatformLeave({ isAsking, onForget }: Props) {
  const { t } = useTranslation('platforms')
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && isAsking(),
  )
  if (blocker.state !== 'blocked') return null
  return (
    <Dialog
      title={t('create.leave.title')}
      closeLabel={t('create.leave.stay')}
      onClose={() => blocker.reset()}
      actions={
        <>
          <Button
            variant="danger"
            onClick={() => {
              onForget()
              blocker.proceed()
            }}
          >
            {t('create.leave.forget')}
          </Button>
          <Button onClick={() => blocker.proceed()}>{t('create.leave.keep')}</Button>
          <Button variant="primary" onClick={() => blocker.reset()}>
            {t('create.leave.stay')}
          </Button>
        </>
      }
    >
      <p>{t('create.leave.text')}</p>
    </Dialog>
  )
}
