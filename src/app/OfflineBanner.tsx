import { useTranslation } from 'react-i18next'
import { useOnline } from '#src/lib/useOnline.ts'
import { Icon } from '#src/ui/Icon.tsx'
import classes from './Strip.module.css'

export function OfflineBanner() {
  const { t } = useTranslation()
  const isOnline = useOnline()
  return (
    <div role="status">
      {!isOnline && (
        <p className={classes.warning}>
          <Icon name="warning" />
          {t('offline')}
        </p>
      )}
    </div>
  )
}
