import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { readFailure } from '#src/lib/failure.ts'
import { paths } from '#src/lib/paths.ts'
import { Button, ButtonLink } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { Page } from '#src/ui/Page.tsx'
import { MissingPage } from './MissingPage.tsx'

/** What a route shows when it threw: a missing thing, a server in trouble, or a bug of ours. */
export function ErrorPage() {
  const { t } = useTranslation()
  const error = useRouteError()
  const { kind, requestId } = readFailure(error)
  const isMissing = kind === 'missing' || (isRouteErrorResponse(error) && error.status === 404)

  useEffect(() => {
    if (!isMissing) console.error(error)
  }, [error, isMissing])

  if (isMissing) return <MissingPage />
  return (
    <Page title={t(`error.${kind}.title`)}>
      <EmptyState
        text={
          <>
            <p>{t(`error.${kind}.text`)}</p>
            {requestId !== null && (
              <p>
                <code>{t('error.reference', { id: requestId })}</code>
              </p>
            )}
          </>
        }
      >
        <Button
          variant="primary"
          onClick={() => {
            window.location.reload()
          }}
        >
          {t('error.reload')}
        </Button>
        <ButtonLink to={paths.platforms.href()}>{t('error.missing.back')}</ButtonLink>
      </EmptyState>
    </Page>
  )
}
