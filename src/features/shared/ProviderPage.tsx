import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { providerNameAt } from '#core/charter/provider.ts'
import { formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Page } from '#src/ui/Page.tsx'
import { ProviderForm } from './ProviderForm.tsx'
import { SharedThing } from './SharedThing.tsx'
import { providerQuery } from './sharedRequests.ts'
import './texts.ts'

/** A provider: its names and the days from which they hold, changed on every page at once. */
export function ProviderPage() {
  const { t } = useTranslation('shared')
  const language = useLanguage()
  const { providerId = '' } = useParams()
  const query = useQuery(providerQuery(providerId))
  const { data } = query
  return (
    <Page
      key={providerId}
      title={data === undefined ? t('provider.title') : providerNameAt(data, new Date().toISOString())}
      crumbs={[{ label: t('provider.title'), href: paths.providers.href() }]}
      crumbsLabel={t('crumbs')}
      meta={data && t('provider.named', { count: data.rows, shown: formatNumber(data.rows, language) })}
    >
      <SharedThing kind="provider" query={query} back={paths.providers.href()}>
        {(provider) => <ProviderForm provider={provider} />}
      </SharedThing>
    </Page>
  )
}
