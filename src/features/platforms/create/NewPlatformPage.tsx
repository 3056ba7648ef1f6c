import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { pickLocalized } from '#core/charter/locale.ts'
import type { PlatformItem } from '#core/contract/routes/platformRoutes.ts'
import { readFailure } from '#src/lib/failure.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { ButtonLink } from '#src/ui/Button.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { Page } from '#src/ui/Page.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { NewPlatformForm } from './NewPlatformForm.tsx'
import { platformQuery } from '../platformQueries.ts'
import '../texts.ts'
import classes from './NewPlatform.module.css'

/** Makes a platform by hand, or as a copy of another (`?copy=`). */
export function NewPlatformPage() {
  const { t } = useTranslation('platforms')
  const language = useLanguage()
  const copyId = useSearchParams()[0].get('copy') ?? ''
  const copied = useQuery({ ...platformQuery(copyId), enabled: copyId !== '' })
  const source = copied.data
  const isGone =
    (source !== undefined && source.deletedAt !== null) ||
    (copied.isError && readFailure(copied.error).kind === 'missing')
  const nameOf = ({ name, slug }: PlatformItem) => pickLocalized(name, language)?.value ?? slug

  return (
    <Page
      key={copyId}
      title={copyId === '' ? t('create.title') : t('create.copyTitle')}
      crumbs={[{ label: t('title'), href: paths.platforms.href() }]}
      crumbsLabel={t('create.crumbs')}
    >
      {copyId === '' && <NewPlatformForm copied={null} copiedName="" />}
      {copied.isLoading && <Skeleton label={t('create.copyLoading')} lines={6} />}
      {isGone && (
        <ErrorNotice title={t('create.copyGone')}>
          <div className={classes.next}>
            <p>{t('create.copyGoneNext')}</p>
            <ButtonLink to={paths.newPlatform.href()} size="small">
              {t('create.withoutCopy')}
            </ButtonLink>
          </div>
        </ErrorNotice>
      )}
      {copied.isError && !isGone && (
        <ErrorNotice
          title={t('create.copyError')}
          reference={readFailure(copied.error).requestId ?? undefined}
          retryLabel={t('error.retry')}
          onRetry={() => void copied.refetch()}
          isRetrying={copied.isFetching}
        >
          {t('error.next')}
        </ErrorNotice>
      )}
      {source !== undefined && !isGone && (
        <NewPlatformForm key={source.id} copied={source} copiedName={nameOf(source)} />
      )}
    </Page>
  )
}
