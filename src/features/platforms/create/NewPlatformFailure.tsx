import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#src/lib/failure.ts'
import { paths } from '#src/lib/paths.ts'
import { ButtonLink } from '#src/ui/Button.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import type { NewPlatform } from './newPlatform.ts'
import classes from './NewPlatform.module.css'

/** Why nothing was made, what was kept and what to do. */
export function NewPlatformFailure({ failure, isCopyGone }: { failure: Failure | null; isCopyGone: boolean }) {
  const { t } = useTranslation('platforms')
  const { getValues } = useFormContext<NewPlatform>()
  if (failure === null) return null
  const reference = failure.requestId ? t('create.failure.reference', { id: failure.requestId }) : undefined
  if (failure.code === 'id_taken')
    return (
      <ErrorNotice title={t('create.failure.made')} reference={reference}>
        <div className={classes.next}>
          <p>{t('create.failure.madeNext')}</p>
          <ButtonLink to={paths.platform.href(getValues('id'))} size="small">
            {t('create.failure.open')}
          </ButtonLink>
        </div>
      </ErrorNotice>
    )
  // A refused `copyOf` comes with its issue; what else is invalid and has no field is told as such.
  return (
    <ErrorNotice
      title={t(
        isCopyGone ? 'create.copyGone' : `create.failure.${failure.code === 'invalid' ? 'invalid' : failure.kind}`,
      )}
      reference={reference}
    >
      {t('create.failure.next')}
    </ErrorNotice>
  )
}
