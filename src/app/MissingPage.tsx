import { useTranslation } from 'react-i18next'
import { paths } from '#src/lib/paths.ts'
import { ButtonLink } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { Page } from '#src/ui/Page.tsx'

export function MissingPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('error.missing.title')}>
      <EmptyState text={t('error.missing.text')}>
        <ButtonLink to={paths.platforms.href()} variant="primary">
          {t('error.missing.back')}
        </ButtonLink>
      </EmptyState>
    </Page>
  )
}
