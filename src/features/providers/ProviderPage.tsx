import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { providerNameAt } from '#core/charter/provider.ts'
import { readFailure } from '#src/lib/failure.ts'
import { formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { ButtonLink } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { Page } from '#src/ui/Page.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { ProviderForm } from './ProviderForm.tsx'
import { providerQuery } from './providerQueries.ts'
import './texts.ts'

/** A provider: its names and the days from which they hold, changed on every page at once. */
export function ProviderPage() {
  const { t } = useTranslation('providers')
  const language = useLanguage()
  const { providerId = '' } = useParams()
  const { data, error, isError, isFetching, refetch } = useQuery(providerQuery(providerId))
  const failure = isError ? readFailure(error) : null
  const title = data === undefined ? t('title') : providerNameAt(data, new Date().toISOString())
  return (
    <Page
      key={providerId}
      title={title}
      crumbs={[{ label: t('title'), href: paths.providers.href() }]}
      crumbsLabel={t('crumbs')}
      meta={data && t('named', { count: data.rows, shown: formatNumber(data.rows, language) })}
    >
      {failure?.kind === 'missing' && (
        <EmptyState title={t('missing.title')} text={t('missing.text')}>
          <ButtonLink to={paths.providers.href()}>{t('missing.back')}</ButtonLink>
        </EmptyState>
      )}
      {failure !== null && failure.kind !== 'missing' && data === undefined && (
        <ErrorNotice
          title={t(`error.${failure.kind === 'network' ? 'network' : 'server'}`)}
          reference={failure.requestId ?? undefined}
          retryLabel={t('error.retry')}
          onRetry={() => void refetch()}
          isRetrying={isFetching}
        />
      )}
      {data === undefined && !isError && <Skeleton label={t('loading')} lines={6} lineHeight="3rem" />}
      {data && <ProviderForm provider={data} />}
    </Page>
  )
}
