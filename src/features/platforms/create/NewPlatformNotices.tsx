import { useTranslation } from 'react-i18next'
import type { PlatformItem } from '#core/contract/routes/platformRoutes.ts'
import { paths } from '#src/lib/paths.ts'
import { Button, ButtonLink } from '#src/ui/Button.tsx'
import classes from './NewPlatform.module.css'

type Props = {
  copied: PlatformItem | null
  copiedName: string
  /** Null where nothing was found from before. */
  onStartOver: (() => void) | null
  isKept: boolean
}

/** What the form starts from: a copy, what was typed before, or a faster way. */
export function NewPlatformNotices({ copied, copiedName, onStartOver, isKept }: Props) {
  const { t } = useTranslation('platforms')
  return (
    <>
      {copied === null ? (
        <div className={classes.notice}>
          <p>{t('create.import.text')}</p>
          <ButtonLink to={paths.import.href()} size="small">
            {t('import')}
          </ButtonLink>
        </div>
      ) : (
        <div className={classes.notice}>
          <p>
            {t('create.copied', { name: copiedName })} {t('create.copiedRows', { count: copied.summary.rows })}
          </p>
        </div>
      )}
      {onStartOver !== null && (
        <div className={classes.notice} role="status">
          <p>{t('create.restored')}</p>
          <Button size="small" onClick={onStartOver}>
            {t('create.startOver')}
          </Button>
        </div>
      )}
      {!isKept && (
        <p role="alert" className={classes.fault}>
          {t('create.notKept')}
        </p>
      )}
    </>
  )
}
