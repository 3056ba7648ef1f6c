import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { type Provider } from '#core/charter/provider.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import { bulkRequest } from '#src/lib/bulkRequest.ts'
import { formatNumber } from '#src/lib/format.ts'
import { paths } from '#src/lib/paths.ts'
import { useLanguage } from '#src/lib/useLanguage.ts'
import { Button, ButtonLink } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { Page } from '#src/ui/Page.tsx'
import { DeleteButton } from './DeleteButton.tsx'
import { ProviderForm } from './ProviderForm.tsx'
import { SharedThing } from './SharedThing.tsx'
import { deleteProvider, providerQuery } from './sharedRequests.ts'
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
      actions={data?.deletedAt === null && <ProviderActions provider={data} />}
    >
      <SharedThing kind="provider" query={query} back={paths.providers.href()}>
        {(provider) =>
          provider.deletedAt === null ? (
            <ProviderForm provider={provider} />
          ) : (
            <EmptyState title={t('provider.missing.title')} text={t('provider.missing.text')}>
              <ButtonLink to={paths.providers.href()}>{t('provider.missing.back')}</ButtonLink>
            </EmptyState>
          )
        }
      </SharedThing>
    </Page>
  )
}

function ProviderActions({ provider }: { provider: Provider }) {
  const { t } = useTranslation('shared')
  const navigate = useNavigate()
  const { id, revision } = provider
  const name = providerNameAt(provider, new Date().toISOString())
  /** Asks with which other provider this one is one and the same; the one that stays is where one goes on. */
  function merge() {
    bulkRequest.ask({
      action: 'mergeProviders',
      chosen: [],
      names: new Set(),
      subject: { id, revision, name },
      onDone(done) {
        if (done.do === 'mergeProviders' && done.into !== id) void navigate(paths.provider.href(done.into))
        else document.querySelector('h1')?.focus()
      },
    })
  }
  return (
    <>
      <DeleteButton
        kind="provider"
        name={name}
        list={paths.providers.href()}
        onDelete={() => deleteProvider(id, revision)}
        onMerge={merge}
      />
      <Button onClick={merge}>{t('provider.merge')}</Button>
    </>
  )
}
