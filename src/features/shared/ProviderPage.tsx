import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { writeNamesCell } from '#core/charter/namesCell.ts'
import { type Provider } from '#core/charter/provider.ts'
import { providerNameAt } from '#core/charter/providerName.ts'
import type { ProviderItem } from '#core/contract/routes/sharedRoutes.ts'
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
import { definitionsOfQuery, deleteProvider, providerQuery } from './sharedRequests.ts'
import './texts.ts'
import classes from './Shared.module.css'

/** A provider: its names and the days from which they hold, changed on every page at once, and where it is named. */
export function ProviderPage() {
  const { t } = useTranslation('shared')
  const { providerId = '' } = useParams()
  const query = useQuery(providerQuery(providerId))
  const { data } = query
  return (
    <Page
      key={providerId}
      title={data === undefined ? t('provider.title') : providerNameAt(data, new Date().toISOString())}
      crumbs={[{ label: t('provider.title'), href: paths.providers.href() }]}
      crumbsLabel={t('crumbs')}
      meta={data && <NamedBy provider={data} />}
      actions={data?.deletedAt === null && <ProviderActions provider={data} />}
    >
      <SharedThing kind="provider" query={query} back={paths.providers.href()}>
        {(provider) =>
          provider.deletedAt === null ? (
            <>
              <ProviderForm provider={provider} />
              <Definitions providerId={provider.id} />
            </>
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

/** By how many cookies of all platforms; leads to them where there are any. */
function NamedBy({ provider: { id, rows } }: { provider: ProviderItem }) {
  const { t } = useTranslation('shared')
  const language = useLanguage()
  const text = t('provider.named', { count: rows, shown: formatNumber(rows, language) })
  return rows === 0 ? text : <Link to={paths.cookies.href(id)}>{text}</Link>
}

/** The shared definitions that name it: they keep it from being deleted even where no cookie follows them. */
function Definitions({ providerId }: { providerId: string }) {
  const { t } = useTranslation('shared')
  const query = useQuery(definitionsOfQuery(providerId))
  return (
    <section className={classes.users} aria-labelledby="definitions">
      <h2 id="definitions" className={classes.effectTitle}>
        {t('provider.definitions')}
      </h2>
      <SharedThing kind="definition" query={query}>
        {(definitions) =>
          definitions.length === 0 ? (
            <p className={classes.soft}>{t('provider.noDefinition')}</p>
          ) : (
            <ul className={classes.platforms}>
              {definitions.map(({ id, facts }) => (
                <li key={id}>
                  <Link to={paths.definition.href(id)}>
                    <bdi>{writeNamesCell(facts.names.map(({ value }) => value))}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </SharedThing>
    </section>
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
