import { useTranslation } from 'react-i18next'
import type { Platform } from '#core/charter/platform.ts'
import { pickLocalized } from '#core/charter/locale.ts'
import { formatDateTime } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button, ButtonLink } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { Page } from '#src/ui/Page.tsx'
import { useDeletePlatform } from './useDeletePlatform.ts'
import './texts.ts'

/** What a link to a deleted platform leads to: it says so, and brings it back with all that was its own. */
export function DeletedPlatformPage({ platform }: { platform: Platform }) {
  const { t } = useTranslation('platforms')
  const language = useLanguage()
  const { restore, isRestoring } = useDeletePlatform()
  const { id, revision, deletedAt, slug } = platform
  const name = pickLocalized(platform.name, language)?.value ?? slug
  return (
    <Page title={name} crumbs={[{ label: t('title'), href: paths.platforms.href() }]} crumbsLabel={t('create.crumbs')}>
      <EmptyState
        text={
          <p>
            {t('gone.text', { date: formatDateTime(deletedAt ?? '', language) })} {t('gone.kept')}
          </p>
        }
      >
        <Button variant="primary" isBusy={isRestoring} onClick={() => restore({ id, revision, name })}>
          {t('gone.restore')}
        </Button>
        <ButtonLink to={paths.platforms.href()}>{t('gone.list')}</ButtonLink>
      </EmptyState>
    </Page>
  )
}
