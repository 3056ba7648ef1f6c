import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { readFailure } from '#src/lib/failure.ts'
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx'
import { Page } from '#src/ui/Page.tsx'
import { MissingPage } from './MissingPage.tsx'

/** What a route shows when it threw: a missing thing, a server in trouble, or a bug of ours. */
export function ErrorPage() {
  const { t } = useTranslation()
  const error = useRouteError()
  const failure = readFailure(error)
  const isMissing = failure.kind === 'missing' || (isRouteErrorResponse(error) && error.status === 404)

  useEffect(() => {
    if (!isMissing) console.error(error)
  }, [error, isMissing])

  if (isMissing) return <MissingPage />
  return (
    <Page title={t(`error.${failure.kind}.title`)}>
      <ErrorNotice
        title={t(`error.${failure.kind}.title`)}
        reference={failure.requestId === null ? undefined : t('error.reference', { id: failure.requestId })}
        retryLabel={t('error.reload')}
        onRetry={() => window.location.reload()}
      >
        {t(`error.${failure.kind}.text`)}
      </ErrorNotice>
    </Page>
  )
}
